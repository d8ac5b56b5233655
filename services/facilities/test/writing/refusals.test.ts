import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { admin, keepersOf, lastSequence, type Mutation, mutateAs, type Service, startService } from '../service.ts'

let service: Service
let kasongan: Awaited<ReturnType<typeof keepersOf>>
let bapas: Awaited<ReturnType<typeof keepersOf>>
beforeAll(async () => {
  service = await startService()
  kasongan = await keepersOf(service, 'lapas-narkotika-kasongan')
  bapas = await keepersOf(service, 'bapas-palangkaraya')
  const mutate = mutateAs(service, admin)
  const facilityId = kasongan.id
  const done = [
    await mutate('addWorkUnit', { facilityId, name: 'SAE' }),
    await mutate('changeFacilityStatus', { facilityId, class: 'I', validFrom: '2025-03-01' }),
    await mutate('recordOccupancy', { facilityId, recordedOn: '2026-10-31', capacity: 1, occupants: 1 }),
  ]
  expect(done.map(({ userErrors }) => userErrors)).toEqual([[], [], []])
})
afterAll(() => service.stop())

const nobody = '00000000-0000-4000-8000-000000000000'
const source = { title: 'Berita', kind: 'PRESS' }
const tooLong = 'x'.repeat(201)

/** An input of each mutation that would be accepted, but for the one field that a case changes. */
const inputs = (): Record<Mutation, object> => ({
  createFacility: {
    code: 'lapas-baru',
    name: 'Lapas Baru',
    kind: 'LAPAS',
    regencyCode: '62.06',
    regionalOfficeCode: 'kanwil-kalimantan-tengah',
    timeZone: 'Asia/Jakarta',
  },
  updateFacility: { id: kasongan.id },
  changeFacilityStatus: { facilityId: kasongan.id, class: 'III', validFrom: '2025-06-01' },
  addFacilityAlias: { facilityId: kasongan.id, alias: 'Nama baru' },
  addWorkUnit: { facilityId: kasongan.id, name: 'Kebun' },
  assignOfficial: {
    facilityId: kasongan.id,
    position: 'KEPALA_LAPAS',
    title: 'Kalapas',
    name: 'Siti',
    since: '2026-01-10',
    source,
  },
  recordOccupancy: { facilityId: kasongan.id, recordedOn: '2026-10-30', capacity: 100, occupants: 90 },
})

const cases: [Mutation, object | (() => object), code: string, field: string, message: RegExp][] = [
  ['createFacility', { code: 'Lapas Baru' }, 'INVALID_VALUE', 'code', /lower-case words and digits joined by hyphens/],
  ['createFacility', { code: 'a'.repeat(101) }, 'INVALID_VALUE', 'code', /101 characters, but may have 100/],
  [
    'createFacility',
    { code: 'lapas-palangkaraya' },
    'ALREADY_EXISTS',
    'code',
    /has the code lapas-palangkaraya already/,
  ],
  ['createFacility', { name: '  ' }, 'INVALID_VALUE', 'name', /name is empty/],
  ['createFacility', { name: tooLong }, 'INVALID_VALUE', 'name', /201 characters, but may have 200/],
  ['createFacility', { regencyCode: '62.99' }, 'UNKNOWN_REFERENCE', 'regencyCode', /"62.99".*such as 62.06/],
  ['createFacility', { regencyCode: '62' }, 'UNKNOWN_REFERENCE', 'regencyCode', /No regency or city has the code "62"/],
  ['createFacility', { regencyCode: '' }, 'UNKNOWN_REFERENCE', 'regencyCode', /No regency or city has the code ""/],
  [
    'createFacility',
    { regionalOfficeCode: 'kanwil' },
    'UNKNOWN_REFERENCE',
    'regionalOfficeCode',
    /regionalOffices lists them/,
  ],
  [
    'createFacility',
    { regionalOfficeCode: '' },
    'UNKNOWN_REFERENCE',
    'regionalOfficeCode',
    /regionalOffices lists them/,
  ],
  [
    'createFacility',
    { timeZone: 'Europe/Amsterdam' },
    'INVALID_VALUE',
    'timeZone',
    /give Asia\/Jakarta, Asia\/Makassar, Asia\/Jayapura/,
  ],
  ['createFacility', { timeZone: '' }, 'INVALID_VALUE', 'timeZone', /is no time zone of Indonesia/],
  ['createFacility', { validFrom: '2999-01-01' }, 'INVALID_PERIOD', 'validFrom', /has not come yet at lapas-baru/],
  ['createFacility', { source: { ...source, kind: 'GENERATED' } }, 'INVALID_VALUE', 'source.kind', /PRESS or OFFICIAL/],
  ['updateFacility', { id: nobody }, 'NOT_FOUND', 'id', /No facility has the id .*facilityByCode/],
  [
    'updateFacility',
    { version: 99 },
    'STALE_VERSION',
    'version',
    /Version 99 was read, but .* is at version \d+\. Read it again/,
  ],
  ['updateFacility', { name: ' ' }, 'INVALID_VALUE', 'name', /name is empty/],
  ['updateFacility', { name: tooLong }, 'INVALID_VALUE', 'name', /201 characters/],
  ['updateFacility', { regencyCode: '99.99' }, 'UNKNOWN_REFERENCE', 'regencyCode', /"99.99"/],
  ['updateFacility', { regionalOfficeCode: 'nowhere' }, 'UNKNOWN_REFERENCE', 'regionalOfficeCode', /"nowhere"/],
  ['updateFacility', { timeZone: 'WIB' }, 'INVALID_VALUE', 'timeZone', /"WIB" is no time zone of Indonesia/],
  ['changeFacilityStatus', { facilityId: nobody }, 'NOT_FOUND', 'facilityId', /No facility has the id/],
  ['changeFacilityStatus', { version: 1 }, 'STALE_VERSION', 'version', /Version 1 was read/],
  ['changeFacilityStatus', { class: 'I' }, 'INVALID_VALUE', '', /has this kind, class and specialization already/],
  [
    'changeFacilityStatus',
    { validFrom: '2999-01-01' },
    'INVALID_PERIOD',
    'validFrom',
    /has not come yet .* where it is \d{4}-/,
  ],
  ['changeFacilityStatus', { validFrom: '0202-01-01' }, 'INVALID_PERIOD', 'validFrom', /lies before 1800-01-01/],
  [
    'changeFacilityStatus',
    { validFrom: '2025-03-01' },
    'OVERLAPPING_PERIOD',
    'validFrom',
    /began on 2025-03-01\. A new one begins later/,
  ],
  ['changeFacilityStatus', { name: ' ' }, 'INVALID_VALUE', 'name', /name is empty/],
  ['changeFacilityStatus', { name: tooLong }, 'INVALID_VALUE', 'name', /201 characters/],
  ['changeFacilityStatus', { reason: 'x'.repeat(2001) }, 'INVALID_VALUE', 'reason', /2001 characters/],
  ['changeFacilityStatus', { source: { ...source, url: 'x' } }, 'INVALID_VALUE', 'source.url', /https:\/\//],
  ['addFacilityAlias', { facilityId: nobody }, 'NOT_FOUND', 'facilityId', /No facility has the id/],
  ['addFacilityAlias', { alias: '' }, 'INVALID_VALUE', 'alias', /alias is empty/],
  ['addFacilityAlias', { alias: tooLong }, 'INVALID_VALUE', 'alias', /201 characters/],
  [
    'addFacilityAlias',
    { alias: ' Lapas Narkotika Kasongan' },
    'ALREADY_EXISTS',
    'alias',
    /is known as "Lapas Narkotika Kasongan" already/,
  ],
  ['addFacilityAlias', { source: { ...source, title: '' } }, 'INVALID_VALUE', 'source.title', /no title/],
  ['addWorkUnit', { facilityId: nobody }, 'NOT_FOUND', 'facilityId', /No facility has the id/],
  ['addWorkUnit', { name: ' ' }, 'INVALID_VALUE', 'name', /name is empty/],
  ['addWorkUnit', { name: tooLong }, 'INVALID_VALUE', 'name', /201 characters/],
  ['addWorkUnit', { description: 'x'.repeat(2001) }, 'INVALID_VALUE', 'description', /2001 characters/],
  ['addWorkUnit', { name: 'SAE ' }, 'ALREADY_EXISTS', 'name', /has a work unit "SAE" already/],
  ['addWorkUnit', { source: { ...source, kind: 'GENERATED' } }, 'INVALID_VALUE', 'source.kind', /PRESS or OFFICIAL/],
  ['assignOfficial', { facilityId: nobody }, 'NOT_FOUND', 'facilityId', /No facility has the id/],
  ['assignOfficial', { title: ' ' }, 'INVALID_VALUE', 'title', /title is empty/],
  ['assignOfficial', { name: tooLong }, 'INVALID_VALUE', 'name', /201 characters/],
  ['assignOfficial', { since: '2999-01-01' }, 'INVALID_PERIOD', 'since', /has not come yet/],
  ['assignOfficial', { since: '1799-12-31' }, 'INVALID_PERIOD', 'since', /lies before 1800-01-01/],
  ['assignOfficial', { since: '2025-12-23' }, 'OVERLAPPING_PERIOD', 'since', /Yurdani held this office on 2025-12-23/],
  ['assignOfficial', { source: { ...source, kind: 'GENERATED' } }, 'INVALID_VALUE', 'source.kind', /PRESS or OFFICIAL/],
  ['recordOccupancy', { facilityId: nobody }, 'NOT_FOUND', 'facilityId', /No facility has the id/],
  ['recordOccupancy', () => ({ facilityId: bapas.id }), 'INVALID_VALUE', 'facilityId', /bapas holds nobody/],
  ['recordOccupancy', { capacity: 0 }, 'INVALID_VALUE', 'capacity', /capacity is 0, but has to be between 1 and 20000/],
  ['recordOccupancy', { capacity: 20_001 }, 'INVALID_VALUE', 'capacity', /20001/],
  [
    'recordOccupancy',
    { occupants: -1 },
    'INVALID_VALUE',
    'occupants',
    /occupants is -1, but has to be between 0 and 50000/,
  ],
  ['recordOccupancy', { occupants: 50_001 }, 'INVALID_VALUE', 'occupants', /50001/],
  ['recordOccupancy', { recordedOn: '2999-01-01' }, 'INVALID_PERIOD', 'recordedOn', /has not come yet/],
  ['recordOccupancy', { version: 1 }, 'STALE_VERSION', 'version', /no record of 2026-10-30 to correct/],
  [
    'recordOccupancy',
    { recordedOn: '2026-10-31', version: 7 },
    'STALE_VERSION',
    'version',
    /Version 7 was read, but .* at version 1/,
  ],
  ['recordOccupancy', { source: { ...source, title: ' ' } }, 'INVALID_VALUE', 'source.title', /no title/],
]

describe('a mutation is refused', () => {
  it.each(cases)('%s with %j: %s', async (mutation, fault, code, field, message) => {
    const before = await lastSequence(service.database)
    const { userErrors, ...record } = await mutateAs(service, admin)(mutation, {
      ...inputs()[mutation],
      ...(typeof fault === 'function' ? fault() : fault),
    })
    const path = ['input', ...field.split('.').filter(Boolean)]
    expect(userErrors).toEqual([{ code, message: expect.stringMatching(message), field: path }])
    expect(new Set(Object.values(record))).toEqual(new Set([null]))
    expect(await lastSequence(service.database)).toBe(before)
  })

  it('where an officer would move its facility to another office', async () => {
    const input = { id: kasongan.id, regionalOfficeCode: 'kanwil-aceh' }
    const { userErrors } = await mutateAs(service, kasongan.officer)('updateFacility', input)
    expect(userErrors).toMatchObject([{ code: 'INVALID_VALUE', field: ['input', 'regionalOfficeCode'] }])
    const same = { id: kasongan.id, regionalOfficeCode: 'kanwil-kalimantan-tengah' }
    expect((await mutateAs(service, kasongan.officer)('updateFacility', same)).userErrors).toEqual([])
  })

  it('never where the same input is right', async () => {
    for (const [mutation, input] of Object.entries(inputs()) as [Mutation, object][]) {
      expect((await mutateAs(service, admin)(mutation, input)).userErrors).toEqual([])
    }
  })
})
