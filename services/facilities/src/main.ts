import { databaseUrlOf } from '@karya/postgres'
import { runProcess, serveSubgraph } from '@karya/subgraph'
import { readConfig } from './config.ts'
import { createFacilities } from './subgraph.ts'

await runProcess('facilities', async () => {
  const { address, database, sampleData } = readConfig()
  const subgraph = await createFacilities({ databaseUrl: await databaseUrlOf('facilities', database), sampleData })
  const served = await serveSubgraph(subgraph, address)
  return {
    url: served.url,
    close: async () => {
      await served.close()
      await subgraph.stop()
    },
  }
})
