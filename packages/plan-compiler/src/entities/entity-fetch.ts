import type { FetchNode, QueryPlanSelectionNode, ResponsePath } from '@apollo/query-planner'
import { hasOwn } from '@karya/code-generation'
import type { ExecuteFetch, FetchAnswer } from '../compiled-operation.ts'
import { ask, prepare } from '../plan/ask.ts'
import type { PlanSetting } from '../plan/compile-plan.ts'
import { addEntityErrors } from '../plan/errors.ts'
import { namesIn } from '../plan/fetches.ts'
import type { Run, Step } from '../plan/run.ts'
import { asGraphQLError } from '../plan/run.ts'
import { compileVariables, type VariablesOf } from '../plan/variables.ts'
import { sliceKey } from '../reading/slices.ts'
import { addMerge, type Merge } from './merge.ts'
import { addRepresent, type Represent, type Represented } from './represent.ts'

/** A fetch that asks a subgraph for more of entities which are there already: an expression for its step. */
export function addEntityFetch<Context>(
  node: FetchNode,
  requires: readonly QueryPlanSelectionNode[],
  path: ResponsePath,
  setting: PlanSetting<Context>,
): string {
  const { source, supergraphSchema, accesses, reading } = setting
  const names = namesIn(path)
  const fetch: EntityFetch<Context> = {
    node,
    path,
    execute: prepare(node, names, setting),
    variablesOf: compileVariables(node.variableUsages),
  }
  const represent = addRepresent(source, supergraphSchema, requires, node.inputRewrites)
  const merge = addMerge(source, {
    schema: supergraphSchema,
    fields: accesses.fieldsOf(node),
    slices: reading.places.find(names).map(sliceKey),
    rewrites: node.outputRewrites,
    isShared: name => !accesses.isWrittenByAnother(node, [...names, name]),
  })
  return `${source.constant(entityFetch)}(${source.constant(fetch)}, ${represent}, ${merge})`
}

interface EntityFetch<Context> {
  node: FetchNode
  path: ResponsePath
  execute: ExecuteFetch<Context>
  variablesOf: VariablesOf
}

function entityFetch<Context>(
  { node, path, execute, variablesOf }: EntityFetch<Context>,
  represent: Represent,
  merge: Merge,
): Step<Context> {
  return (run, start) => {
    const reached = Array.isArray(start) ? start : [start]
    let represented: Represented
    let variables: Record<string, unknown>
    try {
      represented = represent(reached)
      if (represented.targets.length === 0) return undefined
      variables = variablesOf(run.variables)
      if (hasOwn(variables, 'representations')) throw new Error(`Variables cannot contain key "representations"`)
      variables = { ...variables, representations: represented.representations }
    } catch (error) {
      run.errors.push(asGraphQLError(error))
      return undefined
    }
    return ask(execute, variables, run, answer => receive(answer, reached, represented, run, node, path, merge))
  }
}

function receive<Context>(
  answer: FetchAnswer,
  reached: readonly unknown[],
  { representations, targets, indexes }: Represented,
  run: Run<Context>,
  node: FetchNode,
  path: ResponsePath,
  merge: Merge,
): void {
  if (answer.errors) {
    const isShared = representations.length < targets.length
    addEntityErrors(run, answer.errors, node.serviceName, path, { reached, targets, indexes, isShared })
  }
  const { data } = answer
  if (!data) return
  const entities = data._entities
  if (!Array.isArray(entities)) throw new Error(`Expected "data._entities" in response to be an array`)
  if (entities.length !== representations.length)
    // The number is that of the entities asked for: how many of them were equal is nothing a client knows.
    throw new Error(`Expected "data._entities" to contain ${targets.length} elements`)
  let next = 0
  for (let i = 0; i < targets.length; i++) {
    const place = indexes[i] as number
    const isRepeat = place < next
    if (!isRepeat) next++
    merge(targets[i] as Record<string, unknown>, entities[place], isRepeat)
  }
}
