import { ask } from '../target/ask.ts'
import type { RealThing } from '../target/real-thing.ts'
import { mutate } from './mutate.ts'
import type { Values } from './schema.ts'

/** Whose records are attacked, and from where. */
export const victimCode = 'lapas-perempuan-palangkaraya'
export const attackerCode = 'lapas-narkotika-samarinda'
export const attackerOffice = 'kanwil-kalimantan-timur'

export const facilityIdOf = async (url: string, code: string): Promise<string> =>
  (await ask(url, `{ facilityByCode(code: "${code}") { id } }`)).json.data.facilityByCode.id

const partners = async (url: string): Promise<string[]> =>
  (await ask(url, '{ partners(first: 2) { nodes { id } } }')).json.data.partners.nodes.map(
    ({ id }: { id: string }) => id,
  )

export interface Victim {
  /** By the names of inputs, so that a generated call reaches what belongs to the victim. */
  values: Values
  /** By type, for inputs that say `id`. */
  ids: Readonly<Record<string, string>>
  otherPartnerId: string
}

/** One record of each kind at one facility. */
export async function makeVictim(target: RealThing): Promise<Victim> {
  const { url, issuer } = target
  const token = await issuer.sign({ role: 'ADMIN' })
  const write = (mutation: string, input: object, selection: string) =>
    mutate(target, token, mutation, input, selection)
  const facilityId = await facilityIdOf(url, victimCode)
  const [partnerId, otherPartnerId] = (await partners(url)) as [string, string]
  const product = async (sku: string) => {
    const facts = { name: 'Tas', category: 'ANYAMAN', stock: 100, price: { amount: '10000' }, monthlyCapacity: 100 }
    return (await write('createProduct', { facilityId, sku, ...facts }, 'product { id }')).product.id
  }
  const [draftId, productId] = [await product('SERANGAN-1'), await product('SERANGAN-2')]
  await write('listProduct', { id: productId }, 'product { id }')
  const { inquiry } = await write('openInquiry', { partnerId, productId, quantity: 10 }, 'inquiry { id }')
  const lines = [{ productId, quantity: 5, hsCode: '9602.00' }]
  const shipping = { destinationCountry: 'NZ', exporterId: partnerId, lines }
  const { exportShipment } = await write('createExportShipment', shipping, 'exportShipment { id }')
  const agreeing = { kind: 'PKS', partnerId, facilityIds: [facilityId], scope: ['TRAINING'], validFrom: '2026-01-01' }
  const { agreement: draft } = await write('createAgreement', agreeing, 'agreement { id }')
  const { agreement } = await write('createAgreement', agreeing, 'agreement { id }')
  await write('activateAgreement', { id: agreement.id }, 'agreement { id }')
  const issuing = { agreementId: agreement.id, label: 'Uji', scopes: ['READ_INQUIRIES'] }
  const { apiKey } = await write('issueApiKey', issuing, 'apiKey { id }')
  const { need } = await write('postNeed', { facilityId, kind: 'MARKETING', description: 'Pasar' }, 'need { id }')
  const pledging = { partnerId, facilityIds: [facilityId], kind: 'MARKETING' }
  const { pledge } = await write('recordPledge', pledging, 'pledge { id }')
  const programming = { facilityId, skillField: 'LAINNYA', title: 'Pelatihan' }
  const { program } = await write('createTrainingProgram', programming, 'program { id }')
  const schedule = async (startsOn: string) =>
    (
      await write(
        'scheduleTrainingSession',
        { programId: program.id, startsOn, endsOn: startsOn, partners: [{ partnerId, role: 'CERTIFIER' }] },
        'session { id }',
      )
    ).session.id
  const [sessionId, endedId] = [await schedule('2025-02-03'), await schedule('2025-01-06')]
  await write('startTrainingSession', { sessionId: endedId, enrolled: 20 }, 'session { id }')
  await write('recordTrainingOutcome', { sessionId: endedId, completed: 20, certified: 20 }, 'session { id }')
  await write('completeTrainingSession', { sessionId: endedId }, 'session { id }')
  const certifying = { sessionId: endedId, count: 1, credential: 'SERTIFIKAT_PELATIHAN_BLK' }
  const { certificates } = await write('issueCertificates', certifying, 'certificates { code }')
  return {
    otherPartnerId,
    ids: {
      Facility: facilityId,
      Product: draftId,
      Partner: partnerId,
      Agreement: draft.id,
      Need: need.id,
      Pledge: pledge.id,
      ApiKey: apiKey.id,
      ExportShipment: exportShipment.id,
    },
    values: {
      ...{ facilityId, facilityIds: [facilityId], productId, inquiryId: inquiry.id, agreementId: agreement.id },
      ...{ needId: need.id, partnerId, exporterId: partnerId, programId: program.id, sessionId },
      'RevokeCertificateInput.code': certificates[0].code,
      'IssueCertificatesInput.sessionId': endedId,
      'TerminateAgreementInput.id': agreement.id,
      'RegisterPartnerInput.code': 'mitra-serangan',
      'RecordPledgeInput.needId': null,
      'OpenInquiryInput.facilityIds': null,
    },
  }
}
