import { ApolloServer } from '@apollo/server'
import { createPlanCompiler, mendSupergraph } from '@karya/plan-compiler'
import { createErrorMask, graphqlPath, type Served, type Subgraph, serveGraphql, serverOptions } from '@karya/subgraph'
import type { FastifyInstance } from 'fastify'
import { createAdmission } from './admission/admission.ts'
import { createCostModel } from './admission/cost/cost-model.ts'
import { readTrustedDocuments } from './admission/trusted-documents.ts'
import { disableTelemetry, type GatewayConfig } from './config.ts'
import { createAdmit, createIdentifyCaller } from './front/admit.ts'
import { maskForClients } from './front/answer.ts'
import { compressAnswers } from './front/compression.ts'
import { allowOrigins } from './front/cors.ts'
import { tagAnswers } from './front/entity-tags.ts'
import { serveExplorer } from './front/explorer.ts'
import { mountFiles, passFilesOn } from './front/files.ts'
import { createFront, type ServerContext } from './front/graphql.ts'
import { createAnswerKnown } from './front/known-answer.ts'
import { createMetrics } from './front/metrics.ts'
import { createPlainWay } from './front/plain-way.ts'
import { secureHeaders } from './front/security-headers.ts'
import { trustDocuments } from './front/trust.ts'
import { createIdentify } from './identity/create-identify.ts'
import type { Identify } from './identity/identify.ts'
import { createOperations } from './operation/operations.ts'
import { backgroundPlanner } from './operation/planning/background-planner.ts'
import { createPlanner } from './operation/planning/planner.ts'
import { loadStockGateway } from './operation/stock-gateway.ts'
import { readServiceHealth } from './service-health.ts'
import { readSupergraph, SupergraphError, serviceNames } from './supergraph.ts'
import { dataSourceOf } from './transport/source.ts'
import { createSources, type Sources } from './transport/sources.ts'

export interface GatewayOptions extends GatewayConfig {
  /** Subgraphs to execute in this process. Those of the supergraph that are not among them are asked over HTTP. */
  subgraphs?: readonly Subgraph[]
  /** Verifies bearer tokens; by JWKS where `jwksUrl` is set, otherwise none is taken. API keys are asked of partnerships in any case. */
  identify?: Identify
  /** Whether operations that were compiled before are answered without Apollo Server; true unless a test compares the ways of a request. */
  answersKnown?: boolean
}

export type Gateway = Served

/**
 * Serves a supergraph: `POST /graphql`, `/health/live`, `/health/ready`, `/metrics`, and the explorer at `/`.
 * Throws `SupergraphError` or `ListenError`. Subgraphs given to it are not stopped by its `close`.
 */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  disableTelemetry()
  const {
    subgraphs = [],
    isDevelopment,
    subgraphSecret,
    serviceUrls,
    timeouts,
    answersKnown = true,
    corsOrigins = [],
  } = options
  const supergraphSdl = mendSupergraph(await readSupergraph(options.supergraphPath))
  refuseUnknownSubgraphs(subgraphs, serviceNames(supergraphSdl))
  const metrics = createMetrics()
  const observe = metrics.observeFetch
  const sources = createSources({ subgraphs, serviceUrls, secret: subgraphSecret, timeouts, observe })
  const stock = loadStockGateway(supergraphSdl, service => dataSourceOf(service.name, sources.add(service)))
  const threadedPlanner = backgroundPlanner(supergraphSdl)
  const operations = createOperations({
    apiSchema: stock.apiSchema,
    sources,
    planner: createPlanner(stock),
    backgroundPlanner: threadedPlanner,
    compiler: createPlanCompiler(stock),
    costModel: createCostModel(stock.supergraphSchema),
    observe: { prepared: metrics.observePrepared, interpreted: metrics.observeInterpreted },
  })
  const admission = createAdmission(options)
  const trusted = options.trustedDocumentsPath ? await readTrustedDocuments(options.trustedDocumentsPath) : undefined
  const mask = maskForClients(createErrorMask({ hideSuggestions: !isDevelopment }))
  const { observeKnown, observeRequest } = metrics
  const admit = createAdmit(admission)
  const identifyCaller = createIdentifyCaller(admission, createIdentify({ ...options, sources }))
  const answerKnown = createAnswerKnown({ admission, admit, operations, mask, observeKnown })
  const common = { identifyCaller, secret: subgraphSecret, operations, answerKnown }
  const front = createFront({ ...common, admission, admit, stock, answersKnown })
  const { plugins, ...settings } = serverOptions(isDevelopment)
  const apollo = new ApolloServer<ServerContext>({
    ...settings,
    introspection: options.hasIntrospection,
    gateway: stock.serverGateway(front.executor),
    plugins: [...plugins, metrics.plugin, front.plugin],
    formatError: mask,
    stringifyResult: front.stringifyResult,
  })
  const served = await serveGraphql<ServerContext>({
    apollo,
    host: options.host,
    port: options.port,
    trustProxy: options.trustProxy,
    connectionsPerAddress: options.connectionsPerAddress,
    ...(answersKnown && { answerPlain: createPlainWay({ ...common, trusted, corsOrigins, observeRequest }) }),
    answerFirst: front.answerFirst,
    createContext: front.createContext,
    health: () => readServiceHealth(sources.all),
    routes: {
      endpoints: ['GET /metrics', 'GET /'],
      register: async app => {
        secureHeaders(app)
        await allowOrigins(app, corsOrigins)
        if (trusted) trustDocuments(app, graphqlPath, trusted)
        tagAnswers(app, graphqlPath)
        compressAnswers(app, graphqlPath)
        metrics.register(app)
        await serveFiles(app, subgraphs, sources)
        await serveExplorer(app)
      },
    },
  })
  return {
    url: served.url,
    close: () =>
      served.close().finally(() => Promise.all([sources.close(), admission.close(), threadedPlanner.close()])),
  }
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

function refuseUnknownSubgraphs(subgraphs: readonly Subgraph[], services: readonly string[]): void {
  const unknown = subgraphs.map(({ name }) => name).filter(name => !services.includes(name))
  if (unknown.length === 0) return
  throw new SupergraphError(
    `The supergraph does not know ${unknown.join(', ')}; it joins ${services.join(', ')}.`,
    'Compose it again with `npm run compose -w gateway`.',
  )
}
