/** Karya with its subgraphs in the same process. Arguments: port, supergraph file. */
import { createGateway, readConfig } from '../../../../../gateway/dist/index.js'
import { defineSubgraph } from '../../../../subgraph/dist/index.js'
import { schemaFileOf, serviceNames } from '../../graph/services.js'
import { resolvers } from './resolvers.js'

const [port, supergraph] = process.argv.slice(2)
const subgraphs = serviceNames.map(name =>
  defineSubgraph({
    name,
    schemaFile: schemaFileOf(name),
    resolvers: resolvers[name],
    createContext: viewer => ({ viewer }),
    health: async () => undefined,
    stop: async () => undefined,
  }),
)
const settings = {
  PORT: port,
  HOST: '127.0.0.1',
  SUPERGRAPH_PATH: supergraph,
  KARYA_LIMITS: 'off',
  NODE_ENV: 'production',
}
await createGateway({ ...readConfig(settings), subgraphs })
