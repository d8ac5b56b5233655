import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Service, startService } from '../service.ts'

let service: Service
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.stop())

const statementsOf = async (query: string, first: number) => {
  const { result, statements } = await service.database.statements.during(() => service.ask(query, { first }))
  expect(result.errors).toBeUndefined()
  return { data: result.data, statements }
}

const wide = `query($first: Int) { facilities(first: $first) { totalCount pageInfo { endCursor } nodes {
  name regency { name parent { name } } province { name } regionalOffice { name province { name } }
  officials { name sources { title } } aliases workUnits { name sources { title } }
  statusHistory { kind sources { title } } occupancy { occupants { value } sources { kind } }
  occupancies(first: 3) { totalCount nodes { recordedOn sources { kind } } } sources { title } } } }`

describe('the number of SQL statements', () => {
  it('of a list of facilities with everything is the same for 5 and for 50', async () => {
    const [few, many] = [await statementsOf(wide, 5), await statementsOf(wide, 50)]
    expect([few.data.facilities.nodes.length, many.data.facilities.nodes.length]).toEqual([5, 50])
    expect(many.statements.length).toBe(few.statements.length)
    // One for each of: facilities, their count, officials, aliases, work units, statuses, newest occupancies, pages of
    // occupancies, their counts, and sources of six kinds of record. Regions and offices are held in memory.
    expect(many.statements.length).toBeLessThanOrEqual(15)
  })

  it('of the facilities of regions and offices does not depend on how many these are', async () => {
    const query = `query($first: Int) { regions(level: PROVINCE) { facilities(first: $first) { totalCount nodes { code } } }
      regionalOffices { facilities(first: $first) { totalCount nodes { code } } } }`
    const { data, statements } = await statementsOf(query, 2)
    expect(statements).toHaveLength(6)
    const total = (places: { facilities: { totalCount: number } }[]) =>
      places.reduce((sum, { facilities }) => sum + facilities.totalCount, 0)
    expect([total(data.regions), total(data.regionalOffices)]).toEqual([612, 612])
  })

  it('of figures is one: the places that they name are held in memory', async () => {
    const { statements } = await statementsOf(
      `{ facilityStats(groupBy: [PROVINCE, REGIONAL_OFFICE]) { rows { facilities province { name } regionalOffice { name } } totals { facilities } } }`,
      0,
    )
    expect(statements).toHaveLength(1)
  })
})
