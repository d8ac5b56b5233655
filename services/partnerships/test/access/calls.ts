import type { AccessPlan } from '@karya/testkit'
import {
  admin,
  kasongan,
  officerOf,
  palangkaraya,
  partnerId,
  partnerOf,
  regionalOf,
  type Service,
  samarinda,
} from '../service.ts'

const blk = partnerId('blk-palangka-raya')

/** What concerns two facilities is of Kasongan and Palangkaraya, both of Central Kalimantan; a need is of Kasongan. */
export const viewers: AccessPlan['viewers'] = {
  public: {},
  partner: { ...partnerOf('blk-palangka-raya'), subject: 'partner' },
  'partner without scopes': { ...partnerOf('blk-palangka-raya', { scopes: [] }), subject: 'partner without scopes' },
  'partner elsewhere': {
    ...partnerOf('blk-palangka-raya', { facilityIds: [samarinda] }),
    subject: 'partner elsewhere',
  },
  'another partner': { ...partnerOf('ukm-center'), subject: 'another partner' },
  officer: { ...officerOf(kasongan, palangkaraya), subject: 'officer' },
  'officer of one': { ...officerOf(kasongan), subject: 'officer of one' },
  'another officer': { ...officerOf(samarinda), subject: 'another officer' },
  office: { ...regionalOf('kanwil-kalimantan-tengah'), subject: 'office' },
  'another office': { ...regionalOf('kanwil-kalimantan-timur'), subject: 'another office' },
  analyst: { role: 'ANALYST', subject: 'analyst' },
  administrator: { ...admin, subject: 'administrator' },
}

const source = { title: 'Berita', kind: 'PRESS' }
const facilityIds = [kasongan, palangkaraya]

export const accessPlan = (service: Service): AccessPlan => {
  const call = async (mutation: string, input: object, selection: string) => {
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input!`
    const { data, errors } = await service.as(admin)(
      `mutation ($input: ${type}) { ${mutation}(input: $input) { ${selection} userErrors { message } } }`,
      { input },
    )
    const [fault] = errors ?? data[mutation].userErrors
    if (fault) throw new Error(`${mutation}: ${fault.message}`)
    return data[mutation]
  }
  let made = 0
  const next = () => {
    made += 1
    return made
  }
  const agreementInput = { kind: 'PKS', partnerId: blk, facilityIds, scope: ['TRAINING'], validFrom: '2026-01-01' }
  const draft = async () => (await call('createAgreement', agreementInput, 'agreement { id }')).agreement.id as string
  const active = async () => {
    const id = await draft()
    await call('activateAgreement', { id }, 'agreement { id }')
    return id
  }
  const need = async () => {
    const input = { facilityId: kasongan, kind: 'MARKETING', description: 'Pasar', hopedForPartnerIds: [blk] }
    return (await call('postNeed', input, 'need { id }')).need.id as string
  }
  const pledgeInput = { partnerId: blk, facilityIds, kind: 'MARKETING' }
  const pledge = async () => {
    const input = { ...pledgeInput, needId: await need() }
    return (await call('recordPledge', input, 'pledge { id }')).pledge.id as string
  }
  const key = async () => {
    const input = { agreementId: await active(), label: 'Uji', scopes: ['READ_AGREEMENTS'] }
    return (await call('issueApiKey', input, 'apiKey { id agreement { id } }')).apiKey as {
      id: string
      agreement: { id: string }
    }
  }
  return {
    service,
    viewers,
    calls: {
      registerPartner: async () => ({ code: `mitra-${next()}`, name: 'Mitra', kind: 'UMKM', source }),
      updatePartner: async () => ({ id: blk, contributionNote: `Catatan ${next()}`, source }),
      createAgreement: async () => ({ ...agreementInput, source }),
      amendAgreement: async () => ({
        id: await draft(),
        addDocuments: [{ title: 'Naskah', url: 'https://example.id/naskah' }],
        source,
      }),
      activateAgreement: async () => ({ id: await draft() }),
      terminateAgreement: async () => ({ id: await active(), reason: 'Selesai' }),
      postNeed: async () => ({
        facilityId: kasongan,
        kind: 'MARKETING',
        description: 'Pasar',
        hopedForPartnerIds: [blk],
        source,
      }),
      withdrawNeed: async () => ({ id: await need() }),
      answerNeed: async () => ({ needId: await need(), partnerId: blk, message: 'Kami bantu' }),
      meetNeed: async () => ({ id: await need() }),
      recordPledge: async () => ({ ...pledgeInput, needId: await need(), source }),
      advancePledge: async () => ({ id: await pledge(), status: 'FULFILLED', source }),
      recordEvent: async () => ({
        ...{ kind: 'EXHIBITION', facilityIds, partnerIds: [blk], productIds: [partnerId('x')] },
        programmePointCodes: ['AKSELERASI_13-3'],
        heldInYear: 2025,
        source,
      }),
      issueApiKey: async () => ({ agreementId: await active(), label: 'Uji', scopes: ['READ_AGREEMENTS'] }),
      revokeApiKey: async () => ({ id: (await key()).id }),
    },
    reads: {
      'Query.agreement (a draft)': async () => {
        const id = await draft()
        return { query: `{ agreement(id: "${id}") { id status } }`, value: data => data.agreement, hidden: id }
      },
      'Query.need (withdrawn)': async () => {
        const id = await need()
        await call('withdrawNeed', { id }, 'need { id }')
        return { query: `{ need(id: "${id}") { id status } }`, value: data => data.need, hidden: id }
      },
      'Query.apiKeyHolder': async () => ({
        query: '{ apiKeyHolder(prefix: "karya_aaaaaaaa", hash: "00") { status } }',
        value: data => data.apiKeyHolder,
      }),
      'Partner.apiKeys': async () => {
        await key()
        return {
          query: `{ partner(id: "${blk}") { apiKeys { nodes { id } } } }`,
          value: data => (data.partner as { apiKeys: { nodes: [] } | null }).apiKeys?.nodes,
        }
      },
      'Agreement.apiKeys': async () => {
        const { agreement } = await key()
        return {
          query: `{ agreement(id: "${agreement.id}") { apiKeys { nodes { id } } } }`,
          value: data => (data.agreement as { apiKeys: { nodes: [] } | null }).apiKeys?.nodes,
        }
      },
      ApiKey: async () => {
        const { agreement } = await key()
        return {
          query: `{ agreement(id: "${agreement.id}") { apiKeys { nodes { label scopes } } } }`,
          value: data => (data.agreement as { apiKeys: { nodes: [] } | null }).apiKeys?.nodes,
        }
      },
      AuditTrail: async () => ({
        query: `{ _entities(representations: [{ __typename: "AuditTrail", id: "${kasongan}" }]) { ... on AuditTrail { partnerships { nodes { id } } } } }`,
        value: data => (data._entities as unknown[])[0],
        hidden: kasongan,
      }),
    },
    open: ['Query.partner', 'Query.partnerByCode', 'Query.event', 'Query.pledge'],
  }
}
