import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { facilityId, isOfRequest, officerOf, type Service, startService } from '../service.ts'

let service: Service
beforeAll(async () => {
  service = await startService('small')
})
afterAll(() => service.stop())

const figures = 'sales quantity revenue { amount currency }'

describe('salesStats', () => {
  it('answers the ten facilities of most revenue last year in one statement that reads no single sale', async () => {
    const query = `{ salesStats(groupBy: [FACILITY], filter: { soldOn: { from: "2025-01-01", to: "2025-12-31" } },
      orderBy: { field: REVENUE }, first: 10) { rows { facility { id } ${figures} } totals { ${figures} } note sources { kind } } }`
    const { result, statements } = await service.database.statements.during(() => service.ask(query))
    expect(result.errors).toBeUndefined()
    const { rows, totals, sources } = result.data.salesStats
    expect(rows).toHaveLength(10)
    expect(sources).toEqual([{ kind: 'GENERATED' }])
    const amounts = rows.map((row: { revenue: { amount: string } }) => BigInt(row.revenue.amount))
    expect(amounts).toEqual(amounts.toSorted((one: bigint, other: bigint) => (one > other ? -1 : 1)))
    // The second one finds the documents.
    expect(statements.filter(text => text.includes('sales_month'))).toHaveLength(1)
    expect(statements.filter(isOfRequest)).toHaveLength(2)
    expect(statements.join()).not.toMatch(/from sale\b/)
    const expected = await service.database.dataSource.query(
      `select facility_id as id, count(*)::int as sales, sum(quantity)::int as quantity, sum(revenue)::text as amount from sale
       where currency = 'IDR' and sold_on between '2025-01-01' and '2025-12-31' group by 1 order by sum(revenue) desc, 1 limit 10`,
    )
    expect(
      rows.map((row: { facility: { id: string }; sales: number; quantity: number; revenue: { amount: string } }) => ({
        id: row.facility.id,
        sales: row.sales,
        quantity: row.quantity,
        amount: row.revenue.amount,
      })),
    ).toEqual(expected)
    const [sums] = await service.database.dataSource.query(
      `select count(*)::int as sales, sum(revenue)::text as amount from sale
       where currency = 'IDR' and sold_on between '2025-01-01' and '2025-12-31'`,
    )
    expect(totals).toMatchObject({ sales: sums.sales, revenue: { amount: sums.amount, currency: 'IDR' } })
  })

  it.each([
    ['[PROVINCE, YEAR]', ''],
    ['[REGIONAL_OFFICE]', 'soldOn: { from: "2024-02-11", to: "2025-07-19" }'],
    ['[MONTH]', 'soldOn: { from: "2025-03-31", to: "2025-05-01" }'],
    ['[CATEGORY]', 'soldOn: { to: "2024-08-17" }, facility: { kind: [LAPAS] }'],
    ['[CHANNEL, QUARTER]', 'channel: [EKSPOR, PAMERAN], soldOn: { from: "2023-12-31" }'],
    ['[CATEGORY, CHANNEL]', 'facility: { specialization: [PEREMPUAN] }'],
    ['[FACILITY_KIND, SPECIALIZATION]', 'category: [ANYAMAN]'],
    ['[REGENCY]', 'category: [ANYAMAN], channel: [LANGSUNG], currency: "IDR"'],
    ['[CHANNEL]', 'currency: "USD"'],
  ])('adds up to its totals by %s where %s', async (groupBy, filter) => {
    const answer = (wanted: string) =>
      service.ask(`{ salesStats(groupBy: ${wanted}, filter: { ${filter || 'currency: "IDR"'} }) {
        rows { period category channel facilityKind specialization province { code } regency { code } regionalOffice { code } ${figures} }
        totals { ${figures} } } }`)
    const { data, errors } = await answer(groupBy)
    expect(errors).toBeUndefined()
    const { rows, totals } = data.salesStats
    expect(rows.length).toBeGreaterThan(0)
    const sum = (of: (row: (typeof rows)[number]) => number) =>
      rows.map(of).reduce((all: number, each: number) => all + each, 0)
    expect(sum(row => row.sales)).toBe(totals.sales)
    expect(sum(row => row.quantity)).toBe(totals.quantity)
    expect(sum(row => Math.round(Number(row.revenue.amount) * 100))).toBe(
      Math.round(Number(totals.revenue.amount) * 100),
    )
    // By product, every figure comes from single sales: the same as from the sums of months.
    const single = await answer('[PRODUCT]')
    expect(single.data.salesStats.totals).toEqual(totals)
  })

  it('answers totals alone without dimensions, and nothing of an empty range', async () => {
    const { data } = await service.ask(
      `{ all: salesStats(groupBy: []) { rows { sales } totals { ${figures} } sources { kind } }
         none: salesStats(groupBy: [YEAR], filter: { soldOn: { from: "2025-02-02", to: "2025-02-01" } }) { rows { sales } totals { ${figures} } sources { kind } } }`,
    )
    expect(data.all.rows).toEqual([])
    expect(data.all.totals.sales).toBeGreaterThan(19_000)
    expect(data.none).toEqual({
      rows: [],
      totals: { sales: 0, quantity: 0, revenue: { amount: '0', currency: 'IDR' } },
      sources: [],
    })
  })

  it('takes one dimension of time', async () => {
    const { errors } = await service.ask('{ salesStats(groupBy: [YEAR, MONTH]) { rows { sales } } }')
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' })
  })

  it('keeps the sums of months with every sale, and the pieces sold with every product', async () => {
    const check = async () => {
      const differing = await service.database.dataSource.query(
        `select facility_id, currency, sum(sales), sum(quantity), sum(revenue) from sales_month where grain = 'ALL' group by 1, 2
         except select facility_id, currency, count(*), sum(quantity), sum(revenue) from sale group by 1, 2`,
      )
      const uncounted = await service.database.dataSource.query(
        `select product.id from product left join (select product_id, sum(quantity) as pieces from sale group by 1) sold
           on sold.product_id = product.id where product.sold <> coalesce(sold.pieces, 0)`,
      )
      expect({ differing, uncounted }).toEqual({ differing: [], uncounted: [] })
    }
    await check()
    const [product] = await service.database.dataSource.query(
      `select product.id, facility_copy.code from product join facility_copy on facility_copy.id = facility_id
       where status = 'LISTED' and stock > 5 limit 1`,
    )
    const { data } = await service.as(officerOf(product.code))(
      'mutation ($id: ID!) { recordSale(input: { productId: $id, quantity: 5, channel: PAMERAN, soldOn: "2025-08-17" }) { userErrors { code } } }',
      { id: product.id },
    )
    expect(data.recordSale.userErrors).toEqual([])
    await check()
  })
})

describe('Facility.salesSummary', () => {
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Facility { id salesSummary { ${figures} lastSoldOn } } } }`

  it('sums up what many facilities sold, in one statement', async () => {
    const some = await service.database.dataSource.query(
      `select facility_id as id, count(*)::int as sales, max(sold_on) as last from sale group by 1 order by 1 limit 50`,
    )
    const nothing = facilityId('lapas-narkotika-kasongan')
    const of = [...some.map(({ id }: { id: string }) => id), nothing].map(id => ({ __typename: 'Facility', id }))
    const { result, statements } = await service.database.statements.during(() => service.ask(query, { of }))
    expect(result.errors).toBeUndefined()
    expect(statements.filter(isOfRequest)).toHaveLength(1)
    expect(
      result.data._entities
        .slice(0, 50)
        .map((each: { salesSummary: { sales: number; lastSoldOn: string } }) => each.salesSummary),
    ).toEqual(
      some.map(({ sales, last }: { sales: number; last: string }) =>
        expect.objectContaining({ sales, lastSoldOn: last }),
      ),
    )
  })
})
