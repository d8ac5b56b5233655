import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { sql } from '@karya/postgres'
import { sequentialScansOf } from '@karya/testkit'
import { type Service, startService } from '../service.ts'

let service: Service
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.stop())

const womenInKalimantan = '{ facility: { specialization: [PEREMPUAN], provinceCode: ["61", "62", "63", "64", "65"] } }'
const cheapest = (first: number, after = '') =>
  `{ products(first: ${first} ${after} filter: ${womenInKalimantan}, orderBy: { field: PRICE, direction: ASC }) {
       nodes { name price { amount } } pageInfo { endCursor } } }`

const large = ['product', 'sale']
const largeScans = async (work: () => Promise<unknown>) => {
  const { statements, tables } = await sequentialScansOf(service.database, work)
  return { statements, scanned: tables.filter(table => large.includes(table)) }
}

describe('plans of lists over large tables', () => {
  it('take one statement and no scan of products for women in Kalimantan, cheapest first, on the first page and a deep one', async () => {
    expect(await largeScans(() => service.ask(cheapest(5)))).toEqual({ statements: 1, scanned: [] })
    const { data } = await service.ask(cheapest(15))
    const deep = `after: "${data.products.pageInfo.endCursor}"`
    expect(await largeScans(() => service.ask(cheapest(5, deep)))).toEqual({ statements: 1, scanned: [] })
  })

  it('take one statement and no scan of sales for the ten facilities that sold most in a year', async () => {
    const query = `{ salesStats(groupBy: [FACILITY], filter: { soldOn: { from: "2025-01-01", to: "2025-12-31" } },
      orderBy: { field: REVENUE }, first: 10) { rows { facility { id } revenue { amount } } } }`
    expect(await largeScans(() => service.ask(query))).toEqual({ statements: 1, scanned: [] })
  })

  it('take one statement and no scan of products for three best sellers of each of fifty facilities', async () => {
    const found = await service.database.query<{ id: string }>(sql`select id from facility_copy order by code limit 50`)
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Facility { topProducts(first: 3) { name } } } }`
    const of = found.map(({ id }) => ({ __typename: 'Facility', id }))
    expect(of).toHaveLength(50)
    expect(await largeScans(() => service.ask(query, { of }))).toEqual({ statements: 1, scanned: [] })
  })

  it('would tell of a scan where there is no index', async () => {
    const read = () =>
      service.database.dataSource.query(`select name from product where name_en like '%x%' order by description`)
    expect(await largeScans(read)).toEqual({ statements: 1, scanned: ['product'] })
  })
})
