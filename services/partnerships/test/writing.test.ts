import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { sql } from '@karya/postgres'
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

const centralKalimantan = regionalOf('kanwil-kalimantan-tengah')
type Input = Record<string, unknown>

/** Calls a mutation; what the payload holds beside `userErrors` is asked for by `selection`. */
const call = async (
  viewer: Parameters<Service['as']>[0],
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

const agreementInput = (more: Input = {}) => ({
  kind: 'PKS',
  partnerId: partnerId('blk-palangka-raya'),
  facilityIds: [kasongan, palangkaraya],
  scope: ['TRAINING', 'CERTIFICATION'],
  validFrom: '2026-01-01',
  ...more,
})
const agreement =
  'agreement { id number status version activatedOn terminatedOn scope facilities { id } documents { title } }'

describe('partners', () => {
  it('are registered once under a readable code', async () => {
    const input = {
      code: 'umkm-getah-nyatu',
      name: 'UMKM Getah Nyatu',
      kind: 'UMKM',
      regionCode: '62.06',
      contributions: ['MARKETING'],
    }
    const selection = 'partner { id code country standing version region { code } }'
    const registered = await call(admin, 'registerPartner', input, selection)
    expect(registered).toMatchObject({
      partner: { code: 'umkm-getah-nyatu', country: 'ID', standing: null, version: 1, region: { code: '62.06' } },
      userErrors: [],
    })
    expect(codesOf(await call(admin, 'registerPartner', input, selection))).toEqual(['ALREADY_EXISTS'])
    expect(codesOf(await call(admin, 'registerPartner', { ...input, code: 'Not Readable' }, selection))).toEqual([
      'INVALID_VALUE',
    ])
    expect(
      codesOf(await call(admin, 'registerPartner', { ...input, code: 'x', regionCode: '6206' }, selection)),
    ).toEqual(['INVALID_VALUE'])
    const named = await call(admin, 'registerPartner', { ...input, code: 'x', representative: 'Somebody' }, selection)
    expect(named.userErrors).toEqual([
      { code: 'INVALID_VALUE', message: expect.any(String), field: ['input', 'source'] },
    ])
    expect(await call(officerOf(kasongan), 'registerPartner', input, selection)).toEqual({ error: 'FORBIDDEN' })
    expect(await call({}, 'registerPartner', input, selection)).toEqual({ error: 'UNAUTHENTICATED' })
  })

  it('write their own record and no other, and not over what was written since', async () => {
    const id = partnerId('umkm-marajaki-kreatif')
    const own = partnerOf('umkm-marajaki-kreatif')
    const selection = 'partner { contributions contributionNote version sources { kind } }'
    const changed = await call(
      own,
      'updatePartner',
      { id, version: 1, contributions: ['TRAINING', 'MARKETING'] },
      selection,
    )
    expect(changed).toMatchObject({ partner: { contributions: ['TRAINING', 'MARKETING'], version: 2 }, userErrors: [] })
    expect(codesOf(await call(own, 'updatePartner', { id, version: 1, name: 'x' }, selection))).toEqual([
      'STALE_VERSION',
    ])
    expect(codesOf(await call(own, 'updatePartner', { id, kind: 'EXPORTER' }, selection))).toEqual(['INVALID_VALUE'])
    expect(await call(partnerOf('blk-palangka-raya'), 'updatePartner', { id, name: 'x' }, selection)).toEqual({
      error: 'FORBIDDEN',
    })
    const emptied = await call(own, 'updatePartner', { id, contributionNote: null }, selection)
    expect(emptied.partner.contributionNote).toBeNull()
  })
})

describe('agreements', () => {
  it('go from draft to active to terminated, each step once', async () => {
    const created = await call(
      officerOf(kasongan, palangkaraya),
      'createAgreement',
      agreementInput({ number: 'W17-1/2026' }),
      agreement,
    )
    expect(created).toMatchObject({ agreement: { status: 'DRAFT', version: 1, number: 'W17-1/2026' }, userErrors: [] })
    const { id } = created.agreement
    expect(await call(officerOf(kasongan, palangkaraya), 'activateAgreement', { id }, agreement)).toEqual({
      error: 'FORBIDDEN',
    })
    expect(codesOf(await call(centralKalimantan, 'activateAgreement', { id, version: 9 }, agreement))).toEqual([
      'STALE_VERSION',
    ])
    const active = await call(centralKalimantan, 'activateAgreement', { id, version: 1 }, agreement)
    expect(active).toMatchObject({ agreement: { status: 'ACTIVE', version: 2 }, userErrors: [] })
    expect(codesOf(await call(centralKalimantan, 'activateAgreement', { id }, agreement))).toEqual(['INVALID_STATUS'])
    const partners = async () =>
      (await service.ask(`{ partner(id: "${partnerId('blk-palangka-raya')}") { standing } }`)).data.partner.standing
    expect(await partners()).toBe('COOPERATING')
    expect(
      codesOf(
        await call(centralKalimantan, 'terminateAgreement', { id, reason: 'x', terminatedOn: '2025-12-31' }, agreement),
      ),
    ).toEqual(['INVALID_PERIOD'])
    expect(codesOf(await call(centralKalimantan, 'terminateAgreement', { id, reason: ' ' }, agreement))).toEqual([
      'INVALID_VALUE',
    ])
    const ended = await call(centralKalimantan, 'terminateAgreement', { id, reason: 'Replaced' }, agreement)
    expect(ended).toMatchObject({ agreement: { status: 'TERMINATED', version: 3 }, userErrors: [] })
    expect(codesOf(await call(centralKalimantan, 'terminateAgreement', { id, reason: 'x' }, agreement))).toEqual([
      'INVALID_STATUS',
    ])
    expect(codesOf(await call(centralKalimantan, 'amendAgreement', { id, number: 'x' }, agreement))).toEqual([
      'INVALID_STATUS',
    ])
    expect(await partners()).toBeNull()
  })

  it('expire by the calendar, and begin by it', async () => {
    const past = await call(
      admin,
      'createAgreement',
      agreementInput({ validFrom: '2024-01-01', validUntil: '2024-12-31' }),
      agreement,
    )
    expect(codesOf(await call(admin, 'activateAgreement', { id: past.agreement.id }, agreement))).toEqual([
      'INVALID_PERIOD',
    ])
    const ahead = await call(admin, 'createAgreement', agreementInput({ validFrom: '2099-01-01' }), agreement)
    const activated = await call(admin, 'activateAgreement', { id: ahead.agreement.id }, agreement)
    expect(activated.agreement).toMatchObject({ status: 'DRAFT', activatedOn: expect.any(String) })
    expect((await service.ask(`{ agreement(id: "${ahead.agreement.id}") { id } }`)).data.agreement).toBeNull()
    await writeDirectly(service.database, 'update agreement set valid_from = $1, valid_until = $2 where id = $3', [
      '2025-01-01',
      '2025-12-31',
      ahead.agreement.id,
    ])
    expect((await service.ask(`{ agreement(id: "${ahead.agreement.id}") { status } }`)).data.agreement).toEqual({
      status: 'EXPIRED',
    })
  })

  it('are refused with what is wrong', async () => {
    const refused = async (more: Input) =>
      codesOf(await call(admin, 'createAgreement', agreementInput(more), agreement))
    expect(await refused({ facilityIds: [] })).toEqual(['INVALID_VALUE'])
    expect(await refused({ scope: [] })).toEqual(['INVALID_VALUE'])
    expect(await refused({ validUntil: '2025-12-31' })).toEqual(['INVALID_PERIOD'])
    expect(await refused({ signedOn: '2099-01-01' })).toEqual(['INVALID_PERIOD'])
    expect(await refused({ partnerId: kasongan })).toEqual(['UNKNOWN_REFERENCE'])
    expect(await refused({ facilityIds: [partnerId('x')] })).toEqual(['UNKNOWN_REFERENCE'])
    expect(await refused({ documents: [{ title: 'x', url: 'javascript:alert(1)' }] })).toEqual(['INVALID_VALUE'])
    expect(await refused({ number: 'W17-1/2026' })).toEqual(['ALREADY_EXISTS'])
    expect(await call(admin, 'createAgreement', agreementInput({ facilityIds: ['x'] }), agreement)).toEqual({
      error: 'BAD_ID',
    })
    expect(await call(officerOf(kasongan), 'createAgreement', agreementInput(), agreement)).toEqual({
      error: 'FORBIDDEN',
    })
    expect(
      await call(centralKalimantan, 'createAgreement', agreementInput({ facilityIds: [samarinda] }), agreement),
    ).toEqual({ error: 'FORBIDDEN' })
    expect(await call(partnerOf('blk-palangka-raya'), 'createAgreement', agreementInput(), agreement)).toEqual({
      error: 'FORBIDDEN',
    })
    expect(
      codesOf(await call(officerOf(samarinda), 'amendAgreement', { id: kasongan, number: 'x' }, agreement)),
    ).toEqual(['NOT_FOUND'])
  })

  it('are created once for one idempotency key', async () => {
    const input = agreementInput({
      idempotencyKey: 'the same call',
      documents: [{ title: 'a', url: 'https://example.org/a' }],
    })
    const first = await call(admin, 'createAgreement', input, agreement)
    expect(await call(admin, 'createAgreement', input, agreement)).toEqual(first)
    expect(codesOf(await call(admin, 'createAgreement', { ...input, kind: 'MOU' }, agreement))).toEqual([
      'IDEMPOTENCY_KEY_REUSED',
    ])
  })

  it('lose nothing of two hundred writers at once', async () => {
    const created = await call(admin, 'createAgreement', agreementInput(), agreement)
    const { id } = created.agreement
    const write = async (number: number, version: number): Promise<number> => {
      const addDocuments = [{ title: `document ${number}`, url: `https://example.org/${number}` }]
      const { agreement: written, userErrors } = await call(
        admin,
        'amendAgreement',
        { id, version, addDocuments },
        agreement,
      )
      if (written) return 1
      expect(userErrors[0].code).toBe('STALE_VERSION')
      return 0
    }
    // All of them read the same version: one writes, and the others are told.
    const outcomes = await Promise.all(Array.from({ length: 200 }, (_, number) => write(number, 1)))
    expect(outcomes.filter(Boolean).length).toBe(1)
    // Without a version, each adds to what the others wrote.
    await Promise.all(
      Array.from({ length: 200 }, (_, number) =>
        call(
          admin,
          'amendAgreement',
          {
            id,
            addDocuments: [{ title: `more ${number}`, url: `https://example.org/${number}` }],
            addFacilityIds: number % 2 ? [samarinda] : [],
            addScope: number % 3 ? ['MARKETING'] : ['CAPITAL'],
          },
          agreement,
        ),
      ),
    )
    const { data } = await service.as(admin)(
      `{ agreement(id: "${id}") { version documents { title } scope facilities { id } } }`,
    )
    expect(data.agreement.version).toBe(202)
    expect(new Set(data.agreement.documents.map(({ title }: { title: string }) => title)).size).toBe(201)
    expect([...data.agreement.scope].sort()).toEqual(['CAPITAL', 'CERTIFICATION', 'MARKETING', 'TRAINING'])
    expect(data.agreement.facilities.length).toBe(3)
  })

  it('on facilities in another order do not wait for each other for ever', async () => {
    const both = [kasongan, palangkaraya, samarinda]
    const outcomes = await Promise.all(
      Array.from({ length: 40 }, (_, number) =>
        call(
          admin,
          number % 2 ? 'createAgreement' : 'recordEvent',
          number % 2 ? agreementInput({ facilityIds: both }) : { kind: 'EXHIBITION', facilityIds: [...both].reverse() },
          number % 2 ? 'agreement { id }' : 'event { id }',
        ),
      ),
    )
    expect(outcomes.flatMap(({ userErrors, error }) => error ?? userErrors)).toEqual([])
  })
})

describe('needs and pledges', () => {
  const need = 'need { id status version kind facility { id } answers { message partner { code } } hopedFor { code } }'
  const pledge = 'pledge { id status version partner { code } facilities { id } need { id } dueOn fulfilledOn }'

  it('are posted, answered by several, pledged for and met', async () => {
    const posted = await call(
      officerOf(kasongan),
      'postNeed',
      {
        facilityId: kasongan,
        kind: 'EQUIPMENT',
        description: 'Mesin bor',
        hopedForPartnerIds: [partnerId('pemkab-katingan')],
      },
      need,
    )
    expect(posted).toMatchObject({ need: { status: 'OPEN', hopedFor: [{ code: 'pemkab-katingan' }] }, userErrors: [] })
    const { id } = posted.need
    expect(await call(officerOf(samarinda), 'withdrawNeed', { id }, need)).toEqual({ error: 'FORBIDDEN' })
    const blk = partnerOf('blk-palangka-raya')
    const answered = await call(blk, 'answerNeed', { needId: id, message: 'Kami bantu' }, need)
    expect(answered.need).toMatchObject({
      status: 'ANSWERED',
      answers: [{ message: 'Kami bantu', partner: { code: 'blk-palangka-raya' } }],
    })
    expect(codesOf(await call(blk, 'answerNeed', { needId: id, message: 'Lagi' }, need))).toEqual(['ALREADY_EXISTS'])
    expect(
      await call(blk, 'answerNeed', { needId: id, message: 'x', partnerId: partnerId('lpk-multi-karya') }, need),
    ).toEqual({ error: 'FORBIDDEN' })
    const second = await call(partnerOf('lpk-multi-karya'), 'answerNeed', { needId: id, message: 'Kami juga' }, need)
    expect(second.need.answers).toEqual([{ message: 'Kami juga', partner: { code: 'lpk-multi-karya' } }])
    const input = { facilityIds: [kasongan], kind: 'EQUIPMENT', needId: id, dueOn: '2099-01-01' }
    expect(codesOf(await call(blk, 'recordPledge', { ...input, kind: 'TRAINING' }, pledge))).toEqual(['INVALID_VALUE'])
    expect(codesOf(await call(blk, 'recordPledge', { ...input, dueOn: '2020-01-01' }, pledge))).toEqual([
      'INVALID_PERIOD',
    ])
    expect(codesOf(await call(blk, 'recordPledge', { ...input, facilityIds: [samarinda] }, pledge))).toEqual([
      'INVALID_VALUE',
    ])
    const promised = await call(blk, 'recordPledge', input, pledge)
    expect(promised).toMatchObject({
      pledge: { status: 'OPEN', partner: { code: 'blk-palangka-raya' }, need: { id } },
      userErrors: [],
    })
    const step = (status: string, more: Input = {}) =>
      call(blk, 'advancePledge', { id: promised.pledge.id, status, ...more }, pledge)
    expect(
      await call(
        partnerOf('lpk-multi-karya'),
        'advancePledge',
        { id: promised.pledge.id, status: 'FULFILLED' },
        pledge,
      ),
    ).toEqual({ error: 'FORBIDDEN' })
    expect(codesOf(await step('OVERDUE'))).toEqual(['INVALID_VALUE'])
    expect((await step('IN_PROGRESS')).pledge).toMatchObject({ status: 'IN_PROGRESS', version: 2 })
    expect(codesOf(await step('FULFILLED', { version: 1 }))).toEqual(['STALE_VERSION'])
    expect((await step('FULFILLED', { version: 2 })).pledge).toMatchObject({
      status: 'FULFILLED',
      fulfilledOn: expect.any(String),
    })
    expect(codesOf(await step('DROPPED'))).toEqual(['INVALID_STATUS'])
    expect((await service.as(admin)(`{ need(id: "${id}") { status version } }`)).data.need.status).toBe('MET')
    expect((await service.ask(`{ need(id: "${id}") { status } }`)).data.need).toBeNull()
    expect(codesOf(await call(blk, 'answerNeed', { needId: id, message: 'x' }, need))).toEqual(['INVALID_STATUS'])
    expect(codesOf(await call(officerOf(kasongan), 'withdrawNeed', { id }, need))).toEqual(['INVALID_STATUS'])
  })

  it('are withdrawn with a reason, and met without a pledge', async () => {
    const post = async () =>
      (
        await call(
          officerOf(kasongan),
          'postNeed',
          { facilityId: kasongan, kind: 'MATERIAL', description: 'Getah' },
          need,
        )
      ).need.id
    const withdrawn = await call(
      centralKalimantan,
      'withdrawNeed',
      { id: await post(), reason: 'Ada' },
      'need { status withdrawalReason }',
    )
    expect(withdrawn.need).toEqual({ status: 'WITHDRAWN', withdrawalReason: 'Ada' })
    expect((await call(officerOf(kasongan), 'meetNeed', { id: await post() }, need)).need.status).toBe('MET')
  })

  it('become overdue by themselves, a day after they were due where the facility is', async () => {
    const today = (zone: string) => new Intl.DateTimeFormat('sv', { timeZone: zone }).format(new Date())
    const before = new Date(Date.parse(today('Asia/Makassar')) - 86_400_000).toISOString().slice(0, 10)
    const promise = async (dueOn: string) =>
      (
        await call(
          officerOf(samarinda),
          'recordPledge',
          {
            partnerId: partnerId('dewan-ukm-kaltim'),
            facilityIds: [samarinda],
            kind: 'TRAINING',
            madeOn: '2026-01-01',
            dueOn,
          },
          pledge,
        )
      ).pledge
    expect((await promise(before)).status).toBe('OVERDUE')
    expect((await promise(today('Asia/Makassar'))).status).toBe('OPEN')
    const { data } = await service.ask(
      `{ pledges(filter: { status: [OVERDUE], partnerId: ["${partnerId('dewan-ukm-kaltim')}"] }) { nodes { dueOn } } }`,
    )
    expect(data.pledges.nodes).toEqual([{ dueOn: before }])
  })

  it('of a partner are recorded by those it concerns', async () => {
    const input = { facilityIds: [kasongan], kind: 'TRAINING' }
    expect(codesOf(await call(officerOf(kasongan), 'recordPledge', input, pledge))).toEqual(['INVALID_VALUE'])
    expect(
      await call(officerOf(samarinda), 'recordPledge', { ...input, partnerId: partnerId('blk-palangka-raya') }, pledge),
    ).toEqual({ error: 'FORBIDDEN' })
    expect(
      codesOf(await call(partnerOf('blk-palangka-raya'), 'recordPledge', { ...input, facilityIds: [] }, pledge)),
    ).toEqual(['INVALID_VALUE'])
  })
})

describe('events', () => {
  const event =
    'event { id kind heldOn heldInYear facilities { id } partners { code } products { id } programmePoints { code } sources { title kind } }'

  it('are recorded with who and what took part', async () => {
    const product = '0b6f7f5e-2f6f-4d5c-9d53-9d27a9a0e001'
    const recorded = await call(
      officerOf(kasongan),
      'recordEvent',
      {
        kind: 'EXHIBITION',
        name: 'Pameran',
        heldOn: '2026-02-03',
        facilityIds: [kasongan],
        partnerIds: [partnerId('dekranasda-kalteng')],
        productIds: [product],
        programmePointCodes: ['AKSELERASI_13-3'],
        source: { title: 'Berita', kind: 'PRESS', url: 'https://example.org/berita' },
      },
      event,
    )
    expect(recorded).toEqual({
      event: {
        id: expect.any(String),
        kind: 'EXHIBITION',
        heldOn: '2026-02-03',
        heldInYear: 2026,
        facilities: [{ id: kasongan }],
        partners: [{ code: 'dekranasda-kalteng' }],
        products: [{ id: product }],
        programmePoints: [{ code: 'AKSELERASI_13-3' }],
        sources: [{ title: 'Berita', kind: 'PRESS' }],
      },
      userErrors: [],
    })
    const { data } = await service.ask(`{ _entities(representations: [{ __typename: "Facility", id: "${kasongan}" }]) {
      ... on Facility { events(first: 1) { nodes { id } } } } }`)
    expect(data._entities[0].events.nodes[0].id).toBe(
      (
        await service.ask(
          '{ events(first: 1, filter: { facility: { code: ["lapas-narkotika-kasongan"] } }) { nodes { id } } }',
        )
      ).data.events.nodes[0].id,
    )
  })

  it('are refused on days to come, by who keeps no records there, and without a name where the kind says nothing', async () => {
    const refused = async (more: Input) =>
      codesOf(
        await call(officerOf(kasongan), 'recordEvent', { kind: 'EXHIBITION', facilityIds: [kasongan], ...more }, event),
      )
    expect(await refused({ heldOn: '2099-01-01' })).toEqual(['INVALID_PERIOD'])
    expect(await refused({ heldOn: '2026-01-01', heldInYear: 2025 })).toEqual(['INVALID_VALUE'])
    expect(await refused({ kind: 'OTHER' })).toEqual(['INVALID_VALUE'])
    expect(await refused({ facilityIds: [] })).toEqual(['INVALID_VALUE'])
    expect(await refused({ programmePointCodes: ['point three'] })).toEqual(['INVALID_VALUE'])
    expect(await refused({ partnerIds: [kasongan] })).toEqual(['UNKNOWN_REFERENCE'])
    expect(
      await call(officerOf(kasongan), 'recordEvent', { kind: 'EXHIBITION', facilityIds: [kasongan, samarinda] }, event),
    ).toEqual({ error: 'FORBIDDEN' })
  })
})

describe('the change log', () => {
  it('names who did what', async () => {
    const rows = await service.database.query<{ action: string; actor: string }>(
      sql`select distinct action, actor from change where record_type = 'Agreement' and action <> 'load' order by 1, 2`,
    )
    expect(rows).toEqual(
      expect.arrayContaining([
        { action: 'activateAgreement', actor: 'regional' },
        { action: 'amendAgreement', actor: 'admin' },
        { action: 'createAgreement', actor: 'officer' },
        { action: 'terminateAgreement', actor: 'regional' },
      ]),
    )
  })
})
