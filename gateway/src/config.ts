import { fileURLToPath } from 'node:url'
import { readSettings, secretSetting } from '@karya/subgraph'
import { z } from 'zod'
import { type AdmissionSettings, admissionEnvironment, toAdmissionSettings } from './admission/settings.ts'

/** The supergraph of Karya's own services, composed by `npm run compose -w gateway`. */
export const ownSupergraph = new URL('../supergraph.graphql', import.meta.url)

export interface GatewayConfig extends AdmissionSettings {
  port: number
  host: string
  /** A file; Karya's own supergraph unless SUPERGRAPH_PATH names another. */
  supergraphPath: string
  /** Where to reach a service instead of the URL in the supergraph, by service name. */
  serviceUrls: Record<string, string>
  /** How long a service may take for its answer, in milliseconds: by service name, and for all others. */
  timeouts: Record<string, number> & { default: number }
  subgraphSecret?: string | undefined
  jwksUrl?: string | undefined
  jwksIssuer?: string | undefined
  jwksAudience?: string | undefined
  jwksClaim?: string | undefined
  hasIntrospection: boolean
  isDevelopment: boolean
}

const url = z.url({ protocol: /^https?$/, error: 'is no http or https URL' }).optional()
const text = z.string().optional()
const milliseconds = z.coerce.number('is no number').int('is no whole number').min(100, 'is below 100')
const onOff = z.enum(['on', 'off'], 'is neither on nor off').optional()

const environment = z.object({
  PORT: z.coerce.number('is no number').int('is no whole number').min(0).max(65_535, 'is above 65535').default(4000),
  HOST: z.string().default('127.0.0.1'),
  SUPERGRAPH_PATH: z.string().default(fileURLToPath(ownSupergraph)),
  FACILITIES_URL: url,
  TRAINING_URL: url,
  MARKETPLACE_URL: url,
  PARTNERSHIPS_URL: url,
  SUBGRAPH_TIMEOUT_MS: milliseconds.default(30_000),
  FACILITIES_TIMEOUT_MS: milliseconds.optional(),
  TRAINING_TIMEOUT_MS: milliseconds.optional(),
  MARKETPLACE_TIMEOUT_MS: milliseconds.optional(),
  PARTNERSHIPS_TIMEOUT_MS: milliseconds.optional(),
  SUBGRAPH_SECRET: secretSetting.optional(),
  JWKS_URL: url,
  JWKS_ISSUER: text,
  JWKS_AUDIENCE: text,
  JWKS_CLAIM: text,
  INTROSPECTION: onOff,
  ...admissionEnvironment,
  NODE_ENV: text,
})

/** Keys alone say that a token is of the server, not that it was meant for Karya: any application of the same server could ask. */
const checked = environment.superRefine(({ JWKS_URL, NODE_ENV, ...given }, context) => {
  if (!JWKS_URL || NODE_ENV !== 'production') return
  for (const setting of ['JWKS_ISSUER', 'JWKS_AUDIENCE'] as const) {
    if (given[setting]) continue
    const message = 'has to be set beside JWKS_URL in production, or tokens meant for others would be taken'
    context.addIssue({ code: 'custom', path: [setting], message })
  }
})

/** The settings of a gateway. Throws `SettingsError` with every one that cannot be used. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): GatewayConfig {
  const data = readSettings(checked, env)
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
    timeouts: {
      default: data.SUBGRAPH_TIMEOUT_MS,
      ...dropUndefined({
        facilities: data.FACILITIES_TIMEOUT_MS,
        training: data.TRAINING_TIMEOUT_MS,
        marketplace: data.MARKETPLACE_TIMEOUT_MS,
        partnerships: data.PARTNERSHIPS_TIMEOUT_MS,
      }),
    },
    subgraphSecret: data.SUBGRAPH_SECRET,
    jwksUrl: data.JWKS_URL,
    jwksIssuer: data.JWKS_ISSUER,
    jwksAudience: data.JWKS_AUDIENCE,
    jwksClaim: data.JWKS_CLAIM,
    hasIntrospection: data.INTROSPECTION ? data.INTROSPECTION === 'on' : isDevelopment,
    ...toAdmissionSettings(data),
    isDevelopment,
  }
}

/** `@apollo/gateway` exports metrics to its maker unless this is set before one is made. */
export function disableTelemetry(): void {
  process.env.APOLLO_TELEMETRY_DISABLED = 'true'
}

const dropUndefined = <Value>(values: Record<string, Value | undefined>): Record<string, Value> =>
  Object.fromEntries(Object.entries(values).filter((entry): entry is [string, Value] => entry[1] !== undefined))
