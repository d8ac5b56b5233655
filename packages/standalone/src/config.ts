import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type GatewayConfig, readConfig as readGatewayConfig } from '@karya/gateway'
import { readSettings, SettingsError } from '@karya/subgraph'
import { z } from 'zod'

const repositoryRoot = fileURLToPath(new URL('../../..', import.meta.url))

export interface StandaloneConfig {
  gateway: GatewayConfig
  /** Where the embedded PostgreSQL keeps its data: `.karya` in the repository unless KARYA_DATA_DIR says otherwise. */
  dataDirectory: string
  /** A server of one's own instead of the embedded one, as a role that may create databases and roles. */
  databaseUrl: string | undefined
  /** The database of one service, by its name; these win over both. */
  serviceDatabaseUrls: Readonly<Record<string, string | undefined>>
  /** How much of the generated figures is loaded into an empty database. */
  sampleData: 'none' | 'small' | 'national'
}

const text = z.string().optional()

const environment = z.object({
  KARYA_DATA_DIR: text,
  DATABASE_URL: text,
  FACILITIES_DATABASE_URL: text,
  TRAINING_DATABASE_URL: text,
  MARKETPLACE_DATABASE_URL: text,
  PARTNERSHIPS_DATABASE_URL: text,
  KARYA_SAMPLE_DATA: z.enum(['none', 'small', 'national'], 'is none of none, small, national').default('small'),
})

/** What `read` answers, or the faults that it throws. */
const settingsOrFaults = <Settings>(read: () => Settings): { settings?: Settings; faults: readonly string[] } => {
  try {
    return { settings: read(), faults: [] }
  } catch (error) {
    if (error instanceof SettingsError) return { faults: error.faults }
    throw error
  }
}

/**
 * Reads the settings of the whole. What a database URL is worth, its first use shows.
 *
 * @throws SettingsError with every setting that cannot be used, those of the gateway among them
 */
export function readConfig(env: NodeJS.ProcessEnv = process.env): StandaloneConfig {
  const { settings: data, faults } = settingsOrFaults(() => readSettings(environment, env))
  const gateway = settingsOrFaults(() => readGatewayConfig(env))
  if (!data || !gateway.settings) throw new SettingsError([...faults, ...gateway.faults])
  return {
    gateway: gateway.settings,
    dataDirectory: data.KARYA_DATA_DIR ? resolve(data.KARYA_DATA_DIR) : resolve(repositoryRoot, '.karya'),
    databaseUrl: data.DATABASE_URL,
    serviceDatabaseUrls: {
      facilities: data.FACILITIES_DATABASE_URL,
      training: data.TRAINING_DATABASE_URL,
      marketplace: data.MARKETPLACE_DATABASE_URL,
      partnerships: data.PARTNERSHIPS_DATABASE_URL,
    },
    sampleData: data.KARYA_SAMPLE_DATA,
  }
}
