import type { GraphQLDataSource } from '@apollo/gateway'
import type { ExecuteFetch, FetchAnswer, SubgraphOperation } from '@karya/plan-compiler'
import { boundedMap } from '@karya/subgraph'
import { GraphQLError, Kind, parse } from 'graphql'
import type { RequestContext } from './request-context.ts'

/** One subgraph, however it is reached: in this process or over HTTP. Nothing beyond can tell. */
export interface Source {
  /** Makes ready what can be done before a request comes. It is called once for each subgraph operation of a plan. */
  prepare(operation: SubgraphOperation): ExecuteFetch<RequestContext>
  /** Rejects while the subgraph does not answer. */
  health(): Promise<unknown>
}

export type Outcome = 'answered' | 'unavailable'

const unavailable: ReadonlySet<unknown> = new Set(['SUBGRAPH_UNAVAILABLE', 'TIMEOUT', 'DATABASE_UNAVAILABLE'])

/** Counts what a source answers. */
export function observed(source: Source, observe: (outcome: Outcome) => void): Source {
  const outcomeOf = ({ data, errors }: FetchAnswer): Outcome =>
    !data && errors?.some(({ extensions }) => unavailable.has(extensions?.code)) ? 'unavailable' : 'answered'
  return {
    health: () => source.health(),
    prepare: operation => {
      const execute = source.prepare(operation)
      const counted = (answer: FetchAnswer) => {
        observe(outcomeOf(answer))
        return answer
      }
      return (variables, context) => {
        const answer = execute(variables, context)
        return 'then' in answer ? answer.then(counted) : counted(answer)
      }
    },
  }
}

/** A source as `@apollo/gateway` has them, for the operations that are left to its executor. */
export function dataSourceOf(serviceName: string, source: Source): GraphQLDataSource<RequestContext> {
  const prepared = boundedMap<ExecuteFetch<RequestContext>>(500)
  return {
    process: async ({ request, context }) => {
      const text = request.query as string
      const execute = prepared.getOrMake(text, () => source.prepare(describe(serviceName, text, request.operationName)))
      const { data, errors } = await execute(request.variables ?? {}, context as RequestContext)
      // The executor reads errors as they are thrown, with a prototype; those of a subgraph are plain values.
      const thrown = errors?.map(({ message, path, extensions }) => new GraphQLError(message, { path, extensions }))
      return { data, ...(thrown && { errors: thrown }) } as never
    },
  }
}

function describe(serviceName: string, text: string, name: string | undefined): SubgraphOperation {
  const document = parse(text, { noLocation: true })
  const operation = document.definitions.find(definition => definition.kind === Kind.OPERATION_DEFINITION)
  const hasRepresentations = operation?.selectionSet.selections.some(
    selection => selection.kind === Kind.FIELD && selection.name.value === '_entities',
  )
  return {
    serviceName,
    text,
    name,
    kind: operation?.operation ?? 'query',
    hasRepresentations: hasRepresentations ?? false,
  }
}
