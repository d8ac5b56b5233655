import { createServer, type RequestListener } from 'node:http'
import { type ApolloServer, HeaderMap } from '@apollo/server'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { CodedError, errorTable } from '../errors.ts'
import { closeInOrder } from './closing.ts'
import { answerHealth } from './health.ts'
import { answerBrokenRequest, answerFrameworkError, answerHttpErrors } from './http-errors.ts'
import { type BodiesReadBefore, bodyLimit, graphqlPath, jsonReader, readJsonBodies } from './incoming/body.ts'
import { checkRequests } from './incoming/check-requests.ts'
import { limitConnections } from './incoming/connections.ts'
import { type AnswerPlain, takePlainRequests } from './incoming/plain-requests.ts'
import { readQueries } from './incoming/read-query.ts'
import { cutSlowBodies } from './incoming/slow-bodies.ts'
import { cutSlowReaders } from './incoming/slow-readers.ts'
import { type Address, listen } from './listen.ts'
import { logOptions } from './log.ts'

export interface ServeOptions<Context extends object> extends Address {
  /** Not yet started; its `context` is typed by `createContext`. */
  apollo: ApolloServer<Context>
  /** Sees plain requests before fastify does, and may answer them. */
  answerPlain?: AnswerPlain
  /**
   * Sees every request that fastify has first, and may answer it without Apollo Server: resolves to the body, or to undefined to leave
   * the request to Apollo Server. Throws a `CodedError` to refuse the caller.
   */
  answerFirst?(request: FastifyRequest, reply: FastifyReply): Promise<Buffer | string | undefined>
  /** Throws a `CodedError` to refuse the caller. */
  createContext(request: FastifyRequest): Promise<Context>
  /** Rejects while what this server needs does not answer; what it resolves to is shown by `/health/ready`. */
  health(): Promise<object | undefined>
  /** Addresses and networks of proxies whose word on the client's address is taken; none where left out. */
  trustProxy?: readonly string[] | undefined
  /** Connections that one address may hold; any number where left out. */
  connectionsPerAddress?: number | undefined
  /** Further routes, and what they are called in answers to unknown paths. */
  routes?: { register(app: FastifyInstance): Promise<void> | void; endpoints: readonly string[] } | undefined
}

export interface Served {
  /** `http://host:port`, without a slash at the end; GraphQL is at `/graphql`. */
  url: string
  /** Takes no new connection, lets requests in flight finish for at most ten seconds, then closes. May be called twice. */
  close(): Promise<void>
}

/**
 * Serves one Apollo server: `POST /graphql` (queries also by GET), `/health/live` and `/health/ready`.
 * Throws `ListenError` when its address cannot be had.
 */
export async function serveGraphql<Context extends object>(options: ServeOptions<Context>): Promise<Served> {
  const { apollo, answerPlain, answerFirst, createContext, health, routes, connectionsPerAddress } = options
  const trustProxy = options.trustProxy ?? []
  await apollo.start()
  const { app, takeFirst } = openFastify(trustProxy)
  const closing = closeInOrder(app, () => apollo.stop())
  try {
    if (connectionsPerAddress) limitConnections(app.server, connectionsPerAddress)
    checkRequests(app, graphqlPath)
    readQueries(app, graphqlPath)
    const awaitedBodies = cutSlowBodies(app, graphqlPath)
    const watchReader = cutSlowReaders(app)
    const readJson = jsonReader(app)
    const bodiesReadBefore: BodiesReadBefore = new WeakMap()
    readJsonBodies(app, readJson, bodiesReadBefore)
    if (answerPlain) {
      const isClosing = closing.hasBegun
      const parts = { readJson, bodiesReadBefore, awaitedBodies, watchReader, isClosing, trustProxy }
      takeFirst(otherwise => takePlainRequests({ ...parts, answer: answerPlain, otherwise }))
    }
    answerHttpErrors(app, ['POST /graphql', 'GET /health/live', 'GET /health/ready', ...(routes?.endpoints ?? [])])
    answerHealth(app, health)
    const throughApollo = fastifyApolloHandler(apollo, { context: request => refuseWithStatus(createContext(request)) })
    app.route({
      method: ['GET', 'POST'],
      url: graphqlPath,
      handler: async (request, reply) =>
        (await answerFirst?.(request, reply)) ?? throughApollo.call(app, request, reply),
    })
    await routes?.register(app)
    return { url: await listen(app, options), close: closing.close }
  } catch (error) {
    await closing.close()
    throw error
  }
}

/** Fastify on a server of our own, so that something else may have a request first. */
function openFastify(trustProxy: readonly string[]) {
  const listeners: { fastify: RequestListener; first: RequestListener } = { fastify: () => {}, first: () => {} }
  const app: FastifyInstance = Fastify({
    bodyLimit,
    logger: logOptions,
    // A line for each request belongs to whoever stands in front; a logger for each costs more than many an answer.
    logController: new Fastify.LogController({ disableRequestLogging: true }),
    childLoggerFactory: logger => logger,
    clientErrorHandler: answerBrokenRequest,
    forceCloseConnections: 'idle',
    frameworkErrors: answerFrameworkError,
    trustProxy: trustProxy.length > 0 ? [...trustProxy] : false,
    return503OnClosing: false,
    serverFactory: fastify => {
      listeners.fastify = fastify
      listeners.first = fastify
      return createServer(httpLimits, (request, response) => listeners.first(request, response))
    },
  })
  return {
    app,
    takeFirst: (wrap: (otherwise: RequestListener) => RequestListener): void => {
      listeners.first = wrap(listeners.fastify)
    },
  }
}

const httpLimits = {
  // A phone's photo of ten megabytes takes a minute over a slow line; bodies of GraphQL are cut sooner.
  requestTimeout: 120_000,
  keepAliveTimeout: 65_000,
  headersTimeout: 10_000,
  connectionsCheckingInterval: 1_000,
  maxHeaderSize: 16 * 1024,
}

/** Apollo Server answers 500 to whatever a context refuses, unless the error itself says otherwise. */
async function refuseWithStatus<Context>(context: Promise<Context>): Promise<Context> {
  try {
    return await context
  } catch (error) {
    if (error instanceof CodedError) {
      const headers = new HeaderMap(error.code === 'UNAUTHENTICATED' ? [['www-authenticate', 'Bearer']] : [])
      error.extensions.http = { status: errorTable[error.code].httpStatus, headers }
    }
    throw error
  }
}
