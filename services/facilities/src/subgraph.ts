import { openService, type Service, type ServiceOptions } from '@karya/service'
import { aliasResolvers } from './alias/resolvers.ts'
import { auditResolvers } from './audit/resolvers.ts'
import { createContext } from './context.ts'
import { openFacilitiesDatabase } from './database.ts'
import { facilityResolvers } from './facility/resolvers.ts'
import { occupancyResolvers } from './occupancy/resolvers.ts'
import { officialResolvers } from './official/resolvers.ts'
import { programmeResolvers } from './programme/resolvers.ts'
import { loadReferenceData } from './reference-data.ts'
import { regionResolvers } from './region/resolvers.ts'
import { statisticsResolvers } from './statistics/resolvers.ts'
import { statusResolvers } from './status/resolvers.ts'
import { workUnitResolvers } from './work-unit/resolvers.ts'

/** The service as a value: its database open, migrated and filled. */
export const createFacilities = async ({
  databaseUrl,
  sampleData,
}: Pick<ServiceOptions, 'databaseUrl' | 'sampleData'>): Promise<Service> => {
  const database = await openFacilitiesDatabase(databaseUrl)
  return openService({
    name: 'facilities',
    schemaFile: new URL('../schema.graphql', import.meta.url),
    database,
    loaded: await loadReferenceData(database, sampleData),
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
    createContext: viewer => createContext(database, viewer),
  })
}
