import { runService } from '@karya/service'
import { readConfig } from './config.ts'
import { createFacilities } from './subgraph.ts'

await runService('facilities', readConfig, createFacilities)
