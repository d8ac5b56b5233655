import { executeQueryPlan } from '@apollo/gateway/dist/executeQueryPlan.js'
import { buildOperationContext } from '@apollo/gateway/dist/operationContext.js'
import type { QueryPlan } from '@apollo/query-planner'
import { GraphQLError } from 'graphql'
import type { Answer } from '../answers/subgraphs.ts'
import type { Answering, Case, Outcome } from './case.ts'
import { withRightPaths } from './stock-paths.ts'

/** What `@apollo/gateway` answers: its own executor, with data sources that answer from the world. */
export async function askStock(asked: Case, plan: QueryPlan, answer: Answering): Promise<Outcome> {
  const { graph, document, operationName, variables } = asked
  const paths = withRightPaths(plan)
  const services = [...graph.subgraphs.keys()].map(service => [
    service,
    {
      process: async ({ request }: { request: { query: string; variables: Record<string, unknown> } }) => {
        const isOfEntities = 'representations' in request.variables
        const rightly = isOfEntities ? paths.forFetch() : undefined
        const { text } = await answer({ service, text: request.query, variables: request.variables })
        const received = JSON.parse(text) as Answer
        return rightly && received.errors ? { ...received, errors: rightly(received.errors) } : received
      },
    },
  ])
  const request = { query: '', operationName, variables }
  try {
    const result = await executeQueryPlan(
      paths.plan,
      Object.fromEntries(services),
      { request, context: {}, metrics: {}, document } as never,
      buildOperationContext({ schema: graph.publicSchema, operationDocument: document, operationName }),
      graph.supergraphSchema,
      graph.apiSchema,
    )
    return outcomeOf({ data: result.data, errors: result.errors ?? [], extensions: result.extensions })
  } catch (error) {
    return outcomeOf({ data: undefined, errors: [error], extensions: undefined })
  }
}

/** As Apollo Server hands it to a client: what is no GraphQLError becomes one, with the extensions it bears. */
export function outcomeOf({
  data,
  errors,
  extensions,
}: {
  data: unknown
  errors: readonly unknown[]
  extensions: unknown
}): Outcome {
  return {
    data: data === undefined ? undefined : typeof data === 'string' ? data : JSON.stringify(data),
    errors: errors.map(error => {
      const given = error as Error & { extensions?: Record<string, unknown> }
      const formed = error instanceof GraphQLError ? error : new GraphQLError(given.message, { originalError: given })
      return JSON.parse(JSON.stringify(formed))
    }),
    extensions: extensions === undefined ? undefined : JSON.parse(JSON.stringify(extensions)),
  }
}
