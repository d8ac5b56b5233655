import { runService } from '@karya/service'
import { readConfig } from './config.ts'
import { createPartnerships } from './subgraph.ts'

await runService('partnerships', readConfig, createPartnerships)
