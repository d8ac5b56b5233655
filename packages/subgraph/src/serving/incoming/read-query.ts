import type { FastifyInstance } from 'fastify'

/**
 * Has `request.query` hold what Apollo Server reads of the URL. Fastify may read another text of the same URL, and what is admitted
 * has to be what is executed.
 */
export function readQueries(app: FastifyInstance, path: string): void {
  app.addHook('onRequest', (request, _reply, next) => {
    if (request.method === 'GET' && request.routeOptions.url === path) {
      request.query = Object.fromEntries(new URL(request.url, 'http://localhost').searchParams)
    }
    next()
  })
}
