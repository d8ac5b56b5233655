import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { admin, type Service, startService } from '../service.ts'

let service: Service
let facilities: Facility[]
beforeAll(async () => {
  service = await startService()
  const { data } = await service.as(admin)(`{ facilities(first: 1000) { nodes {
    id code kind specialization province { code } regency { code } regionalOffice { code }
    occupancy { capacity occupants { value } } } } }`)
  facilities = data.facilities.nodes
})
afterAll(() => service.stop())

interface Facility {
  id: string
  code: string
  kind: string
  specialization: string
  province: { code: string }
  regency: { code: string }
  regionalOffice: { code: string }
  occupancy: { capacity: number; occupants: { value: number } } | null
}

interface Row {
  facility: { id: string } | null
  province: { code: string } | null
  regency: { code: string } | null
  regionalOffice: { code: string } | null
  facilityKind: string | null
  specialization: string | null
  facilities: number
  capacity: number | null
  occupants: { value: number | null; suppressed: boolean } | null
  occupancyRate: number | null
}

const fields = 'facilities capacity occupants { value suppressed } occupancyRate'
const ask = async (args: string) => {
  const { data, errors } = await service.as(admin)(`{ facilityStats(${args}) {
    rows { facility { id } province { code } regency { code } regionalOffice { code } facilityKind specialization ${fields} }
    totals { ${fields} } note asOf sources { kind } } }`)
  if (errors) throw errors[0]
  return data.facilityStats as { rows: Row[]; totals: Row; sources: { kind: string }[]; note: string; asOf: string }
}

/** Each dimension: its key in a row of figures, and of a facility. */
const dimensions = {
  FACILITY: [(row: Row) => row.facility?.id, (facility: Facility) => facility.id],
  PROVINCE: [(row: Row) => row.province?.code, (facility: Facility) => facility.province.code],
  REGENCY: [(row: Row) => row.regency?.code, (facility: Facility) => facility.regency.code],
  REGIONAL_OFFICE: [(row: Row) => row.regionalOffice?.code, (facility: Facility) => facility.regionalOffice.code],
  FACILITY_KIND: [(row: Row) => row.facilityKind, (facility: Facility) => facility.kind],
  SPECIALIZATION: [(row: Row) => row.specialization, (facility: Facility) => facility.specialization],
} as const
type Dimension = keyof typeof dimensions

const sum = (numbers: (number | null | undefined)[]) => {
  const known = numbers.filter(number => number != null)
  return known.length ? known.reduce((total, number) => total + number, 0) : null
}

/** The figures as counted by hand, by key. */
const expectedBy = (groupBy: readonly Dimension[]) => {
  const groups = new Map<string, Facility[]>()
  for (const facility of facilities) {
    const key = groupBy.map(dimension => dimensions[dimension][1](facility)).join(' ')
    groups.set(key, [...(groups.get(key) ?? []), facility])
  }
  return new Map(
    [...groups].map(([key, members]) => [
      key,
      [
        members.length,
        sum(members.map(({ occupancy }) => occupancy?.capacity)),
        sum(members.map(({ occupancy }) => occupancy?.occupants.value)),
      ],
    ]),
  )
}

const combinations: Dimension[][] = [
  ...(Object.keys(dimensions) as Dimension[]).map(dimension => [dimension]),
  ['PROVINCE', 'FACILITY_KIND'],
  ['REGIONAL_OFFICE', 'SPECIALIZATION', 'FACILITY_KIND'],
  Object.keys(dimensions) as Dimension[],
]

describe('facilityStats', () => {
  it.each(combinations.map(groupBy => [groupBy.join(', '), groupBy] as const))('groups by %s', async (_, groupBy) => {
    const { rows, totals } = await ask(`groupBy: [${groupBy}]`)
    const keyOf = (row: Row) => groupBy.map(dimension => dimensions[dimension][0](row)).join(' ')
    expect(
      new Map(rows.map(row => [keyOf(row), [row.facilities, row.capacity, row.occupants?.value ?? null]])),
    ).toEqual(expectedBy(groupBy))
    for (const measure of ['facilities', 'capacity'] as const) {
      expect(sum(rows.map(row => row[measure]))).toBe(totals[measure])
    }
    expect(sum(rows.map(({ occupants }) => occupants?.value))).toBe(totals.occupants?.value)
    expect(totals.facilities).toBe(612)
  })

  it('answers totals alone without dimensions, and takes a repeated one once', async () => {
    const { rows, totals } = await ask('groupBy: []')
    expect(rows).toEqual([])
    const once = await ask('groupBy: [PROVINCE]')
    expect(totals).toEqual(once.totals)
    expect((await ask('groupBy: [PROVINCE, PROVINCE]')).rows).toEqual(once.rows)
  })

  it.each([
    ['FACILITIES', (row: Row) => row.facilities],
    ['CAPACITY', (row: Row) => row.capacity],
    ['OCCUPANTS', (row: Row) => row.occupants?.value ?? null],
    ['OCCUPANCY_RATE', (row: Row) => row.occupancyRate],
  ] as const)('orders by %s either way, unknown ones last, and cuts after first', async (field, measure) => {
    const unordered = await ask('groupBy: [FACILITY_KIND, PROVINCE]')
    for (const direction of ['ASC', 'DESC'] as const) {
      const sign = direction === 'ASC' ? 1 : -1
      const { rows, totals } = await ask(
        `groupBy: [FACILITY_KIND, PROVINCE], first: 30, orderBy: { field: ${field}, direction: ${direction} }`,
      )
      const known = unordered.rows.map(measure).filter(value => value !== null)
      const expected = known.sort((one, other) => sign * (one - other)).slice(0, 30)
      expect(rows.map(measure)).toEqual(expected)
      expect(totals).toEqual(unordered.totals)
    }
    const all = await ask(`groupBy: [FACILITY_KIND, PROVINCE], orderBy: { field: ${field} }`)
    const unknown = all.rows.map(measure).indexOf(null)
    expect(all.rows.slice(unknown).every(row => unknown < 0 || measure(row) === null)).toBe(true)
    expect((await ask(`groupBy: [PROVINCE], first: 0, orderBy: { field: ${field} }`)).rows).toEqual([])
  })

  it('counts what the filter leaves, and nothing where it leaves nothing', async () => {
    const { rows, totals } = await ask(
      'groupBy: [FACILITY], filter: { code: ["lapas-narkotika-kasongan"], kind: [LAPAS] }',
    )
    const kasongan = facilities.find(({ code }) => code === 'lapas-narkotika-kasongan')
    expect(rows.map(({ facility }) => facility?.id)).toEqual([kasongan?.id])
    expect(totals.occupants?.value).toBe(kasongan?.occupancy?.occupants.value)
    const nothing = await ask('groupBy: [PROVINCE], filter: { code: [] }')
    expect(nothing.rows).toEqual([])
    expect(nothing.totals).toMatchObject({ facilities: 0, capacity: null, occupants: null, occupancyRate: null })
    expect(nothing.sources).toEqual([])
  })

  it('says where the figures come from, and when they were drawn', async () => {
    const { asOf, note, sources } = await ask('groupBy: [], filter: { code: ["lapas-narkotika-kasongan"] }')
    expect(new Set(sources.map(({ kind }) => kind))).toEqual(new Set(['GENERATED', 'OFFICIAL']))
    expect(note).toContain('GENERATED')
    expect(Date.now() - Date.parse(asOf)).toBeLessThan(60_000)
  })
})
