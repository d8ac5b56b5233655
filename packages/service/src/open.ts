import { type FacilityFeed, followFacilities } from '@karya/facility-copy'
import { type Database, run, sql } from '@karya/postgres'
import { defineSubgraph, type Subgraph, type SubgraphParts } from '@karya/subgraph'
import { announceNeeds } from './asked/announce.ts'
import type { RowsByType } from './asked/needs.ts'
import type { Loaded } from './load.ts'

/** A service as a value: its database open, migrated and filled. */
export interface Service extends Subgraph {
  database: Database
  loaded: Loaded
}

export interface ServiceParts extends Pick<SubgraphParts, 'name' | 'schemaFile' | 'createContext' | 'routes'> {
  database: Database
  loaded: Loaded
  /** A part for each noun; several may add fields to one type. */
  resolvers: readonly object[]
  rows: RowsByType
  /** Where the service's copy of the facilities is fed from; facilities itself has none. */
  facilities?: FacilityFeed
}

/** The parts joined type by type, as several nouns add fields to `Query`, `Mutation` or `Facility`. */
const joined = (parts: readonly object[]): Record<string, object> => {
  const types: Record<string, object> = {}
  for (const part of parts) {
    for (const [type, fields] of Object.entries(part)) types[type] = { ...types[type], ...(fields as object) }
  }
  return types
}

/** Makes a service of its parts. It starts also while facilities does not answer: the copy is caught up once it does. */
export const openService = async ({
  database,
  loaded,
  resolvers: parts,
  rows,
  facilities,
  ...others
}: ServiceParts): Promise<Service> => {
  const follower = facilities && followFacilities(database, facilities)
  await follower?.catchUp().catch(() => {})
  const resolvers = joined(parts)
  const subgraph = defineSubgraph({
    ...others,
    resolvers,
    health: async () => {
      await run(database.dataSource.manager, sql`select 1`)
      return follower && { facilityCopyLagSeconds: await follower.lagSeconds() }
    },
    stop: async () => {
      await follower?.stop()
      await database.close()
    },
  })
  announceNeeds(subgraph.schema, rows, resolvers)
  return { ...subgraph, database, loaded }
}
