import { runProcess } from '@karya/subgraph'
import { readConfig } from './config.ts'
import { createGateway } from './create-gateway.ts'

await runProcess('gateway', async () => createGateway(readConfig()))
