import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { karyaId } from '@karya/sample-data'
import { askAs, sampleFacilities, throwAwayDatabase } from '@karya/testkit'
import { createMarketplace } from '../src/subgraph.ts'

export const secret = 'a secret of tests, nowhere else used'

const open = (databaseUrl: string, dataDirectory: string, sampleData: 'none' | 'small') =>
  createMarketplace({
    databaseUrl,
    sampleData,
    facilities: sampleFacilities,
    dataDirectory,
    secret,
  })

const templateOf = (sampleData: 'none' | 'small') => ({
  name: `marketplace_${sampleData}`,
  prepare: async (databaseUrl: string) => (await open(databaseUrl, tmpdir(), sampleData)).stop(),
})

/** The whole service on a copy of the filled database, for one test file; `none` holds the products of the press alone. */
export const startService = async (sampleData: 'none' | 'small' = 'small') => {
  const { url, drop } = await throwAwayDatabase(templateOf(sampleData))
  const dataDirectory = await mkdtemp(join(tmpdir(), 'karya-marketplace-'))
  const subgraph = await open(url, dataDirectory, sampleData)
  return {
    ...subgraph,
    databaseUrl: url,
    dataDirectory,
    ask: askAs(subgraph),
    as: (viewer: Parameters<typeof askAs>[1]) => askAs(subgraph, viewer),
    stop: async () => {
      await subgraph.stop()
      await drop()
      await rm(dataDirectory, { recursive: true, force: true })
    },
  }
}

export type Service = Awaited<ReturnType<typeof startService>>

export const facilityId = (code: string): string => karyaId('facility', code)

/** Who writes for one facility. */
export const officerOf = (code: string) =>
  ({ role: 'OFFICER', subject: `officer of ${code}`, facilityIds: [facilityId(code)] }) as const

export const administrator = { role: 'ADMIN', subject: 'administrator' } as const

/** Not of the follower, which looks for changes of facilities once a second. */
export const isOfRequest = (statement: string) =>
  /^(select|with) /.test(statement) && !/facility_copy_position|write_as_system/.test(statement)
