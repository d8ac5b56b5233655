import { openService, type Service, type ServiceOptions } from '@karya/service'
import { aliasResolvers } from './alias/resolvers.ts'
import { auditResolvers } from './audit/resolvers.ts'
import { createContext } from './context.ts'
import { openFacilitiesDatabase, repositoriesOf } from './database.ts'
import { facilityResolvers } from './facility/resolvers.ts'
import { FacilityTable } from './facility/row.ts'
import { occupancyResolvers } from './occupancy/resolvers.ts'
import { officialResolvers } from './official/resolvers.ts'
import { OfficialTable } from './official/row.ts'
import { programmeResolvers } from './programme/resolvers.ts'
import { holdReference } from './reference.ts'
import { loadReferenceData } from './reference-data.ts'
import { regionResolvers } from './region/resolvers.ts'
import { statisticsResolvers } from './statistics/resolvers.ts'
import { statusResolvers } from './status/resolvers.ts'
import { StatusTable } from './status/row.ts'
import { workUnitResolvers } from './work-unit/resolvers.ts'
import { WorkUnitTable } from './work-unit/row.ts'

/** The service as a value: its database open, migrated and filled. */
export const createFacilities = async ({
  databaseUrl,
  sampleData,
}: Pick<ServiceOptions, 'databaseUrl' | 'sampleData'>): Promise<Service> => {
  const database = await openFacilitiesDatabase(databaseUrl)
  const loaded = await loadReferenceData(database, sampleData)
  const reference = await holdReference(repositoriesOf(database.dataSource.manager))
  return openService({
    name: 'facilities',
    schemaFile: new URL('../schema.graphql', import.meta.url),
    database,
    loaded,
    resolvers: [
      facilityResolvers,
      aliasResolvers,
      occupancyResolvers,
      officialResolvers,
      programmeResolvers,
      regionResolvers,
      statisticsResolvers,
      statusResolvers,
      workUnitResolvers,
      auditResolvers,
    ],
    rows: {
      Facility: { table: FacilityTable, always: ['code', 'regionalOfficeCode'] },
      Official: { table: OfficialTable, always: ['facilityId'] },
      WorkUnit: { table: WorkUnitTable, always: ['facilityId'] },
      FacilityStatus: { table: StatusTable, always: ['facilityId'] },
    },
    createContext: viewer => createContext(database, reference, viewer),
  })
}
