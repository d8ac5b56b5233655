import type { FetchNode } from '@apollo/query-planner'
import type { ExecuteFetch, FetchAnswer, SubgraphOperation } from '../compiled-operation.ts'
import type { PlanSetting } from './compile-plan.ts'
import { asGraphQLError, type Run } from './run.ts'

/** @param path response names that lead to where the fetch starts */
export function prepare<Context>(
  node: FetchNode,
  path: readonly string[],
  { prepareFetch, reading }: PlanSetting<Context>,
): ExecuteFetch<Context> {
  return prepareFetch({
    serviceName: node.serviceName,
    text: node.operation,
    name: node.operationName,
    kind: node.operationKind as SubgraphOperation['kind'],
    hasRepresentations: node.requires !== undefined,
    reader: () => reading.readerOf(node, path),
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
