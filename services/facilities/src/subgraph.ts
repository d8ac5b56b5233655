import { type Database, run, sql } from '@karya/postgres'
import type { SampleSize } from '@karya/sample-data'
import { defineSubgraph, type Subgraph } from '@karya/subgraph'
import { aliasResolvers } from './alias/resolvers.ts'
import { createContext } from './context.ts'
import { openFacilitiesDatabase } from './database.ts'
import { facilityResolvers } from './facility/resolvers.ts'
import type { Resolvers } from './generated/schema.ts'
import { occupancyResolvers } from './occupancy/resolvers.ts'
import { officialResolvers } from './official/resolvers.ts'
import { programmeResolvers } from './programme/resolvers.ts'
import { type Loaded, loadReferenceData } from './reference-data.ts'
import { regionResolvers } from './region/resolvers.ts'
import { statisticsResolvers } from './statistics/resolvers.ts'
import { statusResolvers } from './status/resolvers.ts'
import { workUnitResolvers } from './work-unit/resolvers.ts'

const parts = [
  facilityResolvers,
  aliasResolvers,
  occupancyResolvers,
  officialResolvers,
  programmeResolvers,
  regionResolvers,
  statisticsResolvers,
  statusResolvers,
  workUnitResolvers,
]

const resolvers: Resolvers = {
  ...Object.assign({}, ...parts),
  Query: Object.assign({}, ...parts.map(part => part.Query)),
  Mutation: Object.assign({}, ...parts.map(part => part.Mutation)),
}

export interface FacilitiesOptions {
  /** The database of this service, as its own role. */
  databaseUrl: string
  sampleData: SampleSize
}

/** The service as a value: its database open, migrated and filled. */
export const createFacilities = async ({
  databaseUrl,
  sampleData,
}: FacilitiesOptions): Promise<Subgraph & { database: Database; loaded: Loaded }> => {
  const database = await openFacilitiesDatabase(databaseUrl)
  const loaded = await loadReferenceData(database, sampleData)
  const subgraph = defineSubgraph({
    name: 'facilities',
    schemaFile: new URL('../schema.graphql', import.meta.url),
    resolvers,
    createContext: viewer => createContext(database, viewer),
    health: async () => void (await run(database.dataSource.manager, sql`select 1`)),
    stop: () => database.close(),
  })
  return { ...subgraph, database, loaded }
}
