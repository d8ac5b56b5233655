import { runService } from '@karya/service'
import { readConfig } from './config.ts'
import { createTraining } from './subgraph.ts'

await runService('training', readConfig, createTraining)
