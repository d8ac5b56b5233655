import { type ApolloServer, HeaderMap } from '@apollo/server'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify'
import { CodedError, errorTable } from '../errors.ts'
import { bodyLimit, readJsonBodies } from './body.ts'
import { closeInOrder } from './closing.ts'
import { answerHealth } from './health.ts'
import { answerBrokenRequest, answerFrameworkError, answerHttpErrors } from './http-errors.ts'
import { type Address, listen } from './listen.ts'

export interface ServeOptions<Context extends object> extends Address {
  /** Not yet started; its `context` is typed by `createContext`. */
  apollo: ApolloServer<Context>
  /** Throws a `CodedError` to refuse the caller. */
  createContext(request: FastifyRequest): Promise<Context>
  /** Rejects while what this server needs does not answer; what it resolves to is shown by `/health/ready`. */
  health(): Promise<object | undefined>
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
  const { apollo, createContext, health, routes } = options
  await apollo.start()
  const app = Fastify({
    bodyLimit,
    logger: { level: 'warn' },
    clientErrorHandler: answerBrokenRequest,
    forceCloseConnections: 'idle',
    frameworkErrors: answerFrameworkError,
    // A phone's photo of ten megabytes takes a minute over a slow line.
    requestTimeout: 120_000,
    return503OnClosing: false,
  })
  const close = closeInOrder(app, () => apollo.stop())
  try {
    readJsonBodies(app)
    answerHttpErrors(app, ['POST /graphql', 'GET /health/live', 'GET /health/ready', ...(routes?.endpoints ?? [])])
    answerHealth(app, health)
    app.route({
      method: ['GET', 'POST'],
      url: '/graphql',
      handler: fastifyApolloHandler(apollo, { context: request => refuseWithStatus(createContext(request)) }),
    })
    await routes?.register(app)
    return { url: await listen(app, options), close }
  } catch (error) {
    await close()
    throw error
  }
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
