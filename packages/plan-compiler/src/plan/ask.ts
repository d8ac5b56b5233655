import type { FetchNode } from '@apollo/query-planner'
import type { ExecuteFetch, FetchAnswer, PrepareFetch, SubgraphOperation } from '../compiled-operation.ts'
import { asGraphQLError, type Run } from './run.ts'

export function prepare<Context>(node: FetchNode, prepareFetch: PrepareFetch<Context>): ExecuteFetch<Context> {
  return prepareFetch({
    serviceName: node.serviceName,
    text: node.operation,
    name: node.operationName,
    kind: node.operationKind as SubgraphOperation['kind'],
    hasRepresentations: node.requires !== undefined,
  })
}

/** Asks a subgraph and has its answer received. Never rejects: what goes wrong is an error of the answer. */
export function ask<Context>(
  execute: ExecuteFetch<Context>,
  variables: Record<string, unknown>,
  run: Run<Context>,
  receive: (answer: FetchAnswer) => void,
): Promise<void> | undefined {
  const fail = (error: unknown): void => {
    run.errors.push(asGraphQLError(error))
  }
  const take = (answer: FetchAnswer): void => {
    try {
      receive(answer)
    } catch (error) {
      fail(error)
    }
  }
  try {
    const answer = execute(variables, run.context)
    if ('then' in answer) return answer.then(take, fail)
    take(answer)
  } catch (error) {
    fail(error)
  }
  return undefined
}
