import { ApolloGateway } from '@apollo/gateway'
import { ApolloServer, type ApolloServerOptionsWithGateway } from '@apollo/server'
import { type Served, type Subgraph, serveGraphql, serverOptions } from '@karya/subgraph'
import type { FastifyInstance } from 'fastify'
import { disableTelemetry, type GatewayConfig } from './config.ts'
import { serveExplorer } from './front/explorer.ts'
import { mountFiles, passFilesOn } from './front/files.ts'
import { createMetrics } from './front/metrics.ts'
import { type Identify, identifyByJwks, identifyNobody } from './identity/identify.ts'
import { readServiceHealth } from './service-health.ts'
import { readSupergraph, SupergraphError, serviceNames } from './supergraph.ts'
import { pathOfList } from './transport/fetch-errors.ts'
import { createRequestContext, type RequestContext } from './transport/request-context.ts'
import { createSources, type Sources } from './transport/sources.ts'

export interface GatewayOptions extends GatewayConfig {
  /** Subgraphs to execute in this process. Those of the supergraph that are not among them are asked over HTTP. */
  subgraphs?: readonly Subgraph[]
  /** Who asks; by JWKS where `jwksUrl` is set, otherwise only the public is served. */
  identify?: Identify
}

export type Gateway = Served

/**
 * Serves a supergraph: `POST /graphql`, `/health/live`, `/health/ready`, `/metrics`, and the explorer at `/`.
 * Throws `SupergraphError` or `ListenError`. Subgraphs given to it are not stopped by its `close`.
 */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  disableTelemetry()
  const { subgraphs = [], isDevelopment, hasLimits } = options
  const supergraphSdl = await readSupergraph(options.supergraphPath)
  const services = serviceNames(supergraphSdl)
  refuseUnknownSubgraphs(subgraphs, services)
  const identify = options.identify ?? defaultIdentify(options)
  const metrics = createMetrics()
  const sources = createSources({ subgraphs, serviceUrls: options.serviceUrls, observe: metrics.observeFetch })
  const built = new Map<string, ReturnType<typeof sources.build>>()
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: service => {
      const source = sources.build(service)
      built.set(service.name, source)
      return source as never
    },
    __exposeQueryPlanExperimental: false,
  } as ConstructorParameters<typeof ApolloGateway>[0])
  const { plugins, formatError, ...common } = serverOptions(isDevelopment)
  const apollo = new ApolloServer<RequestContext>({
    ...common,
    introspection: options.hasIntrospection,
    gateway: gateway as ApolloServerOptionsWithGateway<RequestContext>['gateway'],
    plugins: [...plugins, metrics.plugin],
    formatError: (formatted, error) => formatError({ ...formatted, path: pathOfList(formatted.path) }, error),
    ...(hasLimits ? { parseOptions: { maxTokens: 15_000 }, maxRecursiveSelections: true } : {}),
  })
  const served = await serveGraphql<RequestContext>({
    apollo,
    host: options.host,
    port: options.port,
    createContext: async request => createRequestContext(await identify(request.headers), options.subgraphSecret),
    health: () => readServiceHealth(subgraphs, built, options.subgraphSecret),
    routes: {
      endpoints: ['GET /metrics', 'GET /'],
      register: async app => {
        metrics.register(app)
        await serveFiles(app, subgraphs, sources)
        await serveExplorer(app)
      },
    },
  })
  return { url: served.url, close: () => served.close().finally(() => sources.close()) }
}

/** Services with files beside GraphQL, and the path below which they are, here as there. */
const filePrefixes: Readonly<Record<string, string>> = { marketplace: '/images' }

async function serveFiles(app: FastifyInstance, subgraphs: readonly Subgraph[], sources: Sources): Promise<void> {
  for (const { routes } of subgraphs) if (routes) await mountFiles(app, routes)
  for (const [service, prefix] of Object.entries(filePrefixes)) {
    const url = sources.remoteUrl(service)
    if (url) await passFilesOn(app, { service, prefix, origin: new URL(url).origin, dispatcher: sources.dispatcher })
  }
}

function defaultIdentify({ jwksUrl, jwksIssuer, jwksAudience }: GatewayConfig): Identify {
  return jwksUrl ? identifyByJwks({ url: jwksUrl, issuer: jwksIssuer, audience: jwksAudience }) : identifyNobody
}

function refuseUnknownSubgraphs(subgraphs: readonly Subgraph[], services: readonly string[]): void {
  const unknown = subgraphs.map(({ name }) => name).filter(name => !services.includes(name))
  if (unknown.length === 0) return
  throw new SupergraphError(
    `The supergraph does not know ${unknown.join(', ')}; it joins ${services.join(', ')}.`,
    'Compose it again with `npm run compose -w gateway`.',
  )
}
