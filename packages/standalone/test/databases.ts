import { tmpdir } from 'node:os'
import type { FacilityFeed } from '@karya/facility-copy'
import { throwAwayDatabase } from '@karya/testkit'
import { creators, type ServiceName, serviceNames } from '../src/services.ts'

export interface Databases {
  /** By service. */
  urls: Readonly<Record<ServiceName, string>>
  drop(): Promise<void>
}

const nobody: FacilityFeed = () =>
  Promise.reject(new Error('What is filled follows nobody: its copy is caught up by the tests.'))

/** A database for each service with the small data, filled once for all test files of a run. */
export const throwAwayDatabases = async (): Promise<Databases> => {
  const databases = await Promise.all(
    serviceNames.map(async name => {
      const options = { sampleData: 'small' as const, dataDirectory: tmpdir(), facilities: nobody }
      const prepare = async (databaseUrl: string) => (await creators[name]({ ...options, databaseUrl })).stop()
      return { name, ...(await throwAwayDatabase({ name: `standalone_${name}`, prepare })) }
    }),
  )
  return {
    urls: Object.fromEntries(databases.map(({ name, url }) => [name, url])) as Record<ServiceName, string>,
    drop: async () => void (await Promise.all(databases.map(({ drop }) => drop()))),
  }
}
