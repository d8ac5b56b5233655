import { copyRows, type Database, RecordSourceTable, SourceDocumentTable, sql } from '@karya/postgres'
import { type FacilitiesData, facilitiesData, karyaId, type SampleSize } from '@karya/sample-data'
import { type Loaded, loadOnce } from '@karya/service'
import { AliasTable } from './alias/row.ts'
import { FacilityTable } from './facility/row.ts'
import { OccupancyTable } from './occupancy/row.ts'
import { OfficialTable } from './official/row.ts'
import { FrameworkTable, PointTable } from './programme/row.ts'
import { RegionalOfficeTable, RegionTable } from './region/row.ts'
import { StatusTable } from './status/row.ts'
import { WorkUnitTable } from './work-unit/row.ts'

/** `recordType` and `recordId` of every record that names a source. */
function* recordSources(data: FacilitiesData) {
  const sourced: [string, Iterable<{ id?: string; code?: string; sourceIds: string[] }>][] = [
    ['Region', data.regions],
    ['RegionalOffice', data.regionalOffices],
    ['Facility', data.facilities],
    ['Facility', data.aliases.map(({ facilityId, sourceIds }) => ({ id: facilityId, sourceIds }))],
    ['WorkUnit', data.workUnits],
    ['Official', data.officials],
    ['Occupancy', data.occupancies],
    ['ProgrammeFramework', data.programmeFrameworks],
    ['ProgrammePoint', data.programmePoints],
  ]
  const seen = new Set<string>()
  for (const [recordType, records] of sourced) {
    for (const { id, code, sourceIds } of records) {
      for (const sourceId of sourceIds) {
        const recordId = (id ?? code) as string
        const key = `${recordType} ${recordId} ${sourceId}`
        if (!seen.has(key)) yield { recordType, recordId, sourceId }
        seen.add(key)
      }
    }
  }
}

/** What is known of a facility's status is what it is now; since when is not. */
const firstStatuses = (data: FacilitiesData) =>
  data.facilities.map(({ id, kind, class: facilityClass, specialization }) => ({
    id: karyaId('facility-status', id),
    facilityId: id,
    kind,
    class: facilityClass,
    specialization,
    validFrom: null,
    validUntil: null,
    reason: null,
  }))

/**
 * Loads the 612 facilities and what belongs to them, once: an empty database is filled in one transaction, by COPY.
 * A database that has facilities is left as it is, so that nothing that was written is overwritten.
 */
export const loadReferenceData = (database: Database, size: SampleSize): Promise<Loaded> =>
  loadOnce(database, {
    table: 'facility',
    load: async manager => {
      const data = facilitiesData(size)
      await copyRows(
        manager,
        SourceDocumentTable,
        ['id', 'title', 'publisher', 'url', 'publishedOn', 'kind'],
        data.sources,
      )
      await copyRows(manager, RegionTable, ['code', 'name', 'level', 'parentCode'], data.regions)
      await copyRows(manager, RegionalOfficeTable, ['code', 'name', 'provinceCode'], data.regionalOffices)
      await copyRows(
        manager,
        FacilityTable,
        [
          'id',
          'code',
          'name',
          'kind',
          'class',
          'specialization',
          'timeZone',
          'regencyCode',
          'regencyMatch',
          'provinceCode',
          'regionalOfficeCode',
        ],
        data.facilities,
      )
      await copyRows(
        manager,
        StatusTable,
        ['id', 'facilityId', 'kind', 'class', 'specialization', 'validFrom', 'validUntil', 'reason'],
        firstStatuses(data),
      )
      await copyRows(manager, AliasTable, ['id', 'facilityId', 'alias'], data.aliases)
      await copyRows(manager, WorkUnitTable, ['id', 'facilityId', 'name', 'description'], data.workUnits)
      await copyRows(
        manager,
        OfficialTable,
        ['id', 'facilityId', 'position', 'title', 'name', 'nameVariants', 'seenOn'],
        data.officials,
      )
      await copyRows(
        manager,
        OccupancyTable,
        ['id', 'facilityId', 'recordedOn', 'capacity', 'occupants'],
        data.occupancies,
      )
      await copyRows(
        manager,
        FrameworkTable,
        ['code', 'name', 'issuer', 'validFrom', 'validUntil', 'pointCount'],
        data.programmeFrameworks,
      )
      await copyRows(
        manager,
        PointTable,
        ['code', 'frameworkCode', 'number', 'text', 'verification'],
        data.programmePoints,
      )
      await copyRows(manager, RecordSourceTable, ['recordType', 'recordId', 'sourceId'], recordSources(data))
    },
    counts: sql`select (select count(*)::int from facility) as facilities, (select count(*)::int from region) as regions,
                 (select count(*)::int from regional_office) as "regional offices",
                 (select count(*)::int from occupancy) as "occupancy records"`,
  })
