import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { sql } from '@karya/postgres'
import { writeDirectly } from '@karya/testkit'
import { admin, keepersOf, lastSequence, mutateAs, type Service, startService } from '../service.ts'

let service: Service
let mutate: ReturnType<typeof mutateAs>
let facilityId: string
beforeAll(async () => {
  service = await startService()
  mutate = mutateAs(service, admin)
  facilityId = (await keepersOf(service, 'lapas-narkotika-kasongan')).id
})
afterAll(() => service.stop())

const codesOf = (payloads: { userErrors: { code: string }[] }[]) =>
  payloads.map(({ userErrors }) => userErrors[0]?.code ?? 'accepted').sort()

describe('an idempotency key', () => {
  it('carries a mutation out once, however often and however concurrently it is sent', async () => {
    const input = { facilityId, name: 'Bengkel', idempotencyKey: 'key-1' }
    const before = await lastSequence(service.database)
    const answers = await Promise.all([1, 2, 3].map(() => mutate('addWorkUnit', input)))
    expect(new Set(answers.map(answer => JSON.stringify(answer))).size).toBe(1)
    expect(answers[0].userErrors).toEqual([])
    expect(await mutate('addWorkUnit', input)).toEqual(answers[0])
    expect(Number(await lastSequence(service.database)) - Number(before)).toBe(2)
  })

  it('repeats a refusal, even once its reason is gone', async () => {
    const input = { facilityId, name: 'Kebun', idempotencyKey: 'key-2' }
    await mutate('addWorkUnit', { facilityId, name: 'Kebun' })
    const refused = await mutate('addWorkUnit', input)
    expect(refused.userErrors).toMatchObject([{ code: 'ALREADY_EXISTS' }])
    await writeDirectly(service.database, `delete from work_unit where name = 'Kebun'`)
    expect(await mutate('addWorkUnit', input)).toEqual(refused)
  })

  it('is refused with another input, and where it is empty or too long', async () => {
    const other = { facilityId, name: 'Lain', idempotencyKey: 'key-1' }
    expect((await mutate('addWorkUnit', other)).userErrors).toEqual([
      {
        code: 'IDEMPOTENCY_KEY_REUSED',
        message: expect.stringContaining('another input'),
        field: ['input', 'idempotencyKey'],
      },
    ])
    for (const idempotencyKey of ['', 'x'.repeat(201)]) {
      expect(codesOf([await mutate('addWorkUnit', { ...other, idempotencyKey })])).toEqual(['INVALID_VALUE'])
    }
  })

  it('is the same key whatever the order in which a client writes the input', async () => {
    const input = { name: 'Dapur', idempotencyKey: 'key-3', facilityId }
    const [one, other] = [await mutate('addWorkUnit', input), await mutate('addWorkUnit', { ...input, name: 'Dapur' })]
    const reordered = await mutate('addWorkUnit', { facilityId, idempotencyKey: 'key-3', name: 'Dapur' })
    expect([other, reordered]).toEqual([one, one])
  })
})

describe('concurrent writers', () => {
  it('of a status follow one another, so that one of two on a day is refused and periods never overlap', async () => {
    const answers = await Promise.all(
      ['I', 'IIB', 'III'].map(facilityClass =>
        mutate('changeFacilityStatus', { facilityId, class: facilityClass, validFrom: '2025-05-01' }),
      ),
    )
    expect(codesOf(answers)).toEqual(['OVERLAPPING_PERIOD', 'OVERLAPPING_PERIOD', 'accepted'])
    const later = await Promise.all(
      ['2025-06-01', '2025-07-01'].map((validFrom, index) =>
        mutate('changeFacilityStatus', { facilityId, specialization: ['PEMUDA', 'UMUM'][index], validFrom }),
      ),
    )
    expect(['accepted', 'OVERLAPPING_PERIOD']).toEqual(expect.arrayContaining(codesOf(later)))
    const [overlaps] = await service.database.query<{ count: number; open: number }>(
      sql`select (select count(*)::int from facility_status where facility_id = ${facilityId} and valid_until is null) as open,
                 (select count(*)::int from facility_status a join facility_status b on a.facility_id = b.facility_id and a.id < b.id
                  where daterange(a.valid_from, a.valid_until, '[]') && daterange(b.valid_from, b.valid_until, '[]')) as count`,
    )
    expect(overlaps).toEqual({ count: 0, open: 1 })
  })

  it('who read the same version: one is accepted, the others are refused as stale', async () => {
    const { data } = await service.ask('query($id: ID!) { facility(id: $id) { version } }', { id: facilityId })
    const { version } = data.facility
    const answers = await Promise.all(
      ['A', 'B', 'C', 'D'].map(name => mutate('updateFacility', { id: facilityId, version, name: `Lapas ${name}` })),
    )
    expect(codesOf(answers)).toEqual(['STALE_VERSION', 'STALE_VERSION', 'STALE_VERSION', 'accepted'])
  })

  it('of the same code, alias, head or day leave one', async () => {
    const source = { title: 'Berita', kind: 'PRESS' }
    const place = { regencyCode: '62.06', regionalOfficeCode: 'kanwil-kalimantan-tengah', timeZone: 'Asia/Jakarta' }
    const twice = (...call: Parameters<typeof mutate>) => Promise.all([mutate(...call), mutate(...call)]).then(codesOf)
    const created = { code: 'lapas-kembar', name: 'Lapas Kembar', kind: 'LAPAS', ...place }
    expect(await twice('createFacility', created)).toEqual(['ALREADY_EXISTS', 'accepted'])
    expect(await twice('addFacilityAlias', { facilityId, alias: 'Kembar' })).toEqual(['ALREADY_EXISTS', 'accepted'])
    const head = { facilityId, position: 'KEPALA_LAPAS', title: 'Kalapas', name: 'Siti', since: '2026-02-01', source }
    expect(await twice('assignOfficial', head)).toEqual(['OVERLAPPING_PERIOD', 'accepted'])
    const record = { facilityId, recordedOn: '2026-10-31', capacity: 10, occupants: 10 }
    expect(await twice('recordOccupancy', { ...record, version: 1 })).toEqual(['STALE_VERSION', 'STALE_VERSION'])
    expect(await twice('recordOccupancy', record)).toEqual(['accepted', 'accepted'])
    const [counts] = await service.database.query(
      sql`select (select count(*)::int from official where facility_id = ${facilityId} and position = 'KEPALA_LAPAS' and until is null) as heads,
                 (select count(*)::int from occupancy where facility_id = ${facilityId} and recorded_on = '2026-10-31') as records`,
    )
    expect(counts).toEqual({ heads: 1, records: 1 })
  })
})
