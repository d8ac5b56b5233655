import type { ApolloServerPlugin } from '@apollo/server'
import type { FastifyInstance } from 'fastify'
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client'

type FetchOutcome = 'answered' | 'unavailable'

const outcomes = ['answered', 'partial', 'refused', 'failed'] as const

export interface Metrics {
  /** Tells requests that were answered whole from those answered in part. */
  plugin: ApolloServerPlugin
  observeFetch(service: string, outcome: FetchOutcome): void
  /** A request for an operation that was compiled before was answered without Apollo Server. */
  observeKnown(): void
  /** An operation was planned and compiled. */
  observePrepared(seconds: number): void
  /** A request was left to the stock executor, and why. */
  observeInterpreted(reason: string): void
  /** A request that fastify never saw was answered. */
  observeRequest(request: { status: number; isPartial: boolean; seconds: number }): void
  /** Counts the requests that fastify answers, and answers `GET /metrics`. */
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
  const fetches = new Map<string, Record<FetchOutcome, number>>()
  new Counter({
    name: 'karya_subgraph_fetches_total',
    help: 'Fetches from subgraphs by service and outcome: answered, unavailable.',
    labelNames: ['service', 'outcome'],
    registers: [registry],
    // Counting in a series takes a microsecond and more: it is done when somebody looks.
    collect() {
      this.reset()
      for (const [service, counts] of fetches)
        for (const [outcome, count] of Object.entries(counts)) if (count > 0) this.inc({ service, outcome }, count)
    },
  })
  let known = 0
  new Counter({
    name: 'karya_known_operation_requests_total',
    help: 'Requests for operations compiled before, which are answered without the pipeline of Apollo Server.',
    registers: [registry],
    collect() {
      this.reset()
      this.inc(known)
    },
  })
  const prepared = new Histogram({
    name: 'karya_operation_preparation_seconds',
    help: 'Planning and compiling an operation that was not known.',
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1],
    registers: [registry],
  })
  const interpreted = new Counter({
    name: 'karya_interpreted_requests_total',
    help: 'Requests left to the executor of @apollo/gateway, by the reason why their plan was not compiled.',
    labelNames: ['reason'],
    registers: [registry],
  })
  // Finding a series by its labels takes longer than counting in it.
  const requestsOf = new Map(outcomes.map(outcome => [outcome, requests.labels(outcome)]))
  const observeRequest: Metrics['observeRequest'] = ({ status, isPartial, seconds }) =>
    requestsOf.get(outcomeOf(status, isPartial))?.observe(seconds)
  return {
    plugin: markPartialAnswers,
    observeRequest,
    observeKnown: () => {
      known += 1
    },
    observePrepared: seconds => prepared.observe(seconds),
    observeInterpreted: reason => interpreted.inc({ reason }),
    observeFetch: (service, outcome) => {
      const counts = fetches.get(service) ?? { answered: 0, unavailable: 0 }
      if (counts[outcome] === 0) fetches.set(service, counts)
      counts[outcome] += 1
    },
    register: app => {
      app.addHook('onResponse', async (request, reply) => {
        if (request.routeOptions.url !== '/graphql') return
        const isPartial = reply.getHeader(partialHeader) !== undefined
        observeRequest({ status: reply.statusCode, isPartial, seconds: reply.elapsedTime / 1000 })
      })
      app.get('/metrics', async (_request, reply) => reply.type(registry.contentType).send(await registry.metrics()))
    },
  }
}

/** The only thing that goes through Apollo Server from its plugins to fastify is a header; clients may find it useful too. */
export const partialHeader = 'karya-partial'

const markPartialAnswers: ApolloServerPlugin = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response: { body, http } }) => {
      if (body.kind === 'single' && body.singleResult.errors && body.singleResult.data !== undefined) {
        http.headers.set(partialHeader, 'true')
      }
    },
  }),
}

function outcomeOf(status: number, isPartial: boolean): (typeof outcomes)[number] {
  if (status >= 500) return 'failed'
  if (status >= 400) return 'refused'
  return isPartial ? 'partial' : 'answered'
}
