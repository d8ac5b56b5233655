import { runService } from '@karya/service'
import { readConfig } from './config.ts'
import { createMarketplace } from './subgraph.ts'

await runService('marketplace', readConfig, createMarketplace)
