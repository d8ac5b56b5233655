import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { raw, sql } from '@karya/postgres'
import { counted, type Service, startService } from './service.ts'

let service: Service
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.stop())

const measures = 'partners agreements activeAgreements needs openNeeds pledges fulfilledPledges overduePledges events'
// biome-ignore lint/suspicious/noExplicitAny: rows of an answer
const stats = async (args: string, selection = measures): Promise<any> => {
  const { data, errors } = await service.ask(`{ partnershipStats(${args}) {
    rows { ${selection} } totals { ${measures} } note asOf sources { kind title } } }`)
  expect(errors).toBeUndefined()
  return data.partnershipStats
}
const one = async (text: string) =>
  (await service.database.query<{ value: number }>(sql`select (${raw(text)})::int as value`))[0]?.value

describe('partnershipStats', () => {
  it('counts each record once, whatever it is grouped by', async () => {
    const { totals, rows, sources } = await stats('groupBy: []')
    expect(rows).toEqual([])
    expect(totals.needs).toBe(await one('select count(*) from need'))
    expect(totals.pledges).toBe(await one('select count(*) from pledge'))
    expect(totals.events).toBe(await one('select count(*) from event'))
    expect(totals.agreements).toBe(
      await one('select count(*) from agreement where activated_on is not null and valid_from <= current_date'),
    )
    expect(totals.overduePledges).toBeGreaterThan(10)
    expect(totals.activeAgreements).toBeGreaterThan(50)
    expect(new Set(sources.map(({ kind }: { kind: string }) => kind))).toEqual(new Set(['PRESS', 'GENERATED']))
    for (const dimension of [
      'FACILITY',
      'PROVINCE',
      'SUPPORT_KIND',
      'PARTNER_KIND',
      'STATUS',
      'YEAR',
      'SPECIALIZATION',
    ]) {
      expect((await stats(`groupBy: [${dimension}]`)).totals).toEqual(totals)
    }
  })

  it('puts a record of several facilities or kinds into the row of each', async () => {
    const byKind = await stats('groupBy: [SUPPORT_KIND]', `supportKind ${measures}`)
    const sum = byKind.rows.reduce((total: number, row: { agreements: number }) => total + row.agreements, 0)
    expect(sum).toBeGreaterThan(byKind.totals.agreements)
    const marketing = byKind.rows.find((row: { supportKind: string }) => row.supportKind === 'MARKETING')
    expect(marketing.needs).toBe(await one("select count(*) from need where kind = 'MARKETING'"))
    const withoutKind = byKind.rows.find((row: { supportKind: string | null }) => row.supportKind === null)
    expect(withoutKind).toMatchObject({ events: byKind.totals.events, agreements: 0, needs: 0, pledges: 0 })
  })

  it('groups by time, and knows the year of an event whose day is not known', async () => {
    const { rows } = await stats(
      'groupBy: [YEAR], filter: { facility: { code: ["lapas-narkotika-samarinda"] } }',
      'period events needs',
    )
    expect(rows.find(({ period }: { period: string }) => period === '2024').events).toBeGreaterThanOrEqual(1)
    expect(rows.find(({ period }: { period: string | null }) => period === null).needs).toBeGreaterThanOrEqual(2)
    const months = await stats(
      'groupBy: [MONTH], filter: { period: { from: "2025-08-01", to: "2025-08-31" } }',
      'period events',
    )
    expect(months.rows.map(({ period }: { period: string }) => period)).toEqual(['2025-08'])
    const { errors } = await service.ask('{ partnershipStats(groupBy: [YEAR, MONTH]) { totals { needs } } }')
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })

  it('ranks, and totals cover what is not shown', async () => {
    const { rows, totals } = await stats(
      'groupBy: [PROVINCE], orderBy: { field: OPEN_NEEDS }, first: 3',
      'province { code } openNeeds',
    )
    expect(rows.length).toBe(3)
    const counts = rows.map(({ openNeeds }: { openNeeds: number }) => openNeeds)
    expect(counts).toEqual([...counts].sort((first, second) => second - first))
    expect(totals.openNeeds).toBeGreaterThan(counts.reduce((sum: number, count: number) => sum + count, 0))
  })

  it('counts by status as lists do', async () => {
    const { rows } = await stats('groupBy: [STATUS]', `status ${measures}`)
    const overdue = rows.find(({ status }: { status: string }) => status === 'OVERDUE')
    const { data } = await service.ask(
      '{ pledges(filter: { status: [OVERDUE] }) { totalCount } agreements(filter: { status: [ACTIVE] }) { totalCount } }',
    )
    expect(overdue.pledges).toBe(data.pledges.totalCount)
    expect(rows.find(({ status }: { status: string }) => status === 'ACTIVE').agreements).toBe(
      data.agreements.totalCount,
    )
  })

  it('is one statement, and one more for its sources', async () => {
    const { statements } = await service.database.statements.during(() =>
      stats('groupBy: [PROVINCE, SUPPORT_KIND, STATUS]', 'status needs'),
    )
    expect(counted(statements)).toBe(2)
  })
})
