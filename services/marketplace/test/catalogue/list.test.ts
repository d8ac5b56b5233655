import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { facilitiesData, karyaId } from '@karya/sample-data'
import { facilityId, isOfRequest, officerOf, type Service, startService } from '../service.ts'

let service: Service
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service?.stop())

interface Listed {
  id: string
  name: string
  price: { amount: string } | null
  stock: number | null
  category: string
  materials: string[]
  facility: { id: string }
  createdAt: string
  updatedAt: string
  exportReadiness: { isReady: boolean }
}

const everything =
  'id name price { amount } stock category materials facility { id } createdAt updatedAt exportReadiness { isReady }'

/** Every product of a list, page by page. */
const walk = async (args: object, first = 300, selection = 'id name price { amount }'): Promise<Listed[]> => {
  const found: Listed[] = []
  let after: string | null = null
  do {
    const { data, errors }: Awaited<ReturnType<Service['ask']>> = await service.ask(
      `query ($first: Int, $after: String, $filter: ProductFilter, $search: String, $orderBy: ProductOrder) {
        products(first: $first, after: $after, filter: $filter, search: $search, orderBy: $orderBy) {
          nodes { ${selection} } pageInfo { endCursor hasNextPage } totalCount
        }
      }`,
      { first, after, ...args },
    )
    expect(errors).toBeUndefined()
    found.push(...data.products.nodes)
    after = data.products.pageInfo.hasNextPage ? data.products.pageInfo.endCursor : null
    if (!after) expect(found).toHaveLength(data.products.totalCount)
  } while (after)
  return found
}

const ids = (products: readonly Listed[]) => products.map(({ id }) => id).sort()
const facilityById = new Map(facilitiesData('none').facilities.map(facility => [facility.id, facility]))
let all: Listed[]
beforeAll(async () => {
  all = await walk({}, 1000, everything)
})

describe('products', () => {
  it('come newest first, each once', () => {
    expect(all.length).toBeGreaterThan(4500)
    expect(new Set(ids(all)).size).toBe(all.length)
    expect(all.map(({ createdAt }) => createdAt)).toEqual(
      all
        .map(({ createdAt }) => createdAt)
        .sort()
        .reverse(),
    )
  })

  it.each([
    ['NAME', 'ASC'],
    ['NAME', 'DESC'],
    ['PRICE', 'ASC'],
    ['PRICE', 'DESC'],
    ['SOLD', 'DESC'],
    ['UPDATED_AT', 'ASC'],
  ])('come by %s %s, each once', async (field, direction) => {
    const ordered = await walk({ orderBy: { field, direction } }, 700)
    expect(ids(ordered)).toEqual(ids(all))
    const sign = direction === 'ASC' ? 1 : -1
    if (field === 'PRICE') {
      const prices = ordered.map(({ price }) => (price ? Number(price.amount) * sign : Number.POSITIVE_INFINITY))
      expect(prices).toEqual([...prices].sort((left, right) => (left === right ? 0 : left - right)))
      expect(ordered.at(-1)?.price).toBeNull()
    }
    if (field === 'NAME') {
      const names = ordered.map(({ name }) => name)
      expect(names).toEqual([...names].sort((left, right) => (left < right ? -sign : left > right ? sign : 0)))
    }
  })

  it('of women in Kalimantan come cheapest first, in one statement a page', async () => {
    const facility = { specialization: ['PEREMPUAN'], provinceCode: ['61', '62', '63', '64', '65'] }
    const wanted = all.filter(product => {
      const { specialization, provinceCode } = facilityById.get(product.facility.id) ?? {}
      return specialization === 'PEREMPUAN' && provinceCode?.startsWith('6')
    })
    expect(wanted.length).toBeGreaterThan(10)
    const found = await walk({ filter: { facility }, orderBy: { field: 'PRICE', direction: 'ASC' } }, 7)
    expect(ids(found)).toEqual(ids(wanted))
    const { statements } = await service.database.statements.during(() =>
      service.ask(
        `query ($facility: FacilityFilter) { products(first: 20, filter: { facility: $facility }, orderBy: { field: PRICE }) { nodes { name } } }`,
        { facility },
      ),
    )
    expect(statements.filter(isOfRequest)).toHaveLength(1)
  })

  it.each<[string, object, (product: Listed) => boolean]>([
    ['category', { category: ['ANYAMAN', 'TEKSTIL'] }, ({ category }) => ['ANYAMAN', 'TEKSTIL'].includes(category)],
    ['no category', { category: [] }, () => false],
    ['material', { material: ['Rotan'] }, ({ materials }) => materials.includes('rotan')],
    ['a beginning of a material', { material: ['bat kel'] }, ({ materials }) => materials.includes('batok kelapa')],
    [
      'two materials',
      { material: ['rotan', 'pandan'] },
      ({ materials }) => ['rotan', 'pandan'].includes(materials[0] ?? ''),
    ],
    ['a material of no letter', { material: ['%', '_'] }, () => false],
    [
      'price',
      { price: { from: '50000', to: '75000' } },
      ({ price }) => price !== null && Number(price.amount) >= 50_000 && Number(price.amount) <= 75_000,
    ],
    ['in stock', { inStock: true }, ({ stock }) => (stock ?? 0) > 0],
    ['not in stock', { inStock: false }, ({ stock }) => (stock ?? 0) === 0],
    ['export ready', { exportReady: true }, ({ exportReadiness }) => exportReadiness.isReady],
    ['not export ready', { exportReady: false }, ({ exportReadiness }) => !exportReadiness.isReady],
    ['updated since', { updatedSince: '2025-06-01T00:00:00Z' }, ({ updatedAt }) => updatedAt >= '2025-06-01'],
    ['withdrawn, which the public does not see', { status: ['WITHDRAWN', 'DRAFT'] }, () => false],
  ])('are filtered by %s', async (_, filter, isWanted) => {
    const found = await walk({ filter }, 1000)
    expect(ids(found)).toEqual(ids(all.filter(isWanted)))
  })

  it('show their keeper the withdrawn ones as well, and only its own', async () => {
    const [{ facility }] = (await service.database.dataSource.query(
      `select facility_id as facility from product where status = 'WITHDRAWN' limit 1`,
    )) as [{ facility: string }]
    const code = facilityById.get(facility)?.code as string
    const { data } = await service.as(officerOf(code))(
      '{ products(first: 1000, filter: { status: WITHDRAWN }) { nodes { status facility { id } } } }',
    )
    expect(data.products.nodes.length).toBeGreaterThan(0)
    for (const product of data.products.nodes)
      expect(product).toEqual({ status: 'WITHDRAWN', facility: { id: facility } })
  })

  it.each<[string, object, object]>([
    ['in stock', { inStock: true }, { inStock: false }],
    ['any', {}, { category: ['TEKSTIL'] }],
    ['of one category', { category: ['ANYAMAN'] }, { price: { from: '50000' } }],
  ])('go on under another filter where the cursor of those %s stands, and nowhere else', async (_, filter, other) => {
    const query = `query ($first: Int, $after: String, $filter: ProductFilter) {
      products(first: $first, after: $after, filter: $filter, orderBy: { field: NAME, direction: ASC }) {
        nodes { id name } pageInfo { endCursor } } }`
    const page = async (variables: Record<string, unknown>) => (await service.ask(query, variables)).data.products
    const { nodes, pageInfo } = await page({ first: 300, filter })
    const { id, name } = nodes.at(-1)
    const behind = (await walk({ filter: other, orderBy: { field: 'NAME', direction: 'ASC' } }, 1000)).filter(
      product => product.name > name || (product.name === name && product.id > id),
    )
    const { nodes: found } = await page({ first: 1000, after: pageInfo.endCursor, filter: other })
    expect(found.map((product: Listed) => product.id)).toEqual(behind.slice(0, 1000).map(product => product.id))
    expect(found.length).toBeGreaterThan(10)
  })

  it('refuse what is no page, no cursor and no decent search', async () => {
    const codeOf = async (query: string) => (await service.ask(query)).errors?.[0]?.extensions.code
    expect(await codeOf('{ products(first: 1001) { totalCount } }')).toBe('BAD_PAGE_SIZE')
    expect(await codeOf('{ products(after: "x") { nodes { id } } }')).toBe('BAD_CURSOR')
    expect(await codeOf(`{ products(search: "${'a'.repeat(201)}") { totalCount } }`)).toBe('BAD_USER_INPUT')
    const { data } = await service.ask('{ products(first: 1, orderBy: { field: NAME }) { pageInfo { endCursor } } }')
    const cursor = data.products.pageInfo.endCursor
    expect(await codeOf(`{ products(after: "${cursor}", orderBy: { field: PRICE }) { nodes { id } } }`)).toBe(
      'BAD_CURSOR',
    )
    const searched = await service.ask('{ products(first: 1, search: "kayu") { pageInfo { endCursor } } }')
    const ofKayu = `after: "${searched.data.products.pageInfo.endCursor}"`
    expect(await codeOf(`{ products(${ofKayu}, search: "kayu") { nodes { id } } }`)).toBeUndefined()
    expect(await codeOf(`{ products(${ofKayu}, search: "rotan") { nodes { id } } }`)).toBe('BAD_CURSOR')
  })
})

describe('search', () => {
  const namesOf = async (search: string, more = {}) => (await walk({ search, ...more })).map(({ name }) => name)

  it('finds Indonesian and English names, materials and cultures, the best first', async () => {
    const nyatu = await namesOf('nyatu')
    expect(nyatu).toContain('Gantungan kunci getah nyatu')
    expect((await namesOf('GETAH   nyátu, gantungan'))[0]).toBe('Gantungan kunci getah nyatu')
    const bags = await walk({ search: 'woven rattan bag' })
    expect(bags.length).toBeGreaterThan(0)
    for (const { name } of bags) expect(name).toMatch(/^Tas Anyaman Rotan/)
    expect((await namesOf('bercorak jawa')).length).toBeGreaterThan(0)
  })

  it('forgives a letter or two, and finds nothing where nothing is near', async () => {
    expect((await namesOf('gantngan kunci nyatu'))[0]).toMatch(/nyatu/i)
    expect(await namesOf('xyzzyx')).toEqual([])
    expect(await namesOf('%')).toEqual([])
  })

  it('obeys filters and orders, and reads a page in two statements', async () => {
    const expected = all.filter(({ name, category }) => /Batik/.test(name) && category === 'TEKSTIL')
    const found = await walk(
      { search: 'batik', filter: { category: ['TEKSTIL'] }, orderBy: { field: 'PRICE', direction: 'DESC' } },
      50,
    )
    expect(ids(found)).toEqual(ids(expected))
    const prices = found.map(({ price }) => Number(price?.amount))
    expect(prices).toEqual([...prices].sort((left, right) => right - left))
    const { statements } = await service.database.statements.during(() =>
      service.ask('{ products(first: 50, search: "kayu") { nodes { name } } }'),
    )
    expect(statements.filter(isOfRequest).length).toBeLessThanOrEqual(2)
  })
})

describe('products of other services’ records', () => {
  const entities = (representations: object[], selection: string) =>
    service.ask(`query ($of: [_Any!]!) { _entities(representations: $of) { ${selection} } }`, { of: representations })

  it('of fifty facilities come in one statement', async () => {
    const facilities = [...facilityById.values()].filter(({ kind }) => kind === 'LAPAS').slice(0, 50)
    const references = facilities.map(({ id }) => ({ __typename: 'Facility', id }))
    const { result, statements } = await service.database.statements.during(() =>
      entities(
        references,
        '... on Facility { id products(first: 3, orderBy: { field: SOLD, direction: DESC }) { nodes { facility { id } } } topProducts { id facility { id } } }',
      ),
    )
    expect(result.errors).toBeUndefined()
    expect(statements.filter(isOfRequest)).toHaveLength(2)
    for (const { id, products, topProducts } of result.data._entities) {
      const available = all.filter(({ facility }) => facility.id === id).length
      expect(products.nodes).toEqual(Array(Math.min(3, available)).fill({ facility: { id } }))
      expect(topProducts).toHaveLength(Math.min(3, available))
    }
  })

  it('of the training that the press tells of are the bracelet and the necklace', async () => {
    const id = karyaId('training-session', 'lapas-narkotika-kasongan/2025-08-04')
    const { data, errors } = await entities(
      [{ __typename: 'TrainingSession', id }],
      '... on TrainingSession { products(orderBy: { field: NAME }, filter: { facility: { provinceCode: "62" } }) { totalCount nodes { name } } }',
    )
    expect(errors).toBeUndefined()
    expect(data._entities[0].products).toEqual({
      totalCount: 2,
      nodes: [{ name: 'Gelang batu Lilis' }, { name: 'Kalung batu Lilis' }],
    })
  })

  it('are found by id where the viewer may see them', async () => {
    const [hidden] = await service.database.dataSource.query(
      `select id from product where status = 'WITHDRAWN' limit 1`,
    )
    const shown = karyaId('product', 'KSN-GELANG-BATU-LILIS')
    const { data } = await entities(
      [hidden.id, shown, facilityId('none')].map(id => ({ __typename: 'Product', id })),
      '... on Product { sku }',
    )
    expect(data._entities).toEqual([null, { sku: 'KSN-GELANG-BATU-LILIS' }, null])
  })
})
