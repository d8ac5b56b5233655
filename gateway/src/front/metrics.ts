import type { ApolloServerPlugin } from '@apollo/server'
import type { FastifyInstance } from 'fastify'
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client'

export interface Metrics {
  /** Tells requests that were answered whole from those answered in part. */
  plugin: ApolloServerPlugin
  observeFetch(service: string, outcome: 'answered' | 'unavailable'): void
  /** Counts the requests of a server, and answers `GET /metrics`. */
  register(app: FastifyInstance): void
}

/** Requests and fetches as Prometheus reads them. Labels are closed sets, so that no client can make up a series. */
export function createMetrics(): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const requests = new Histogram({
    name: 'karya_request_duration_seconds',
    help: 'Requests to /graphql by outcome: answered, partial (some fields failed), refused (the caller is at fault), failed (we are).',
    labelNames: ['outcome'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  })
  const fetches = new Counter({
    name: 'karya_subgraph_fetches_total',
    help: 'Fetches from subgraphs by service and outcome: answered, unavailable.',
    labelNames: ['service', 'outcome'],
    registers: [registry],
  })
  return {
    plugin: markPartialAnswers,
    observeFetch: (service, outcome) => fetches.inc({ service, outcome }),
    register: app => {
      app.addHook('onResponse', async (request, reply) => {
        if (request.routeOptions.url !== '/graphql') return
        const isPartial = reply.getHeader(partialHeader) !== undefined
        requests.observe({ outcome: outcomeOf(reply.statusCode, isPartial) }, reply.elapsedTime / 1000)
      })
      app.get('/metrics', async (_request, reply) => reply.type(registry.contentType).send(await registry.metrics()))
    },
  }
}

/** The only thing that goes through Apollo Server from its plugins to fastify is a header; clients may find it useful too. */
const partialHeader = 'karya-partial'

const markPartialAnswers: ApolloServerPlugin = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response: { body, http } }) => {
      if (body.kind === 'single' && body.singleResult.errors && body.singleResult.data !== undefined) {
        http.headers.set(partialHeader, 'true')
      }
    },
  }),
}

function outcomeOf(status: number, isPartial: boolean): 'answered' | 'partial' | 'refused' | 'failed' {
  if (status >= 500) return 'failed'
  if (status >= 400) return 'refused'
  return isPartial ? 'partial' : 'answered'
}
