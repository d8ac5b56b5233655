import type { IncomingMessage } from 'node:http'
import type { FastifyInstance } from 'fastify'
import { answerBrokenRequest } from '../http-errors.ts'

/** How long the body of a GraphQL request may take: 1 MiB at 0.5 Mbit/s. */
const patienceMilliseconds = 20_000
const checkEveryMilliseconds = 1_000

/** Requests whose bodies are on their way. */
export interface AwaitedBodies {
  await(request: IncomingMessage): void
  /** The body is there, or nobody sends it any more. */
  forget(request: IncomingMessage): void
}

/**
 * Ends requests to `path` whose body does not arrive in time; the server's own limit leaves room for photos. One timer for all
 * requests: what is waited for stands in order of arrival. Whoever reads bodies before fastify does says so to what this answers.
 */
export function cutSlowBodies(app: FastifyInstance, path: string, patience = patienceMilliseconds): AwaitedBodies {
  const waiting = new Map<IncomingMessage, number>()
  const bodies: AwaitedBodies = {
    await: request => void waiting.set(request, Date.now() + patience),
    forget: request => void waiting.delete(request),
  }
  app.addHook('onRequest', (request, _reply, next) => {
    if (request.method === 'POST' && request.routeOptions.url === path) bodies.await(request.raw)
    next()
  })
  app.addHook('preHandler', (request, _reply, next) => {
    bodies.forget(request.raw)
    next()
  })
  app.addHook('onResponse', (request, _reply, next) => {
    bodies.forget(request.raw)
    next()
  })
  app.addHook('onRequestAbort', (request, next) => {
    bodies.forget(request.raw)
    next()
  })
  const timer = setInterval(
    () => {
      const now = Date.now()
      for (const [request, deadline] of waiting) {
        if (deadline > now) break
        waiting.delete(request)
        answerBrokenRequest(Object.assign(new Error('slow body'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' }), request.socket)
      }
    },
    Math.min(checkEveryMilliseconds, patience),
  )
  timer.unref()
  app.addHook('onClose', async () => clearInterval(timer))
  return bodies
}
