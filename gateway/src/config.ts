import { fileURLToPath } from 'node:url'
import { readSettings } from '@karya/subgraph'
import { z } from 'zod'

/** The supergraph of Karya's own services, composed by `npm run compose -w gateway`. */
export const ownSupergraph = new URL('../supergraph.graphql', import.meta.url)

export interface GatewayConfig {
  port: number
  host: string
  /** A file; Karya's own supergraph unless SUPERGRAPH_PATH names another. */
  supergraphPath: string
  /** Where to reach a service instead of the URL in the supergraph, by service name. */
  serviceUrls: Record<string, string>
  subgraphSecret?: string | undefined
  jwksUrl?: string | undefined
  jwksIssuer?: string | undefined
  jwksAudience?: string | undefined
  hasIntrospection: boolean
  hasLimits: boolean
  isDevelopment: boolean
}

const url = z.url({ protocol: /^https?$/, error: 'is no http or https URL' }).optional()
const text = z.string().optional()
const onOff = z.enum(['on', 'off'], 'is neither on nor off').optional()

const environment = z.object({
  PORT: z.coerce.number('is no number').int('is no whole number').min(0).max(65_535, 'is above 65535').default(4000),
  HOST: z.string().default('127.0.0.1'),
  SUPERGRAPH_PATH: z.string().default(fileURLToPath(ownSupergraph)),
  FACILITIES_URL: url,
  TRAINING_URL: url,
  MARKETPLACE_URL: url,
  PARTNERSHIPS_URL: url,
  SUBGRAPH_SECRET: z.string().min(32, 'is shorter than 32 bytes').optional(),
  JWKS_URL: url,
  JWKS_ISSUER: text,
  JWKS_AUDIENCE: text,
  INTROSPECTION: onOff,
  KARYA_LIMITS: onOff,
  NODE_ENV: text,
})

/** The settings of a gateway. Throws `SettingsError` with every one that cannot be used. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): GatewayConfig {
  const data = readSettings(environment, env)
  const isDevelopment = data.NODE_ENV !== 'production'
  return {
    port: data.PORT,
    host: data.HOST,
    supergraphPath: data.SUPERGRAPH_PATH,
    serviceUrls: dropUndefined({
      facilities: data.FACILITIES_URL,
      training: data.TRAINING_URL,
      marketplace: data.MARKETPLACE_URL,
      partnerships: data.PARTNERSHIPS_URL,
    }),
    subgraphSecret: data.SUBGRAPH_SECRET,
    jwksUrl: data.JWKS_URL,
    jwksIssuer: data.JWKS_ISSUER,
    jwksAudience: data.JWKS_AUDIENCE,
    hasIntrospection: data.INTROSPECTION ? data.INTROSPECTION === 'on' : isDevelopment,
    hasLimits: data.KARYA_LIMITS !== 'off',
    isDevelopment,
  }
}

/** `@apollo/gateway` exports metrics to its maker unless this is set before one is made. */
export function disableTelemetry(): void {
  process.env.APOLLO_TELEMETRY_DISABLED = 'true'
}

const dropUndefined = (values: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined))
