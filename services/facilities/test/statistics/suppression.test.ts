import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Viewer } from '@karya/subgraph'
import { admin, keepersOf, mutateAs, type Service, startService } from '../service.ts'

/** Six facilities of one office, and how many people each holds on the newest day. */
const occupants: Record<string, number> = {
  'lapas-narkotika-kasongan': 3,
  'lapas-palangkaraya': 1,
  'rutan-palangkaraya': 4,
  'lapas-perempuan-palangkaraya': 2,
  'lpka-palangkaraya': 5,
  'lapas-sampit': 0,
}
const codes = Object.keys(occupants)
const newest = '2026-10-31'

let service: Service
let kasongan: Awaited<ReturnType<typeof keepersOf>>
beforeAll(async () => {
  service = await startService()
  kasongan = await keepersOf(service, 'lapas-narkotika-kasongan')
  const mutate = mutateAs(service, admin)
  for (const [code, people] of Object.entries(occupants)) {
    const { id } = await keepersOf(service, code)
    const record = { facilityId: id, recordedOn: newest, capacity: 100, occupants: people }
    expect(await mutate('recordOccupancy', record)).toMatchObject({ userErrors: [] })
  }
})
afterAll(() => service.stop())

interface Row {
  facility: { code: string }
  capacity: number
  occupants: { value: number | null; suppressed: boolean }
  occupancyRate: number | null
}

const statsFor = async (viewer: Partial<Viewer>, rest = '', wanted = codes) => {
  const { data, errors } = await service.as(viewer)(
    `query($code: [String!]) { facilityStats(groupBy: [FACILITY], filter: { code: $code } ${rest}) {
      rows { facility { code } capacity occupants { value suppressed } occupancyRate }
      totals { occupants { value suppressed } occupancyRate } } }`,
    { code: wanted },
  )
  if (errors) throw errors[0]
  return data.facilityStats as { rows: Row[]; totals: Row }
}
const shown = ({ rows }: { rows: Row[] }) =>
  Object.fromEntries(rows.map(({ facility, occupants: { value } }) => [facility.code, value]))

const hidden = Object.fromEntries(
  Object.entries(occupants).map(([code, people]) => [code, people > 0 && people < 5 ? null : people]),
)
const otherOfficer: Partial<Viewer> = { role: 'OFFICER', facilityIds: ['00000000-0000-4000-8000-000000000001'] }
const otherOffice: Partial<Viewer> = { role: 'REGIONAL', regionalOfficeCode: 'kanwil-aceh' }

describe('numbers of one to four people', () => {
  it.each<[string, Partial<Viewer>]>([
    ['the public', {}],
    ['a partner', { role: 'PARTNER', partnerId: '1' }],
    ['an analyst', { role: 'ANALYST' }],
    ['an officer of another facility', otherOfficer],
    ['another regional office', otherOffice],
    ['a regional office without a code', { role: 'REGIONAL' }],
  ])('are hidden from %s, with their rates', async (_, viewer) => {
    const { rows } = await statsFor(viewer)
    expect(shown({ rows })).toEqual(hidden)
    for (const { facility, occupants: count, occupancyRate } of rows) {
      const isHidden = hidden[facility.code] === null
      expect(count).toEqual({ value: isHidden ? null : occupants[facility.code], suppressed: isHidden })
      expect(occupancyRate === null).toBe(isHidden)
    }
  })

  it('are shown to the officer of that facility, there alone', async () => {
    expect(shown(await statsFor(kasongan.officer))).toEqual({ ...hidden, 'lapas-narkotika-kasongan': 3 })
  })

  it('are shown to the regional office they belong to, and to an administrator', async () => {
    expect(shown(await statsFor(kasongan.office))).toEqual(occupants)
    expect(shown(await statsFor(admin))).toEqual(occupants)
  })

  it('are left out of totals, which are hidden where nothing else is counted', async () => {
    const total = async (viewer: Partial<Viewer>, wanted: string[]) => (await statsFor(viewer, '', wanted)).totals
    const two = ['lapas-palangkaraya', 'lapas-narkotika-kasongan']
    expect(await total({}, two)).toMatchObject({ occupants: { value: null, suppressed: true }, occupancyRate: null })
    expect(await total({}, codes)).toEqual({ occupants: { value: 5, suppressed: false }, occupancyRate: 0.025 })
    expect(await total(kasongan.officer, two)).toMatchObject({ occupants: { value: 3 }, occupancyRate: 0.03 })
    expect(await total(kasongan.office, two)).toMatchObject({ occupants: { value: 4 }, occupancyRate: 0.02 })
  })

  it.each(['OCCUPANTS', 'OCCUPANCY_RATE'])('do not show by their rank by %s', async field => {
    const inOrder = async (direction: string) =>
      (await statsFor({}, `, orderBy: { field: ${field}, direction: ${direction} }`)).rows.map(
        ({ facility }) => facility.code,
      )
    const [up, down] = [await inOrder('ASC'), await inOrder('DESC')]
    expect(up.slice(0, 2)).toEqual(['lapas-sampit', 'lpka-palangkaraya'])
    expect(down.slice(0, 2)).toEqual(['lpka-palangkaraya', 'lapas-sampit'])
    // The hidden ones stand last in one and the same order, that of their ids.
    expect(up.slice(2)).toEqual(down.slice(2))
    const exact = (await statsFor(admin, `, orderBy: { field: ${field} }`)).rows.map(
      ({ occupants: { value } }) => value,
    )
    expect(exact).toEqual([5, 4, 3, 2, 1, 0])
  })

  it('are hidden in the records of the facility as well', async () => {
    const query = `query($id: ID!) { facility(id: $id) { occupancy { recordedOn capacity occupants { value suppressed } occupancyRate }
      occupancies(first: 1) { nodes { occupants { value } occupancyRate } } } }`
    const recordFor = async (viewer: Partial<Viewer>) =>
      (await service.as(viewer)(query, { id: kasongan.id })).data.facility
    for (const viewer of [{}, { role: 'ANALYST' }, otherOfficer, otherOffice] as Partial<Viewer>[]) {
      const hiddenRecord = { value: null, suppressed: true }
      expect((await recordFor(viewer)).occupancy).toEqual({
        recordedOn: newest,
        capacity: 100,
        occupants: hiddenRecord,
        occupancyRate: null,
      })
      expect((await recordFor(viewer)).occupancies.nodes).toEqual([{ occupants: { value: null }, occupancyRate: null }])
    }
    for (const viewer of [kasongan.officer, kasongan.office, admin]) {
      expect(await recordFor(viewer)).toMatchObject({
        occupancy: { occupants: { value: 3, suppressed: false }, occupancyRate: 0.03 },
      })
    }
  })
})
