import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Viewer } from '@karya/subgraph'
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
  startService,
} from './service.ts'

let service: Service
const blk = partnerId('blk-palangka-raya')
const officer = officerOf(kasongan)
const otherOfficer = { ...officerOf(samarinda), subject: 'officer of Samarinda' }

const call = async (viewer: Partial<Viewer>, mutation: string, input: object, selection: string) => {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input!`
  const { data, errors } = await service.as(viewer)(
    `mutation ($input: ${type}) { ${mutation}(input: $input) { ${selection} userErrors { code } } }`,
    { input },
  )
  return errors ? { error: errors[0]?.extensions.code } : data[mutation]
}

beforeAll(async () => {
  service = await startService()
  const agreement = {
    kind: 'PKS',
    partnerId: blk,
    facilityIds: [kasongan, palangkaraya],
    scope: ['TRAINING'],
    validFrom: '2026-01-01',
  }
  await call(admin, 'createAgreement', agreement, 'agreement { id }')
  const need = { facilityId: kasongan, kind: 'MARKETING', description: 'Pasar' }
  const posted = await call(officer, 'postNeed', need, 'need { id }')
  expect(await call(otherOfficer, 'withdrawNeed', { id: posted.need.id }, 'need { id }')).toEqual({
    error: 'FORBIDDEN',
  })
  await call(
    partnerOf('blk-palangka-raya'),
    'answerNeed',
    { needId: posted.need.id, message: 'Kami bantu' },
    'need { id }',
  )
  expect(await call({ role: 'ANALYST', subject: 'analyst' }, 'postNeed', need, 'need { id }')).toEqual({
    error: 'FORBIDDEN',
  })
  await call(admin, 'registerPartner', { code: 'mitra-baru', name: 'Mitra Baru', kind: 'UMKM' }, 'partner { id }')
})
afterAll(() => service.stop())

const fields = 'actor role action operation recordType version code reason times facility { id }'
const trail = async (viewer: Partial<Viewer>, id: string, list = 'first: 100', selection = `nodes { ${fields} }`) => {
  const { data, errors } = await service.as(viewer)(
    `query ($trail: _Any!) { _entities(representations: [$trail]) { ... on AuditTrail { partnerships(${list}) { ${selection} } } } }`,
    { trail: { __typename: 'AuditTrail', id } },
  )
  expect(errors).toBeUndefined()
  return data._entities[0]?.partnerships ?? null
}
const byViewers = '[createAgreement, postNeed, answerNeed, withdrawNeed, registerPartner]'
  .slice(1, -1)
  .split(', ')
  .map(action => `"${action}"`)
  .join()
const ofViewers = `first: 100, filter: { action: [${byViewers}] }`
const told = async (viewer: Partial<Viewer>, id: string) =>
  (await trail(viewer, id, ofViewers)).nodes.map(
    ({ actor, role, action, operation, recordType }: Record<string, string | null>) =>
      `${actor} (${role}) ${action}: ${operation} ${recordType}`,
  )

describe('the audit trail of a facility', () => {
  it('tells who did what in which role, and what was refused to whom, newest first', async () => {
    expect(await told(officer, kasongan)).toEqual([
      'blk-palangka-raya (PARTNER) answerNeed: CHANGED Need',
      'blk-palangka-raya (PARTNER) answerNeed: CREATED NeedAnswer',
      'officer of Samarinda (OFFICER) withdrawNeed: REFUSED null',
      'officer (OFFICER) postNeed: CREATED Need',
      'admin (ADMIN) createAgreement: CREATED Agreement',
    ])
    const { nodes } = await trail(officer, kasongan, 'first: 1, filter: { operation: [REFUSED] }')
    expect(nodes[0]).toEqual({
      ...{
        actor: 'officer of Samarinda',
        role: 'OFFICER',
        action: 'withdrawNeed',
        operation: 'REFUSED',
        recordType: null,
      },
      ...{ version: null, code: 'FORBIDDEN', reason: 'TENANCY', times: 1, facility: { id: kasongan } },
    })
  })

  it('holds what is of several facilities for each of them', async () => {
    expect(await told(officerOf(palangkaraya), palangkaraya)).toEqual([
      'admin (ADMIN) createAgreement: CREATED Agreement',
    ])
  })

  it('is for its officers, its office and administrators, and for all others as if there were none', async () => {
    const office = regionalOf('kanwil-kalimantan-tengah')
    expect(await told(office, kasongan)).toEqual(await told(officer, kasongan))
    expect(await told(admin, kasongan)).toEqual(await told(officer, kasongan))
    expect(await trail(otherOfficer, kasongan)).toBeNull()
    expect(await trail(regionalOf('kanwil-kalimantan-timur'), kasongan)).toBeNull()
    expect(await trail(admin, partnerId('nothing'))).toBeNull()
  })

  it('of all facilities is as wide as the viewer', async () => {
    expect(await told(officer, 'all')).toEqual(await told(officer, kasongan))
    expect(await told(officerOf(kasongan, palangkaraya), 'all')).toEqual(await told(officer, kasongan))
    expect(await told(otherOfficer, 'all')).toEqual([])
    expect(await told(regionalOf('kanwil-kalimantan-tengah'), 'all')).toEqual(await told(officer, kasongan))
    // Partners, and refusals that concern no facility that is known, are for administrators.
    expect(await told(admin, 'all')).toEqual([
      'admin (ADMIN) registerPartner: CREATED Partner',
      'analyst (ANALYST) postNeed: REFUSED null',
      ...(await told(officer, kasongan)),
    ])
  })

  it('is read page by page, and filtered', async () => {
    const whole = (await trail(officer, kasongan, 'first: 1000', 'totalCount nodes { id }')) as {
      totalCount: number
      nodes: { id: string }[]
    }
    const found: string[] = []
    let after: string | null = null
    do {
      const page: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } = await trail(
        officer,
        kasongan,
        `first: 3${after ? `, after: "${after}"` : ''}`,
        'nodes { id } pageInfo { hasNextPage endCursor }',
      )
      found.push(...page.nodes.map(({ id }) => id))
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
    } while (after)
    expect(found).toEqual(whole.nodes.map(({ id }) => id))
    expect(whole.totalCount).toBe(found.length)
    const actions = async (filter: string) =>
      (await trail(officer, kasongan, `first: 100, filter: ${filter}`, 'nodes { action }')).nodes.map(
        ({ action }: { action: string }) => action,
      )
    expect(await actions('{ operation: [REFUSED] }')).toEqual(['withdrawNeed'])
    expect(await actions('{ actor: ["admin"] }')).toEqual(['createAgreement'])
    expect(await actions('{ recordType: ["NeedAnswer"], actor: ["blk-palangka-raya"] }')).toEqual(['answerNeed'])
    expect(await actions('{ since: "2999-01-01T00:00:00Z" }')).toEqual([])
    expect(await actions('{ until: "2000-01-01T00:00:00Z" }')).toEqual([])
    expect(await actions('{ action: [] }')).toEqual([])
  })
})
