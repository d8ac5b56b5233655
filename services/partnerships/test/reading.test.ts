import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import {
  admin,
  counted,
  kasongan,
  officerOf,
  palangkaraya,
  partnerId,
  partnerOf,
  type Service,
  samarinda,
  startService,
} from './service.ts'

let service: Service
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.stop())

const entity = (id: string, selection: string) => `{
  _entities(representations: [{ __typename: "Facility", id: "${id}" }]) { ... on Facility { ${selection} } }
}`

describe('the press facts', () => {
  it('tell of the open need of a market that the Kasongan lapas hopes the regency fills', async () => {
    const { data, errors } = await service.ask(
      entity(
        kasongan,
        `needs(filter: { kind: [MARKETING] }) { nodes {
          kind status description postedOn facility { id } hopedFor { code standing } sources { title kind }
          suggestedPartners(first: 20) { partner { code } score reasons } } }
         partners { code } hopes: partners(through: [HOPED_FOR]) { code standing }`,
      ),
    )
    expect(errors).toBeUndefined()
    expect(data._entities[0].needs.nodes).toEqual([
      {
        kind: 'MARKETING',
        status: 'OPEN',
        description: 'Regency government (Katingan) cooperation so products can be marketed; demand is plenty',
        postedOn: '2025-11-18',
        facility: { id: kasongan },
        hopedFor: [{ code: 'pemkab-katingan', standing: 'HOPED_FOR' }],
        sources: [{ title: expect.stringMatching(/^Press article 000/), kind: 'PRESS' }],
        suggestedPartners: expect.arrayContaining([
          { partner: { code: 'pemkab-katingan' }, score: 50, reasons: ['HOPED_FOR', 'SAME_REGENCY'] },
        ]),
      },
    ])
    const codes = data._entities[0].partners.map(({ code }: { code: string }) => code)
    expect(codes).toEqual(
      expect.arrayContaining(['blk-palangka-raya', 'dekranasda-kalteng', 'eksportir-nz', 'umkm-marajaki-kreatif']),
    )
    expect(codes).not.toContain('pemkab-katingan')
    expect(data._entities[0].hopes).toEqual([{ code: 'pemkab-katingan', standing: 'HOPED_FOR' }])
  })

  it('tell what the province pledged to the women of Palangka Raya', async () => {
    const { data } = await service.ask(
      `{ partnerByCode(code: "pemprov-kalteng") { name kind standing representative region { code } sources { kind }
         pledges(orderBy: { field: MADE_ON }) { totalCount nodes { kind madeOn dueOn status facilities { id } sources { title } } }
         events { nodes { kind heldOn } } } }`,
    )
    const { pledges, ...partner } = data.partnerByCode
    expect(partner).toEqual({
      name: 'Pemerintah Provinsi Kalimantan Tengah',
      kind: 'LOCAL_GOVERNMENT',
      standing: 'PLEDGED',
      representative: 'Sri Widanarni (Asisten Ekbang Setda)',
      region: { code: '62' },
      sources: [{ kind: 'PRESS' }],
      events: { nodes: [{ kind: 'COMMEMORATION_AND_REVIEW', heldOn: '2025-04-28' }] },
    })
    expect(pledges.totalCount).toBe(3)
    expect(pledges.nodes.map(({ kind }: { kind: string }) => kind).sort()).toEqual([
      'MARKETING',
      'PROMOTION',
      'TRAINING',
    ])
    for (const pledge of pledges.nodes) {
      expect(pledge).toMatchObject({
        madeOn: '2025-04-28',
        dueOn: null,
        status: 'OPEN',
        facilities: [{ id: palangkaraya }],
      })
      expect(pledge.sources).toEqual([{ title: expect.stringMatching(/^Press article 003/) }])
    }
  })

  it('tell of five events, those without a day last', async () => {
    const { data } = await service.ask(
      `query ($facilities: FacilityFilter) { events(first: 1000, filter: { facility: $facilities }) { nodes {
         kind name heldOn heldInYear place facilities { id } partners { code } products { id } programmePoints { code }
         sources { title kind } } } }`,
      {
        facilities: { code: ['lapas-narkotika-kasongan', 'lapas-narkotika-samarinda', 'lapas-perempuan-palangkaraya'] },
      },
    )
    // biome-ignore lint/suspicious/noExplicitAny: rows of an answer
    const press = data.events.nodes.filter(({ sources }: any) => sources.every(({ kind }: any) => kind === 'PRESS'))
    expect(press.map(({ kind, heldOn, heldInYear }: Record<string, unknown>) => [kind, heldOn, heldInYear])).toEqual([
      ['EXPORT_LAUNCH', '2025-12-23', 2025],
      ['TRAINING_OPENING', '2025-08-04', 2025],
      ['COMMEMORATION_AND_REVIEW', '2025-04-28', 2025],
      ['PARTNER_VISIT', null, 2024],
      ['EXHIBITION', null, null],
    ])
    expect(press[0]).toMatchObject({
      facilities: [{ id: kasongan }],
      products: [{ id: expect.any(String) }],
      programmePoints: [{ code: 'AKSELERASI_13-3' }],
    })
    expect(press[3]).toMatchObject({ facilities: [{ id: samarinda }], partners: [{ code: 'dewan-ukm-kaltim' }] })
  })
})

describe('lists', () => {
  const walk = async (field: string, args: string, ask = service.ask) => {
    const ids: string[] = []
    for (let after: string | null = null; ; ) {
      const answer: Awaited<ReturnType<typeof ask>> = await ask(
        `query ($after: String) { ${field}(first: 37, after: $after ${args}) { nodes { id } pageInfo { hasNextPage endCursor } totalCount } }`,
        { after },
      )
      expect(answer.errors).toBeUndefined()
      const { nodes, pageInfo, totalCount } = answer.data[field]
      ids.push(...nodes.map(({ id }: { id: string }) => id))
      if (!pageInfo.hasNextPage) return { ids, totalCount }
      after = pageInfo.endCursor
    }
  }

  it.each([
    ['partners', ''],
    ['partners', 'orderBy: { field: NAME, direction: DESC }'],
    ['agreements', ''],
    ['agreements', 'orderBy: { field: VALID_UNTIL, direction: ASC }'],
    ['needs', ''],
    ['pledges', 'orderBy: { field: DUE_ON, direction: ASC }'],
    ['pledges', 'filter: { status: [OVERDUE] }'],
    ['events', ''],
    ['events', 'orderBy: { field: HELD_ON, direction: ASC }'],
  ])('%s %s are walked without repeating or losing one', async (field, args) => {
    const { ids, totalCount } = await walk(field, args, service.as(admin))
    expect(ids.length).toBe(totalCount)
    expect(new Set(ids).size).toBe(totalCount)
    expect(totalCount).toBeGreaterThan(10)
  })

  it('are walked by name without loss while partners are renamed', async () => {
    const ask = service.as(admin)
    const page = `query ($after: String) { partners(first: 50, after: $after, orderBy: { field: NAME }) {
      nodes { id name version } pageInfo { endCursor hasNextPage } } }`
    const first = (await ask(page)).data.partners
    const [moved] = first.nodes
    const renamed = await ask(
      `mutation { updatePartner(input: { id: "${moved.id}", name: "Zzz ${moved.name}" }) { userErrors { code } } }`,
    )
    expect(renamed.data.updatePartner.userErrors).toEqual([])
    const seen = [...first.nodes]
    for (let { endCursor, hasNextPage } = first.pageInfo; hasNextPage; ) {
      const next = (await ask(page, { after: endCursor })).data.partners
      seen.push(...next.nodes)
      ;({ endCursor, hasNextPage } = next.pageInfo)
    }
    expect(seen.filter(({ id }: { id: string }) => id === moved.id).length).toBe(1)
    expect(new Set(seen.map(({ id }: { id: string }) => id)).size).toBe(161)
  })

  it.each([
    [
      'needs',
      'id kind hopedFor { code } answers { message } sources { kind } pledges(first: 2) { nodes { status partner { code } } }',
      7,
    ],
    [
      'needs',
      'suggestedPartners { score reasons partner { standing agreements(first: 2) { totalCount nodes { facilities { id } } } } }',
      6,
    ],
    ['agreements', 'status partner { code } facilities { id } documents { url } sources { kind }', 6],
    ['pledges', 'status partner { code } facilities { id } need { id } sources { kind }', 6],
    ['events', 'partners { code } facilities { id } products { id } programmePoints { code } sources { kind }', 7],
    ['partners', 'standing matchingNeeds(first: 2) { totalCount edges { score reasons node { kind } } }', 4],
    [
      'partners',
      'pledges(first: 1) { nodes { id } } events(first: 1) { nodes { id } } agreements(first: 1) { nodes { id } }',
      4,
    ],
  ])('%s { %s } cost no more statements the longer they are', async (field, selection, most) => {
    const count = async (first: number) => {
      const query = `{ ${field}(first: ${first}) { nodes { ${selection} } } }`
      const { result, statements } = await service.database.statements.during(() => service.as(admin)(query))
      expect(result.errors).toBeUndefined()
      return counted(statements)
    }
    const many = await count(60)
    expect(many).toBeLessThanOrEqual(most)
    expect(await count(5)).toBeLessThanOrEqual(most)
  })

  it('of many facilities are one statement each', async () => {
    const ids = (await service.ask('{ coverageGaps(kind: CAPITAL, first: 80) { nodes { id } } }')).data.coverageGaps
      .nodes
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Facility {
      partners { code } agreements(first: 2) { nodes { id } } needs(first: 2) { nodes { id } }
      pledges(first: 2) { nodes { id } } events(first: 2) { nodes { id } } } } }`
    const of = ids.map(({ id }: { id: string }) => ({ __typename: 'Facility', id }))
    const { result, statements } = await service.database.statements.during(() => service.ask(query, { of }))
    expect(result.errors).toBeUndefined()
    expect(result.data._entities.length).toBe(80)
    expect(counted(statements)).toBe(5)
  })

  it('take the filter of facilities', async () => {
    const { data, errors } = await service.ask(`{
      all: agreements(first: 1000) { totalCount }
      some: agreements(first: 1000, filter: { facility: { provinceCode: ["35"], kind: [LAPAS] } }) { totalCount nodes { partner { region { code } } } }
      none: agreements(filter: { facility: { provinceCode: [] } }) { totalCount }
      partners(filter: { facility: { code: ["lapas-narkotika-kasongan"] } }, first: 100) { nodes { code } }
      found: partners(search: "lilis batu") { totalCount }
      byWords: partners(search: "degranasda") { nodes { code } }
    }`)
    expect(errors).toBeUndefined()
    expect(data.some.totalCount).toBeGreaterThan(0)
    expect(data.some.totalCount).toBeLessThan(data.all.totalCount)
    expect(data.none.totalCount).toBe(0)
    expect(data.partners.nodes).toContainEqual({ code: 'blk-palangka-raya' })
    expect(data.found.totalCount).toBe(0)
    expect(data.byWords.nodes).toEqual([{ code: 'dekranasda-kalteng' }])
  })
})

describe('suggestions', () => {
  it('and matching needs are mirrors, with the same scores', async () => {
    const { data } = await service.ask(
      '{ needs(first: 40, filter: { status: [OPEN] }) { nodes { id suggestedPartners(first: 100) { partner { id } score reasons } } } }',
    )
    let compared = 0
    for (const need of data.needs.nodes) {
      const best = need.suggestedPartners[0]
      if (!best) continue
      const mirror = await service.ask(
        `{ partner(id: "${best.partner.id}") { matchingNeeds(first: 1000) { edges { score reasons node { id status } } } } }`,
      )
      const edge = mirror.data.partner.matchingNeeds.edges.find(
        ({ node }: { node: { id: string } }) => node.id === need.id,
      )
      expect(edge).toMatchObject({ score: best.score, reasons: best.reasons })
      const scores = mirror.data.partner.matchingNeeds.edges.map(({ score }: { score: number }) => score)
      expect(scores).toEqual([...scores].sort((one, other) => other - one))
      compared += 1
    }
    expect(compared).toBeGreaterThan(20)
  })

  it('are ranked by score', async () => {
    const { data } = await service.ask(
      '{ needs(first: 20) { nodes { suggestedPartners(first: 10) { score reasons } } } }',
    )
    for (const { suggestedPartners } of data.needs.nodes) {
      const scores = suggestedPartners.map(({ score }: { score: number }) => score)
      expect(scores).toEqual([...scores].sort((one: number, other: number) => other - one))
    }
  })
})

describe('coverageGaps', () => {
  it('are the facilities that no active agreement of that kind serves', async () => {
    const [{ data }, active] = await Promise.all([
      service.ask(
        '{ coverageGaps(kind: MARKETING, first: 1000) { totalCount nodes { id } edges { openNeeds node { id } } } }',
      ),
      service.ask(
        '{ agreements(first: 1000, filter: { status: [ACTIVE], scope: [MARKETING] }) { nodes { facilities { id } } } }',
      ),
    ])
    const served = new Set(
      // biome-ignore lint/suspicious/noExplicitAny: rows of an answer
      active.data.agreements.nodes.flatMap(({ facilities }: any) => facilities.map(({ id }: any) => id)),
    )
    const gaps = data.coverageGaps.nodes.map(({ id }: { id: string }) => id)
    expect(served.size).toBeGreaterThan(20)
    expect(gaps.filter((id: string) => served.has(id))).toEqual([])
    expect(gaps.length + served.size).toBe(612)
    expect(data.coverageGaps.totalCount).toBe(gaps.length)
    // biome-ignore lint/suspicious/noExplicitAny: rows of an answer
    expect(data.coverageGaps.edges.some(({ openNeeds }: any) => openNeeds > 0)).toBe(true)
  })
})

describe('visibility', () => {
  it('shows drafts and documents to those concerned alone', async () => {
    const draft = (
      await service.as(officerOf(kasongan))(
        `mutation { createAgreement(input: { kind: PKS, partnerId: "${partnerId('dekranasda-kalteng')}", facilityIds: ["${kasongan}"],
           scope: [PROMOTION], validFrom: "2026-01-01", documents: [{ title: "Naskah", url: "https://example.org/naskah.pdf" }] })
           { agreement { id status documents { title } } userErrors { message } } }`,
      )
    ).data.createAgreement
    expect(draft).toMatchObject({ agreement: { status: 'DRAFT', documents: [{ title: 'Naskah' }] }, userErrors: [] })
    const query = `{ agreement(id: "${draft.agreement.id}") { id documents { title } } }`
    const seenBy = async (viewer: Parameters<Service['as']>[0]) => (await service.as(viewer)(query)).data.agreement
    expect(await seenBy({})).toBeNull()
    expect(await seenBy(officerOf(samarinda))).toBeNull()
    expect(await seenBy(partnerOf('blk-palangka-raya'))).toBeNull()
    expect(await seenBy({ role: 'ANALYST', subject: 'analyst' })).toBeNull()
    expect(await seenBy(partnerOf('dekranasda-kalteng'))).toMatchObject({ documents: [{ title: 'Naskah' }] })
    expect(await seenBy(admin)).not.toBeNull()
    const activated = await service.as(admin)(
      `mutation { activateAgreement(input: { id: "${draft.agreement.id}" }) { agreement { status } userErrors { message } } }`,
    )
    expect(activated.data.activateAgreement.agreement).toEqual({ status: 'ACTIVE' })
    expect(await seenBy({})).toEqual({ id: draft.agreement.id, documents: null })
  })

  it('shows open needs to everyone, and what became of others to those concerned', async () => {
    const statuses = async (viewer: Parameters<Service['as']>[0]) => {
      const { data } = await service.as(viewer)('{ needs(first: 1000) { nodes { status answers { message } } } }')
      // biome-ignore lint/suspicious/noExplicitAny: rows of an answer
      return { seen: new Set(data.needs.nodes.map(({ status }: any) => status)), nodes: data.needs.nodes }
    }
    expect((await statuses({})).seen).toEqual(new Set(['OPEN']))
    expect((await statuses({ role: 'ANALYST' })).seen).toEqual(new Set(['OPEN', 'ANSWERED', 'MET', 'WITHDRAWN']))
    const analyst = await statuses({ role: 'ANALYST' })
    expect(analyst.nodes.flatMap(({ answers }: { answers: object[] }) => answers)).toEqual([])
    const all = await statuses(admin)
    expect(all.nodes.flatMap(({ answers }: { answers: object[] }) => answers).length).toBeGreaterThan(50)
  })

  it('answers nothing for what is not there, and refuses what is no id', async () => {
    const { data } = await service.ask(
      '{ partner(id: "00000000-0000-4000-8000-000000000000") { id } partnerByCode(code: "nobody") { id } }',
    )
    expect(data).toEqual({ partner: null, partnerByCode: null })
    const { errors } = await service.ask('{ agreements(filter: { partnerId: ["x"] }) { totalCount } }')
    expect(errors?.[0]?.extensions.code).toBe('BAD_ID')
  })
})
