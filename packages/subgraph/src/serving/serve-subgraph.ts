import { ApolloServer } from '@apollo/server'
import type { FastifyInstance } from 'fastify'
import { CodedError } from '../errors.ts'
import type { Subgraph, SubgraphRoutes } from '../subgraph.ts'
import { publicViewer, type Viewer, verifyViewer, viewerHeader } from '../viewer.ts'
import { serverOptions } from './apollo.ts'
import type { Address } from './listen.ts'
import { type Served, serveGraphql } from './serve-graphql.ts'

export interface ServeSubgraphOptions extends Address {
  /** Shared with the gateway, which signs the viewer with it. Without it every caller is the public. */
  secret?: string | undefined
  /** Introspection, and suggestions in messages. */
  isDevelopment?: boolean
}

/** Serves one subgraph over HTTP, to the gateway. */
export function serveSubgraph(subgraph: Subgraph, options: ServeSubgraphOptions): Promise<Served> {
  const { host, port, secret, isDevelopment = false } = options
  const apollo = new ApolloServer({
    ...serverOptions(isDevelopment),
    schema: subgraph.schema,
    persistedQueries: false,
  })
  return serveGraphql({
    apollo,
    host,
    port,
    createContext: async request => subgraph.createContext(await readViewer(request.headers[viewerHeader], secret)),
    health: async () => {
      await subgraph.health()
      return undefined
    },
    routes: subgraph.routes && inScope(subgraph.routes),
  })
}

/** Body parsers that a service's own routes need are theirs alone. */
const inScope = ({ endpoints, register }: SubgraphRoutes) => ({
  endpoints,
  register: async (app: FastifyInstance) => void (await app.register(async scope => register(scope))),
})

/** With a secret, only a gateway that knows it may ask; whoever reaches the port otherwise is refused, never taken for the public. */
async function readViewer(header: string | string[] | undefined, secret: string | undefined): Promise<Viewer> {
  if (!secret) return publicViewer
  if (typeof header !== 'string') {
    throw new CodedError('UNAUTHENTICATED', `Ask through the gateway: the header ${viewerHeader} is missing.`)
  }
  return verifyViewer(header, secret)
}
