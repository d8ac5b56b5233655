import type { AccessPlan } from '@karya/testkit'
import { administrator, blk, kasongan, pressProgram, type Service, samarinda } from '../service.ts'
import { writerOf } from '../writing/writer.ts'

export const viewers: AccessPlan['viewers'] = {
  public: {},
  partner: { role: 'PARTNER', partnerId: blk, scopes: [] },
  officer: { role: 'OFFICER', facilityIds: [kasongan] },
  'another officer': { role: 'OFFICER', facilityIds: [samarinda] },
  office: { role: 'REGIONAL', regionalOfficeCode: 'kanwil-kalimantan-tengah' },
  'another office': { role: 'REGIONAL', regionalOfficeCode: 'kanwil-kalimantan-timur' },
  analyst: { role: 'ANALYST' },
  administrator: { role: 'ADMIN' },
}

/** Every mutation is called at Kasongan. */
export const accessPlan = (service: Service): AccessPlan => {
  const { done, completed } = writerOf(service)
  const act = (mutation: string, input: object, selection?: string) => done(mutation, input, administrator, selection)
  const source = { title: 'Berita', kind: 'PRESS' }
  const schedule = async () => {
    const input = { programId: pressProgram, startsOn: '2026-02-02', endsOn: '2026-02-06' }
    return (await act('scheduleTrainingSession', input)).session.id as string
  }
  const running = async () => {
    const sessionId = await schedule()
    await act('startTrainingSession', { sessionId, enrolled: 20 })
    return sessionId
  }
  const certificate = async () => {
    const input = { sessionId: await completed(), count: 1, credential: 'SERTIFIKAT_PELATIHAN_BLK' }
    return (await act('issueCertificates', input, 'certificates { code } session { id }')) as {
      certificates: [{ code: string }]
      session: { id: string }
    }
  }
  return {
    service,
    viewers,
    calls: {
      createTrainingProgram: async () => ({
        facilityId: kasongan,
        skillField: 'LAINNYA',
        title: 'Pelatihan',
        programmePointCodes: ['AKSELERASI_13-3'],
        source,
      }),
      scheduleTrainingSession: async () => ({
        programId: pressProgram,
        startsOn: '2026-03-02',
        partners: [{ partnerId: blk, role: 'CERTIFIER' }],
        source,
      }),
      openTrainingSession: async () => ({ sessionId: await schedule() }),
      startTrainingSession: async () => ({ sessionId: await schedule() }),
      recordTrainingOutcome: async () => ({ sessionId: await running(), completed: 7, source }),
      completeTrainingSession: async () => ({ sessionId: await running(), source }),
      cancelTrainingSession: async () => ({ sessionId: await schedule(), reason: 'Hujan' }),
      issueCertificates: async () => ({
        sessionId: await completed(),
        count: 2,
        credential: 'SERTIFIKAT_PELATIHAN_BLK',
      }),
      revokeCertificate: async () => ({ code: (await certificate()).certificates[0].code, reason: 'Salah cetak' }),
    },
    reads: {
      'TrainingSession.certificates': async () => {
        const { session } = await certificate()
        return {
          query: `{ trainingSession(id: "${session.id}") { certificates { nodes { id } } } }`,
          value: data => (data.trainingSession as { certificates: unknown }).certificates,
        }
      },
      Certificate: async () => {
        const { session } = await certificate()
        return {
          query: `{ trainingSession(id: "${session.id}") { certificates { nodes { code } } } }`,
          value: data => (data.trainingSession as { certificates: { nodes: [] } | null }).certificates?.nodes,
        }
      },
      AuditTrail: async () => ({
        query: `{ _entities(representations: [{ __typename: "AuditTrail", id: "${kasongan}" }]) { ... on AuditTrail { training { nodes { id } } } } }`,
        value: data => (data._entities as unknown[])[0],
        hidden: kasongan,
      }),
    },
    open: ['Query.trainingProgram', 'Query.trainingSession', 'Query.verifyCertificate'],
  }
}
