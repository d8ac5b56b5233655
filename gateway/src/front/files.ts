import { CodedError, type SubgraphRoutes } from '@karya/subgraph'
import type { FastifyInstance } from 'fastify'
import { type Dispatcher, request as sendRequest } from 'undici'
import { whenOver } from './when-over.ts'

/** What is passed on of a request for a file, and of its answer. */
const requestHeaders = ['accept', 'content-type', 'content-length', 'if-none-match', 'range'] as const
const answerHeaders = [
  'content-type',
  'content-length',
  'cache-control',
  'etag',
  'last-modified',
  'x-content-type-options',
]

export interface RemoteFiles {
  service: string
  /** `/images` */
  prefix: string
  /** Where the service that has them answers, without a path. */
  origin: string
  dispatcher: Dispatcher
}

/** Files of a service in this process: its own routes. */
export const mountFiles = (app: FastifyInstance, { register }: SubgraphRoutes): Promise<void> =>
  app.register(async scope => register(scope)) as unknown as Promise<void>

/** Files of a service elsewhere: requests and answers are passed on as they come, without being held in memory. */
export const passFilesOn = (
  app: FastifyInstance,
  { service, prefix, origin, dispatcher }: RemoteFiles,
): Promise<void> =>
  app.register(async scope => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload))
    scope.route({
      method: ['GET', 'HEAD', 'PUT'],
      url: `${prefix}/*`,
      handler: async (request, reply) => {
        const wanted = addressBelow(origin, prefix, request.url)
        const headers = Object.fromEntries(
          requestHeaders.flatMap(name => (request.headers[name] ? [[name, request.headers[name]]] : [])),
        )
        const departure = new AbortController()
        whenOver(reply.raw, isSent => isSent || departure.abort())
        const {
          statusCode,
          headers: answered,
          body,
        } = await sendRequest(wanted, {
          dispatcher,
          method: request.method as 'GET' | 'HEAD' | 'PUT',
          headers,
          signal: departure.signal,
          body: request.method === 'PUT' ? (request.body as NodeJS.ReadableStream as never) : null,
        }).catch(() => {
          throw new CodedError('SUBGRAPH_UNAVAILABLE', `The service ${service} does not answer. Try again later.`)
        })
        const passed = answerHeaders.flatMap(name => (answered[name] ? [[name, answered[name]]] : []))
        return reply.code(statusCode).headers(Object.fromEntries(passed)).send(body)
      },
    })
  }) as unknown as Promise<void>

/** `/images/../graphql` begins with the prefix and leads elsewhere: what counts is where the address leads. Throws `NOT_FOUND`. */
function addressBelow(origin: string, prefix: string, path: string): URL {
  const url = URL.canParse(`${origin}${path}`) ? new URL(`${origin}${path}`) : undefined
  if (url?.origin === origin && url.pathname.startsWith(`${prefix}/`)) return url
  throw new CodedError('NOT_FOUND', `Only what is below ${prefix}/ is answered here.`)
}
