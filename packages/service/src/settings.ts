import { resolve } from 'node:path'
import { readSettings, secretSetting } from '@karya/subgraph'
import { z } from 'zod'

const postgresUrl = z.url({ protocol: /^postgres(ql)?$/, error: 'is no postgres:// address' })
const httpUrl = z.url({ protocol: /^https?$/, error: 'is no http or https address' })

export interface ServiceSettings {
  /** The database of the service, or a server on which to make it. */
  database: { own: string | undefined; server: string | undefined }
  sampleData: 'none' | 'small' | 'national'
  /** Where the facilities subgraph answers. */
  facilitiesUrl: string
  /** Where files are kept. */
  dataDirectory: string
  address: { host: string; port: number; secret: string | undefined; isDevelopment: boolean }
}

/** Without a secret a service takes every caller for the public, which is for development alone. */
const needSecret = (
  { NODE_ENV, SUBGRAPH_SECRET }: { NODE_ENV?: string | undefined; SUBGRAPH_SECRET?: string | undefined },
  context: z.RefinementCtx,
): void => {
  if (NODE_ENV !== 'production' || SUBGRAPH_SECRET) return
  const message = 'has to be set in production, the same as at the gateway. Make one with `openssl rand -base64 32`'
  context.addIssue({ code: 'custom', path: ['SUBGRAPH_SECRET'], message })
}

/**
 * The settings of a service's process. `docs/operators.md` tells each.
 *
 * @param port where the service listens unless told otherwise
 * @throws SettingsError with every setting that cannot be used
 */
export const readServiceSettings = (
  service: string,
  port: number,
  environment: Record<string, string | undefined>,
): ServiceSettings => {
  const ownDatabase = `${service.toUpperCase()}_DATABASE_URL`
  const common = z.object({
    DATABASE_URL: postgresUrl.optional(),
    FACILITIES_URL: httpUrl.default('http://127.0.0.1:4001/graphql'),
    KARYA_DATA_DIR: z.string().default('.karya'),
    HOST: z.string().default('127.0.0.1'),
    PORT: z.coerce.number('is no number').int('is no whole number').min(0).max(65_535, 'is above 65535').default(port),
    SUBGRAPH_SECRET: secretSetting.optional(),
    KARYA_SAMPLE_DATA: z.enum(['none', 'small', 'national'], 'is none of none, small and national').default('small'),
    NODE_ENV: z.string().optional(),
  })
  const given = readSettings<z.infer<typeof common> & { [name: string]: unknown }>(
    common.extend({ [ownDatabase]: postgresUrl.optional() }).superRefine(needSecret) as never,
    environment,
  )
  return {
    database: { own: given[ownDatabase] as string | undefined, server: given.DATABASE_URL },
    sampleData: given.KARYA_SAMPLE_DATA,
    facilitiesUrl: given.FACILITIES_URL,
    dataDirectory: resolve(given.KARYA_DATA_DIR),
    address: {
      host: given.HOST,
      port: given.PORT,
      secret: given.SUBGRAPH_SECRET,
      isDevelopment: given.NODE_ENV !== 'production',
    },
  }
}
