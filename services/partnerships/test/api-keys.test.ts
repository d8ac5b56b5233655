import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { gatewayViewer, type Viewer } from '@karya/subgraph'
import { writeDirectly } from '@karya/testkit'
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
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.stop())

const office = regionalOf('kanwil-kalimantan-tengah')
type Input = Record<string, unknown>

/** Calls a mutation; what the payload holds beside `userErrors` is asked for by `selection`. */
const call = async (
  viewer: Partial<Viewer>,
  mutation: string,
  input: Input,
  selection: string,
  // biome-ignore lint/suspicious/noExplicitAny: answers of any shape
): Promise<any> => {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input!`
  const { data, errors } = await service.as(viewer)(
    `mutation ($input: ${type}) { ${mutation}(input: $input) { ${selection} userErrors { code message field } } }`,
    { input },
  )
  return errors ? { error: errors[0]?.extensions.code } : data[mutation]
}
const codesOf = ({ userErrors }: { userErrors: { code: string }[] }) => userErrors.map(({ code }) => code)

/** An agreement in force of a partner and the first two facilities, unless something else is said. */
const agree = async (more: Input = {}, partner = 'blk-palangka-raya'): Promise<string> => {
  const input = {
    kind: 'PKS',
    partnerId: partnerId(partner),
    facilityIds: [kasongan, palangkaraya],
    scope: ['TRAINING'],
    validFrom: '2026-01-01',
    ...more,
  }
  const { agreement } = await call(admin, 'createAgreement', input, 'agreement { id }')
  await call(admin, 'activateAgreement', { id: agreement.id }, 'agreement { id }')
  return agreement.id
}

const fields = 'id prefix label scopes status expiresOn lastUsedAt revokedAt revocationReason version'
const issue = (viewer: Partial<Viewer>, agreementId: string, more: Input = {}) =>
  call(
    viewer,
    'issueApiKey',
    { agreementId, label: 'Nightly copy', scopes: ['READ_AGREEMENTS'], ...more },
    `key apiKey { ${fields} partner { code } agreement { id } facilities { id } }`,
  )

const holderQuery = `query ($prefix: String!, $hash: String!) {
  apiKeyHolder(prefix: $prefix, hash: $hash) { status partnerId facilityIds scopes } }`
const hashOf = (key: string) => createHash('sha256').update(key).digest('hex')
const holderOf = async (key: string, hash = hashOf(key)) =>
  (await service.as(gatewayViewer)(holderQuery, { prefix: key.slice(0, 14), hash })).data.apiKeyHolder

const execute = (text: string, values: unknown[]) => service.database.dataSource.query(text, values)
const change = (text: string, values: unknown[]) => writeDirectly(service.database, text, values)

describe('a key', () => {
  it('is told once, recognised by its prefix, and kept as a hash alone', async () => {
    const agreementId = await agree()
    const { key, apiKey, userErrors } = await issue(office, agreementId)
    expect(userErrors).toEqual([])
    expect(key).toMatch(/^karya_[a-z2-7]{8}_[a-z2-7]{32}$/)
    expect(apiKey).toEqual({
      id: expect.any(String),
      prefix: key.slice(0, 14),
      label: 'Nightly copy',
      scopes: ['READ_AGREEMENTS'],
      status: 'ACTIVE',
      expiresOn: null,
      lastUsedAt: null,
      revokedAt: null,
      revocationReason: null,
      version: 1,
      partner: { code: 'blk-palangka-raya' },
      agreement: { id: agreementId },
      facilities: expect.arrayContaining([{ id: kasongan }, { id: palangkaraya }]),
    })
    const tables = await execute(
      "select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'",
      [],
    )
    for (const { name } of tables as { name: string }[]) {
      const found = await execute(`select count(*)::int as count from ${name} row where row::text like $1`, [
        `%${key.slice(-32)}%`,
      ])
      expect({ name, found }).toEqual({ name, found: [{ count: 0 }] })
    }
  })

  it('is known to the gateway by prefix and hash, and to nobody else', async () => {
    const { key } = await issue(admin, await agree(), { scopes: ['READ_INQUIRIES', 'READ_INQUIRIES'] })
    const holder = await holderOf(key)
    expect(holder).toEqual({
      status: 'ACTIVE',
      partnerId: partnerId('blk-palangka-raya'),
      facilityIds: [kasongan, palangkaraya].sort(),
      scopes: ['READ_INQUIRIES'],
    })
    const other = await issue(admin, await agree())
    expect(await holderOf(key, hashOf(other.key))).toBeNull()
    expect(await holderOf('karya_aaaaaaaa_')).toBeNull()
    expect(await holderOf(key, 'no hash')).toBeNull()
    for (const viewer of [{}, admin, office, partnerOf('blk-palangka-raya'), { ...admin, subject: 'gateway' }]) {
      const { errors } = await service.as(viewer)(holderQuery, { prefix: key.slice(0, 14), hash: hashOf(key) })
      expect(errors?.[0]?.extensions.code).toMatch(/^(FORBIDDEN|UNAUTHENTICATED)$/)
    }
  })

  it('is issued by who keeps every facility of an agreement in force', async () => {
    const agreementId = await agree()
    expect(codesOf(await issue(officerOf(kasongan, palangkaraya), agreementId))).toEqual([])
    expect(await issue(officerOf(kasongan), agreementId)).toEqual({ error: 'FORBIDDEN' })
    expect(await issue(regionalOf('kanwil-kalimantan-timur'), agreementId)).toEqual({ error: 'FORBIDDEN' })
    expect(await issue(partnerOf('blk-palangka-raya'), agreementId)).toEqual({ error: 'FORBIDDEN' })
    expect(await issue({ role: 'ANALYST' }, agreementId)).toEqual({ error: 'FORBIDDEN' })
    expect(await issue({}, agreementId)).toEqual({ error: 'UNAUTHENTICATED' })
    expect(codesOf(await issue(admin, kasongan))).toEqual(['NOT_FOUND'])
    const draft = await agree({ validFrom: '2099-01-01' })
    expect(codesOf(await issue(admin, draft))).toEqual(['INVALID_STATUS'])
    expect(codesOf(await issue(officerOf(samarinda), draft))).toEqual(['NOT_FOUND'])
  })

  it('is refused with what is wrong', async () => {
    const agreementId = await agree({ validUntil: '2098-12-31' })
    const refused = async (more: Input) => codesOf(await issue(admin, agreementId, more))
    expect(await refused({ label: ' ' })).toEqual(['INVALID_VALUE'])
    expect(await refused({ label: 'x'.repeat(101) })).toEqual(['INVALID_VALUE'])
    expect(await refused({ scopes: ['WRITE_INQUIRIES'] })).toEqual(['INVALID_VALUE'])
    expect(await refused({ expiresOn: '2020-01-01' })).toEqual(['INVALID_PERIOD'])
    expect(await refused({ expiresOn: '2099-01-01' })).toEqual(['INVALID_PERIOD'])
    expect(await refused({ expiresOn: '2098-12-31', scopes: [] })).toEqual([])
    const issued = await Promise.all(Array.from({ length: 25 }, () => refused({})))
    expect(issued.filter(codes => codes.length === 0).length).toBe(19)
  })

  it('is issued once for an idempotency key, and not told again', async () => {
    const agreementId = await agree()
    const first = await issue(office, agreementId, { idempotencyKey: 'once' })
    const second = await issue(office, agreementId, { idempotencyKey: 'once' })
    expect(first.key).toEqual(expect.any(String))
    expect(second).toEqual({ ...first, key: null })
    const [kept] = (await execute("select payload::text from idempotency_key where action = 'issueApiKey'", [])) as {
      payload: string
    }[]
    expect(kept?.payload).toContain(first.apiKey.prefix)
    expect(kept?.payload).not.toContain(first.key.slice(-32))
    expect(kept?.payload).not.toContain(hashOf(first.key))
    expect(codesOf(await issue(office, agreementId, { idempotencyKey: 'once', label: 'Other' }))).toEqual([
      'IDEMPOTENCY_KEY_REUSED',
    ])
  })
})

describe('a key ends', () => {
  it('when its agreement is terminated', async () => {
    const agreementId = await agree()
    const { key } = await issue(admin, agreementId)
    await call(admin, 'terminateAgreement', { id: agreementId, reason: 'Over' }, 'agreement { id }')
    expect(await holderOf(key)).toMatchObject({ status: 'AGREEMENT_ENDED' })
  })

  it('the day after the last of its agreement, and after its own, where the agreement is', async () => {
    const today = (zone: string) => new Intl.DateTimeFormat('sv', { timeZone: zone }).format(new Date())
    const before = (day: string) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)
    const there = today('Asia/Jayapura')
    const agreementId = await agree()
    const { key, apiKey } = await issue(admin, agreementId)
    await change("update agreement set time_zone = 'Asia/Jayapura', valid_until = $1 where id = $2", [
      there,
      agreementId,
    ])
    expect(await holderOf(key)).toMatchObject({ status: 'ACTIVE' })
    await change('update api_key set expires_on = $1 where id = $2', [before(there), apiKey.id])
    expect(await holderOf(key)).toMatchObject({ status: 'EXPIRED' })
    await change('update agreement set valid_until = $1 where id = $2', [before(there), agreementId])
    expect(await holderOf(key)).toMatchObject({ status: 'AGREEMENT_ENDED' })
  })

  it('when it is revoked, once, by its partner or who keeps the facilities, and then looks like none', async () => {
    const agreementId = await agree()
    const revoke = (viewer: Partial<Viewer>, input: Input) =>
      call(viewer, 'revokeApiKey', input, 'apiKey { status revokedAt revocationReason version }')
    const { key, apiKey } = await issue(admin, agreementId)
    const { id } = apiKey
    expect(await revoke(officerOf(kasongan), { id })).toEqual({ error: 'FORBIDDEN' })
    expect(codesOf(await revoke(officerOf(samarinda), { id }))).toEqual(['NOT_FOUND'])
    expect(codesOf(await revoke(partnerOf('lpk-multi-karya'), { id }))).toEqual(['NOT_FOUND'])
    expect(await revoke(partnerOf('blk-palangka-raya', { scopes: ['READ_AGREEMENTS'] }), { id })).toEqual({
      error: 'FORBIDDEN',
    })
    expect(codesOf(await revoke(partnerOf('blk-palangka-raya', { facilityIds: [samarinda] }), { id }))).toEqual([
      'NOT_FOUND',
    ])
    expect(codesOf(await revoke(admin, { id, version: 7 }))).toEqual(['STALE_VERSION'])
    expect(await holderOf(key)).toMatchObject({ status: 'ACTIVE' })
    const revoked = await revoke(partnerOf('blk-palangka-raya'), { id, reason: 'Lost', version: 1 })
    expect(revoked.apiKey).toEqual({
      status: 'REVOKED',
      revokedAt: expect.any(String),
      revocationReason: 'Lost',
      version: 2,
    })
    expect(await holderOf(key)).toBeNull()
    expect(codesOf(await revoke(office, { id }))).toEqual(['INVALID_STATUS'])
  })
})

describe('use', () => {
  it('is noted to the minute, without being a change of the key', async () => {
    const { key, apiKey } = await issue(admin, await agree())
    const { statements: first } = await service.database.statements.during(() => holderOf(key))
    for (let turn = 0; turn < 5; turn += 1) await holderOf(key)
    const { data } = await service.as(admin)(
      `{ partnerByCode(code: "blk-palangka-raya") { apiKeys(first: 100) { nodes { id lastUsedAt version } } } }`,
    )
    const noted = data.partnerByCode.apiKeys.nodes.find(({ id }: { id: string }) => id === apiKey.id)
    expect(noted.version).toBe(1)
    expect(Date.now() - Date.parse(noted.lastUsedAt)).toBeLessThan(120_000)
    expect(noted.lastUsedAt).toMatch(/:00(\.0+)?Z$/)
    expect(first.filter(text => text.includes('api_key_use')).length).toBeGreaterThan(0)
    const changes = await execute('select action from change where record_id = $1', [apiKey.id])
    expect(changes).toEqual([{ action: 'issueApiKey' }])
    const rows = await execute('select xmin::text as writer from api_key_use where api_key_id = $1', [apiKey.id])
    await execute("update api_key_use set last_used_at = last_used_at - interval '1 minute' where api_key_id = $1", [
      apiKey.id,
    ])
    await holderOf(key)
    expect(
      await execute('select xmin::text as writer from api_key_use where api_key_id = $1', [apiKey.id]),
    ).not.toEqual(rows)
  })
})

describe('lists of keys', () => {
  const list = async (viewer: Partial<Viewer>, parent: string, args = 'first: 100') => {
    const { data, errors } = await service.as(viewer)(
      `{ found: ${parent} { apiKeys(${args}) { totalCount nodes { prefix } pageInfo { hasNextPage endCursor } } } }`,
    )
    return errors ? errors[0]?.extensions.code : data.found.apiKeys
  }

  it('are of a partner or an agreement, for those they concern', async () => {
    const own = 'umkm-marajaki-kreatif'
    const ids = [await agree({}, own), await agree({ facilityIds: [samarinda] }, own)]
    const issued: string[] = []
    for (const id of ids) issued.push((await issue(admin, id)).apiKey.prefix)
    const [first, second] = issued
    const byPartner = `partnerByCode(code: "${own}")`
    const prefixes = (found: { nodes: { prefix: string }[] }) => found.nodes.map(({ prefix }) => prefix)
    expect(prefixes(await list(admin, byPartner))).toEqual([second, first])
    expect(prefixes(await list(partnerOf(own), byPartner))).toEqual([second, first])
    expect(prefixes(await list(partnerOf(own, { facilityIds: [kasongan] }), byPartner))).toEqual([first])
    expect(prefixes(await list(officerOf(kasongan), byPartner))).toEqual([first])
    expect(prefixes(await list(officerOf(samarinda), byPartner))).toEqual([second])
    expect(prefixes(await list(partnerOf('lpk-multi-karya'), byPartner))).toEqual([])
    expect(prefixes(await list(admin, `agreement(id: "${ids[0]}")`))).toEqual([first])
    expect(await list({}, byPartner)).toBe('UNAUTHENTICATED')
    expect(await list({ role: 'ANALYST' }, byPartner)).toBe('FORBIDDEN')
    expect(await list(partnerOf(own, { scopes: [] }), byPartner)).toBe('FORBIDDEN')
    const page = await list(admin, byPartner, 'first: 1')
    expect(page).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } })
    expect(prefixes(await list(admin, byPartner, `first: 1, after: "${page.pageInfo.endCursor}"`))).toEqual([first])
    await call(admin, 'terminateAgreement', { id: ids[0], reason: 'Over' }, 'agreement { id }')
    expect(prefixes(await list(admin, byPartner, 'filter: { status: [AGREEMENT_ENDED, REVOKED] }'))).toEqual([first])
    expect(prefixes(await list(admin, byPartner, 'filter: { status: [ACTIVE, EXPIRED] }'))).toEqual([second])
    expect(prefixes(await list(admin, byPartner, 'filter: { status: [] }'))).toEqual([])
  })

  it('take one statement for any number of agreements', async () => {
    await Promise.all([agree(), agree(), agree()])
    const ask = (first: number) =>
      service.as(admin)(`{ agreements(first: ${first}) { nodes { apiKeys { nodes { prefix } } } } }`)
    const count = async (first: number) =>
      (await service.database.statements.during(() => ask(first))).statements.filter(text => text.includes('api_key'))
        .length
    expect([await count(2), await count(20)]).toEqual([1, 1])
  })
})

describe('a key reaches', () => {
  const partner = 'blk-palangka-raya'
  const bound = (...facilityIds: string[]) => partnerOf(partner, { facilityIds })

  it('documents and drafts of agreements at its facilities, with the scope for them', async () => {
    const documents = [{ title: 'Naskah', url: 'https://example.org/naskah' }]
    const id = await agree({ facilityIds: [samarinda], documents })
    const read = async (viewer: Partial<Viewer>) =>
      (await service.as(viewer)(`{ agreement(id: "${id}") { documents { title } } }`)).data.agreement.documents
    expect(await read(partnerOf(partner))).toEqual([{ title: 'Naskah' }])
    expect(await read(bound(samarinda))).toEqual([{ title: 'Naskah' }])
    expect(await read(bound(kasongan))).toBeNull()
    expect(await read(partnerOf(partner, { scopes: ['WRITE_PLEDGES'] }))).toBeNull()
    const draft = await agree({ facilityIds: [samarinda], validFrom: '2099-01-01' })
    const see = async (viewer: Partial<Viewer>) =>
      (await service.as(viewer)(`{ agreement(id: "${draft}") { id } }`)).data.agreement
    expect(await see(bound(samarinda))).toEqual({ id: draft })
    expect(await see(bound(kasongan))).toBeNull()
    expect(await see(partnerOf(partner, { scopes: [] }))).toBeNull()
  })

  it('needs and pledges of its facilities, each with its scope', async () => {
    const posted = await call(
      admin,
      'postNeed',
      { facilityId: samarinda, kind: 'MATERIAL', description: 'Kayu' },
      'need { id }',
    )
    const answer = (viewer: Partial<Viewer>) =>
      call(viewer, 'answerNeed', { needId: posted.need.id, message: 'Ada' }, 'need { id }')
    expect(await answer(bound(kasongan))).toEqual({ error: 'FORBIDDEN' })
    expect(await answer(partnerOf(partner, { scopes: ['WRITE_PLEDGES'] }))).toEqual({ error: 'FORBIDDEN' })
    expect(codesOf(await answer(bound(samarinda)))).toEqual([])
    const pledge = (viewer: Partial<Viewer>, facilityIds: string[]) =>
      call(viewer, 'recordPledge', { facilityIds, kind: 'MATERIAL' }, 'pledge { id }')
    expect(await pledge(bound(kasongan), [kasongan, samarinda])).toEqual({ error: 'FORBIDDEN' })
    expect(await pledge(partnerOf(partner, { scopes: ['ANSWER_NEEDS'] }), [kasongan])).toEqual({ error: 'FORBIDDEN' })
    const recorded = await pledge(bound(kasongan, palangkaraya), [kasongan])
    const advance = (viewer: Partial<Viewer>) =>
      call(viewer, 'advancePledge', { id: recorded.pledge.id, status: 'IN_PROGRESS' }, 'pledge { status }')
    expect(await advance(bound(samarinda))).toEqual({ error: 'FORBIDDEN' })
    expect(codesOf(await advance(bound(kasongan)))).toEqual([])
    const answers = async (viewer: Partial<Viewer>) =>
      (await service.as(viewer)(`{ need(id: "${posted.need.id}") { answers { message } } }`)).data.need.answers
    expect(await answers(bound(samarinda))).toEqual([{ message: 'Ada' }])
    expect(await answers(bound(kasongan))).toEqual([])
  })

  it('the own record with the scope for it', async () => {
    const id = partnerId(partner)
    expect(
      await call(partnerOf(partner, { scopes: ['ANSWER_NEEDS'] }), 'updatePartner', { id }, 'partner { id }'),
    ).toEqual({ error: 'FORBIDDEN' })
    expect(
      codesOf(await call(partnerOf(partner, { scopes: ['WRITE_PROFILE'] }), 'updatePartner', { id }, 'partner { id }')),
    ).toEqual([])
  })
})
