import type { AccessPlan } from '@karya/testkit'
import { admin, keepersOf, mutateAs, type Service } from '../service.ts'

export const viewersOf = async (service: Service): Promise<AccessPlan['viewers']> => {
  const own = await keepersOf(service, 'lapas-narkotika-kasongan')
  const other = await keepersOf(service, 'lapas-narkotika-samarinda')
  return {
    public: {},
    partner: { role: 'PARTNER', partnerId: '00000000-0000-4000-8000-000000000001', scopes: [] },
    officer: { role: 'OFFICER', facilityIds: [own.id] },
    'another officer': { role: 'OFFICER', facilityIds: [other.id] },
    office: { role: 'REGIONAL', regionalOfficeCode: 'kanwil-kalimantan-tengah' },
    'another office': { role: 'REGIONAL', regionalOfficeCode: 'kanwil-kalimantan-timur' },
    analyst: { role: 'ANALYST' },
    administrator: { role: 'ADMIN' },
  }
}

let made = 0

/** Every mutation is called at a facility that was made for it, under the office of Central Kalimantan, or at Kasongan. */
export const accessPlan = async (service: Service): Promise<AccessPlan> => {
  const { id } = await keepersOf(service, 'lapas-narkotika-kasongan')
  const source = { title: 'Berita', kind: 'PRESS' }
  const next = () => {
    made += 1
    return made
  }
  return {
    service,
    viewers: await viewersOf(service),
    calls: {
      createFacility: async () => ({
        code: `lapas-baru-${next()}`,
        name: 'Lapas Baru',
        kind: 'LAPAS',
        regencyCode: '62.06',
        regionalOfficeCode: 'kanwil-kalimantan-tengah',
        timeZone: 'Asia/Jakarta',
        source,
      }),
      updateFacility: async () => ({ id, name: `Lapas Narkotika Kasongan ${next()}` }),
      changeFacilityStatus: async () => {
        const { facility } = await mutateAs(service, admin)('updateFacility', { id })
        const day = `2025-${String(1 + (next() % 12)).padStart(2, '0')}-${String(1 + (made % 28)).padStart(2, '0')}`
        const [{ statuses }] = await service.database.dataSource.query(
          'select count(*)::int as statuses from facility_status where facility_id = $1',
          [facility.id],
        )
        return {
          facilityId: id,
          class: statuses % 2 ? 'I' : 'III',
          validFrom: `${2010 + statuses}${day.slice(4)}`,
          source,
        }
      },
      addFacilityAlias: async () => ({ facilityId: id, alias: `Nama ${next()}`, source }),
      addWorkUnit: async () => ({ facilityId: id, name: `Kebun ${next()}`, source }),
      assignOfficial: async () => ({
        ...{ facilityId: id, position: 'LAINNYA', title: 'Kasubag', name: `Siti ${next()}`, since: '2026-01-10' },
        source,
      }),
      recordOccupancy: async () => ({
        ...{ facilityId: id, recordedOn: `2024-01-${10 + (next() % 20)}`, capacity: 100, occupants: 90 },
        source,
      }),
    },
    reads: {
      'Query.auditTrail': async () => ({
        query: `{ auditTrail(facilityId: "${id}") { facilities { nodes { id } } } }`,
        value: data => data.auditTrail,
        hidden: id,
      }),
      AuditTrail: async () => ({
        query: `{ _entities(representations: [{ __typename: "AuditTrail", id: "${id}" }]) { ... on AuditTrail { facilities { nodes { id } } } } }`,
        value: data => (data._entities as unknown[])[0],
        hidden: id,
      }),
    },
    open: ['Query.facility', 'Query.facilityByCode', 'Query.region'],
  }
}
