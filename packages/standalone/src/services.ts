import { createFacilities } from '@karya/facilities'
import type { Subgraph } from '@karya/subgraph'
import type { StandaloneConfig } from './config.ts'

/** A service that is open, and what it holds, by the nouns that the start shows. */
export interface OpenService extends Subgraph {
  loaded: { isFirstTime: boolean; counts: Readonly<Record<string, number>> }
}

/** One service of the whole. Adding one is one entry here, and the setting of its database in `config.ts`. */
export interface Service {
  name: string
  create(options: Pick<StandaloneConfig, 'sampleData'> & { databaseUrl: string }): Promise<OpenService>
}

export const services: readonly Service[] = [{ name: 'facilities', create: createFacilities }]
