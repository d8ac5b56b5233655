import { readSettings } from '@karya/subgraph'
import { z } from 'zod'

const postgresUrl = z.url({ protocol: /^postgres(ql)?$/, error: 'is no postgres:// address' })

const settings = z.object({
  FACILITIES_DATABASE_URL: postgresUrl.optional(),
  DATABASE_URL: postgresUrl.optional(),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number('is no number').int().min(0).max(65_535, 'is above 65535').default(4001),
  SUBGRAPH_SECRET: z.string().min(32, 'is shorter than 32 bytes').optional(),
  KARYA_SAMPLE_DATA: z.enum(['none', 'small', 'national'], 'is none of none, small and national').default('small'),
  NODE_ENV: z.string().optional(),
})

/** The settings of a facilities process. Throws `SettingsError`. */
export const readConfig = () => {
  const given = readSettings(settings, process.env)
  return {
    database: { own: given.FACILITIES_DATABASE_URL, server: given.DATABASE_URL },
    sampleData: given.KARYA_SAMPLE_DATA,
    address: {
      host: given.HOST,
      port: given.PORT,
      secret: given.SUBGRAPH_SECRET,
      isDevelopment: given.NODE_ENV !== 'production',
    },
  }
}
