import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { admin, callAndWatch, keepersOf, type Mutation, mutateAs, type Service, startService } from '../service.ts'

let service: Service
let kasongan: Awaited<ReturnType<typeof keepersOf>>
let mutate: ReturnType<typeof mutateAs>
beforeAll(async () => {
  service = await startService()
  kasongan = await keepersOf(service, 'lapas-narkotika-kasongan')
  mutate = mutateAs(service, admin)
})
afterAll(() => service.stop())

const source = { title: 'Keputusan Menteri', publisher: 'Kemenimipas', url: 'https://example.id/1', kind: 'OFFICIAL' }

const callAs = (viewer: object, mutation: Mutation, input: object) => callAndWatch(service, viewer, mutation, input)
const versionOf = async (id: string) =>
  (await service.ask('query($id: ID!) { facility(id: $id) { version } }', { id })).data.facility.version as number

describe('createFacility', () => {
  it('adds a facility with its first status, findable at once', async () => {
    const { facility, callers, changes } = await callAs(admin, 'createFacility', {
      code: 'lapas-katingan',
      name: ' Lapas Kelas IIB Katingan ',
      kind: 'LAPAS',
      class: 'IIB',
      regencyCode: '62.06',
      regionalOfficeCode: 'kanwil-kalimantan-tengah',
      timeZone: 'Asia/Jakarta',
      validFrom: '2024-05-01',
      source,
    })
    expect(facility).toMatchObject({
      name: 'Lapas Kelas IIB Katingan',
      version: 1,
      statusHistory: [{ class: 'IIB', validFrom: '2024-05-01', validUntil: null }],
      sources: [{ title: source.title }],
    })
    expect(callers).toEqual(['createFacility by admin'])
    expect(changes).toEqual(['INSERT Facility', 'INSERT FacilityStatus'])
    const { data } = await service.ask(
      '{ facilities(search: "lapas katingan") { nodes { code regencyMatch specialization province { code } } } }',
    )
    expect(data.facilities.nodes).toContainEqual({
      code: 'lapas-katingan',
      regencyMatch: 'CONFIRMED',
      specialization: 'UMUM',
      province: { code: '62' },
    })
  })
})

describe('updateFacility', () => {
  it('corrects name and place, keeps the former name, and raises the version', async () => {
    const version = await versionOf(kasongan.id)
    const input = { id: kasongan.id, version, name: 'Lapas Narkotika Katingan', regencyCode: '62.06' }
    const { facility, callers, changes } = await callAs(kasongan.officer, 'updateFacility', input)
    expect(facility).toMatchObject({ name: input.name, version: version + 1, regencyMatch: 'CONFIRMED' })
    expect(facility.aliases).toContain('Lapas Narkotika Kelas IIA Kasongan')
    expect(facility.aliases).not.toContain(input.name)
    expect(callers).toEqual(['updateFacility by officer of lapas-narkotika-kasongan'])
    expect(changes).toEqual(['UPDATE Facility'])
  })

  it('does not count a name as an alias while it is the official one', async () => {
    const back = { id: kasongan.id, name: 'Lapas Narkotika Kasongan' }
    expect((await callAs(kasongan.officer, 'updateFacility', back)).facility.aliases).not.toContain(back.name)
    const official = { id: kasongan.id, name: 'Lapas Narkotika Kelas IIA Kasongan' }
    expect((await callAs(kasongan.officer, 'updateFacility', official)).facility.aliases).toContain(back.name)
  })

  it('moves a facility to another office, as an administrator', async () => {
    const { id } = await keepersOf(service, 'lapas-sampit')
    await callAs(admin, 'updateFacility', { id, regionalOfficeCode: 'kanwil-aceh', timeZone: 'Asia/Makassar' })
    expect((await keepersOf(service, 'lapas-sampit')).office.regionalOfficeCode).toBe('kanwil-aceh')
  })

  it('changes nothing where nothing is given, and leaves the version', async () => {
    const version = await versionOf(kasongan.id)
    const { facility, changes } = await callAs(kasongan.officer, 'updateFacility', { id: kasongan.id })
    expect(facility.version).toBe(version)
    expect(changes).toEqual([])
  })
})

describe('changeFacilityStatus', () => {
  it('closes the present period the day before, and changes the facility and its name with it', async () => {
    const version = await versionOf(kasongan.id)
    const first = {
      facilityId: kasongan.id,
      version,
      class: 'I',
      validFrom: '2025-03-01',
      reason: 'Naik kelas',
      source,
    }
    const { facility, callers, changes } = await callAs(kasongan.office, 'changeFacilityStatus', {
      ...first,
      name: 'Lapas Narkotika Kelas I Kasongan',
    })
    const kept = { kind: 'LAPAS', specialization: 'NARKOTIKA' }
    expect(facility).toMatchObject({
      ...kept,
      class: 'I',
      name: 'Lapas Narkotika Kelas I Kasongan',
      version: version + 1,
    })
    expect(callers).toEqual(['changeFacilityStatus by office'])
    expect(changes).toEqual(['UPDATE FacilityStatus', 'INSERT FacilityStatus', 'UPDATE Facility'])
    const second = { facilityId: kasongan.id, class: null, specialization: 'UMUM', validFrom: '2025-03-02' }
    expect((await callAs(kasongan.office, 'changeFacilityStatus', second)).facility).toMatchObject({
      class: null,
      statusHistory: [
        { class: null, specialization: 'UMUM', validFrom: '2025-03-02', validUntil: null, reason: null },
        {
          ...kept,
          class: 'I',
          validFrom: '2025-03-01',
          validUntil: '2025-03-01',
          reason: 'Naik kelas',
          sources: [{ title: source.title }],
        },
        { ...kept, class: 'IIA', validFrom: null, validUntil: '2025-02-28', reason: null },
      ],
    })
  })
})

describe('addFacilityAlias and addWorkUnit', () => {
  it('add to a facility with their source, and raise its version', async () => {
    const version = await versionOf(kasongan.id)
    const alias = { facilityId: kasongan.id, alias: ' Lapas Katingan Hilir ', source: { ...source, title: 'Alias' } }
    const named = await callAs(kasongan.officer, 'addFacilityAlias', alias)
    expect(named.facility.aliases).toContain('Lapas Katingan Hilir')
    expect(named.facility.sources).toContainEqual({ title: 'Alias' })
    expect(named.facility.version).toBe(version + 1)
    expect(named.changes).toEqual(['INSERT FacilityAlias', 'UPDATE Facility'])
    const unit = { facilityId: kasongan.id, name: ' SAE Konveksi ', description: ' Jahit ', source }
    const added = await callAs(kasongan.officer, 'addWorkUnit', unit)
    expect(added.workUnit).toMatchObject({
      name: 'SAE Konveksi',
      description: 'Jahit',
      sources: [{ title: source.title }],
    })
    expect(added.facility.version).toBe(version + 2)
    expect(added.changes).toEqual(['INSERT WorkUnit', 'UPDATE Facility'])
  })
})

describe('assignOfficial', () => {
  it('ends the term of the head before, and leaves other offices alone', async () => {
    const head = { facilityId: kasongan.id, position: 'KEPALA_LAPAS', title: 'Kalapas', source }
    const assigned = await callAs(kasongan.officer, 'assignOfficial', { ...head, name: 'Siti', since: '2026-01-10' })
    const officials = assigned.facility.officials as { name: string; position: string; since: string; until: string }[]
    const heads = officials.filter(({ position }) => position === 'KEPALA_LAPAS')
    expect(heads).toEqual([
      { name: 'Siti', position: 'KEPALA_LAPAS', since: '2026-01-10', until: null },
      { name: 'Yurdani', position: 'KEPALA_LAPAS', since: null, until: '2026-01-09' },
    ])
    expect(officials.filter(({ until }) => until === null)).toHaveLength(3)
    expect(assigned.changes).toEqual(['UPDATE Official', 'INSERT Official', 'UPDATE Facility'])
    const other = { ...head, position: 'LAINNYA', title: 'Kasubag TU', since: '2026-01-10' }
    await callAs(kasongan.officer, 'assignOfficial', { ...other, name: 'Budi' })
    const { facility } = await callAs(kasongan.officer, 'assignOfficial', { ...other, name: 'Ani' })
    expect(facility.officials.filter(({ until }: { until: string }) => until === null)).toHaveLength(5)
  })
})

describe('recordOccupancy', () => {
  it('writes the record of a day, and corrects it at the version that was read', async () => {
    const record = { facilityId: kasongan.id, recordedOn: '2026-10-31', capacity: 500, occupants: 700 }
    const first = await callAs(kasongan.officer, 'recordOccupancy', record)
    expect(first.occupancy).toMatchObject({ occupants: { value: 700, suppressed: false }, version: 1 })
    expect(first.changes).toEqual(['INSERT Occupancy', 'UPDATE Facility'])
    const corrected = await callAs(kasongan.officer, 'recordOccupancy', { ...record, occupants: 3, version: 1 })
    expect(corrected.occupancy).toMatchObject({ id: first.occupancy.id, occupants: { value: 3 }, version: 2 })
    expect(corrected.changes).toEqual(['UPDATE Occupancy', 'UPDATE Facility'])
  })

  it('takes today in the time zone of the facility', async () => {
    for (const code of ['lapas-palangkaraya', 'lapas-merauke']) {
      const { id } = await keepersOf(service, code)
      const { data } = await service.ask('query($id: ID!) { facility(id: $id) { timeZone } }', { id })
      const today = new Date().toLocaleDateString('sv-SE', { timeZone: data.facility.timeZone })
      const tomorrow = new Date(Date.parse(today) + 86_400_000).toISOString().slice(0, 10)
      const record = { facilityId: id, capacity: 1, occupants: 0 }
      await callAs(admin, 'recordOccupancy', { ...record, recordedOn: today })
      const { userErrors } = await mutate('recordOccupancy', { ...record, recordedOn: tomorrow })
      expect(userErrors).toMatchObject([{ code: 'INVALID_PERIOD', field: ['input', 'recordedOn'] }])
    }
  })
})
