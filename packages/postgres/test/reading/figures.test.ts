import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type FiguresQuery, figuresOf, periodDimensions, sql } from '../../src/index.ts'
import { type Scratch, scratchDatabase } from '../scratch-database.ts'

let scratch: Scratch
beforeAll(async () => {
  scratch = await scratchDatabase(`
    create table sale (province text, kind text, sold_on date not null, quantity int);
    insert into sale values
      ('62', 'LAPAS', '2025-08-31', 4), ('62', 'RUTAN', '2025-09-01', 1), ('31', 'LAPAS', '2025-12-31', 4), (null, 'LAPAS', '2026-01-01', null)`)
})
afterAll(() => scratch.drop())

const province = { province: sql`sale.province` }
const figures = (query: Partial<FiguresQuery>) =>
  figuresOf<Record<string, unknown>, Record<string, unknown>>(scratch.database.dataSource.manager, {
    dimensions: {},
    measures: sql`count(*)::int as sales, sum(quantity)::int as quantity`,
    from: sql`sale`,
    where: [],
    ...query,
  })

describe('figuresOf', () => {
  it('answers rows in the order of their dimensions, and totals, in one statement', async () => {
    const { result, statements } = await scratch.database.statements.during(() =>
      figures({ dimensions: { ...province, kind: sql`sale.kind` } }),
    )
    expect(statements).toHaveLength(1)
    expect(result.rows).toEqual([
      { province: '31', kind: 'LAPAS', sales: 1, quantity: 4 },
      { province: '62', kind: 'LAPAS', sales: 1, quantity: 4 },
      { province: '62', kind: 'RUTAN', sales: 1, quantity: 1 },
      { province: null, kind: 'LAPAS', sales: 1, quantity: null },
    ])
    expect(result.totals).toMatchObject({ sales: 4, quantity: 9 })
  })

  it('answers totals alone where nothing is grouped by', async () => {
    expect(await figures({})).toEqual({ rows: [], totals: { sales: 4, quantity: 9 } })
  })

  it('answers no row and empty totals where nothing matches', async () => {
    const { rows, totals } = await figures({ dimensions: province, where: [sql`false`] })
    expect(rows).toEqual([])
    expect(totals).toMatchObject({ sales: 0, quantity: null })
  })

  it('orders by a measure, equal ones by their dimensions, unknown ones last, and totals cover what first leaves out', async () => {
    const orderBy = sql`sum(quantity) desc nulls last`
    const all = await figures({ dimensions: province, orderBy })
    expect(all.rows.map(row => row.province)).toEqual(['62', '31', null])
    const { rows, totals } = await figures({ dimensions: province, orderBy, first: 1 })
    expect(rows).toEqual(all.rows.slice(0, 1))
    expect(totals).toEqual(all.totals)
    expect((await figures({ dimensions: province, first: 0 })).rows).toEqual([])
  })

  it('takes values in dimensions, measures, conditions and order', async () => {
    const { rows } = await figures({
      dimensions: { isLarge: sql`quantity >= ${4}::int` },
      measures: sql`count(*) filter (where kind = ${'LAPAS'})::int as count`,
      where: [sql`sold_on < ${'2026-01-01'}`],
      orderBy: sql`sum(quantity * ${-1}::int)`,
    })
    expect(rows).toEqual([
      { isLarge: true, count: 2 },
      { isLarge: false, count: 0 },
    ])
  })

  it.each([
    ['YEAR', ['2025', '2026']],
    ['QUARTER', ['2025-Q3', '2025-Q4', '2026-Q1']],
    ['MONTH', ['2025-08', '2025-09', '2025-12', '2026-01']],
  ] as const)('groups days by %s', async (period, expected) => {
    const { rows } = await figures({ dimensions: Object.fromEntries([periodDimensions(sql`sold_on`)[period]]) })
    expect(rows.map(row => row.period)).toEqual(expected)
  })
})
