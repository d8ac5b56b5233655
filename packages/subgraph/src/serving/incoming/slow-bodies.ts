import type { FastifyInstance, FastifyRequest } from 'fastify'
import { answerBrokenRequest } from '../http-errors.ts'

/** How long the body of a GraphQL request may take: 1 MiB at 0.5 Mbit/s. */
const patienceMilliseconds = 20_000
const checkEveryMilliseconds = 1_000

/**
 * Ends requests to `path` whose body does not arrive in time; the server's own limit leaves room for photos. One timer for all
 * requests: what is waited for stands in order of arrival.
 */
export function cutSlowBodies(app: FastifyInstance, path: string, patience = patienceMilliseconds): void {
  const waiting = new Map<FastifyRequest, number>()
  app.addHook('onRequest', (request, _reply, next) => {
    if (request.method === 'POST' && request.routeOptions.url === path) waiting.set(request, Date.now() + patience)
    next()
  })
  app.addHook('preHandler', (request, _reply, next) => {
    waiting.delete(request)
    next()
  })
  const forget = (request: FastifyRequest, next: () => void) => {
    waiting.delete(request)
    next()
  }
  app.addHook('onResponse', (request, _reply, next) => forget(request, next))
  app.addHook('onRequestAbort', forget)
  const timer = setInterval(
    () => {
      const now = Date.now()
      for (const [request, deadline] of waiting) {
        if (deadline > now) break
        waiting.delete(request)
        answerBrokenRequest(
          Object.assign(new Error('slow body'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' }),
          request.raw.socket,
        )
      }
    },
    Math.min(checkEveryMilliseconds, patience),
  )
  timer.unref()
  app.addHook('onClose', async () => clearInterval(timer))
}
