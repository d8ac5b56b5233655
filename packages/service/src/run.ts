import { type FacilityFeed, feedOverHttp } from '@karya/facility-copy'
import { databaseUrlOf } from '@karya/postgres'
import { runProcess, type Subgraph, serveSubgraph } from '@karya/subgraph'
import type { ServiceSettings } from './settings.ts'

/** What every service is created with. */
export interface ServiceOptions {
  /** The database of this service, as its own role. */
  databaseUrl: string
  sampleData: ServiceSettings['sampleData']
  /** Where its copy of the facilities is fed from. */
  facilities: FacilityFeed
  /** Where files are kept. */
  dataDirectory: string
  /** Shared with the gateway and the other services. */
  secret?: string | undefined
}

/** A service as a process of its own, served over HTTP to the gateway, until a signal ends it. */
export const runService = (
  name: string,
  readConfig: () => ServiceSettings,
  create: (options: ServiceOptions) => Promise<Subgraph>,
): Promise<void> =>
  runProcess(name, async () => {
    const { address, database, dataDirectory, facilitiesUrl, sampleData } = readConfig()
    const subgraph = await create({
      databaseUrl: await databaseUrlOf(name, database),
      sampleData,
      facilities: feedOverHttp(facilitiesUrl, address.secret),
      dataDirectory,
      secret: address.secret,
    })
    const served = await serveSubgraph(subgraph, address)
    return {
      url: served.url,
      close: async () => {
        await served.close()
        await subgraph.stop()
      },
    }
  })
