import type { VariableDefinitions } from '@apollo/federation-internals'
import { type ConditionNode, evaluateCondition, type PlanNode, type ResponsePath } from '@apollo/query-planner'
import type { GraphQLSchema } from 'graphql'
import type { PrepareFetch } from '../compiled-operation.ts'
import { compileEntityFetch } from '../entities/entity-fetch.ts'
import { NotCompilable } from '../not-compilable.ts'
import type { Reading } from '../reading/reading.ts'
import type { Accesses } from './accesses.ts'
import { compilePlainFetch } from './plain-fetch.ts'
import type { Run, Step } from './run.ts'
import { compileWalk } from './walk.ts'

/** What the steps of one plan are compiled with. */
export interface PlanSetting<Context> {
  supergraphSchema: GraphQLSchema
  variableDefinitions: VariableDefinitions
  prepareFetch: PrepareFetch<Context>
  accesses: Accesses
  reading: Reading
}

/** Compiles a node that starts at this path of the answer. */
export function compileNode<Context>(node: PlanNode, path: ResponsePath, setting: PlanSetting<Context>): Step<Context> {
  switch (node.kind) {
    case 'Sequence':
      return inSequence(node.nodes.map(child => compileNode(child, path, setting)))
    case 'Parallel':
      return inParallel(node.nodes.map(child => compileNode(child, path, setting)))
    case 'Flatten': {
      const walk = compileWalk(node.path)
      const child = compileNode(node.node, path.concat(node.path), setting)
      return (run, start) => {
        const reached = walk(start)
        return reached ? child(run, reached) : undefined
      }
    }
    case 'Fetch':
      return node.requires
        ? compileEntityFetch(node, node.requires, path, setting)
        : compilePlainFetch(node, path, setting)
    case 'Condition':
      return underCondition(node, path, setting)
    case 'Defer':
      throw new NotCompilable('defer', 'The plan defers a part of the answer, and answers are written whole.')
  }
}

function inSequence<Context>(steps: Step<Context>[]): Step<Context> {
  if (steps.length === 1) return steps[0] as Step<Context>
  return (run, start) => {
    for (let i = 0; i < steps.length; i++) {
      const pending = (steps[i] as Step<Context>)(run, start)
      if (pending) return i === steps.length - 1 ? pending : goOn(steps, i + 1, pending, run, start)
    }
    return undefined
  }
}

async function goOn<Context>(
  steps: Step<Context>[],
  next: number,
  first: Promise<void>,
  run: Run<Context>,
  start: unknown,
): Promise<void> {
  await first
  for (let i = next; i < steps.length; i++) {
    const pending = (steps[i] as Step<Context>)(run, start)
    if (pending) await pending
  }
}

function inParallel<Context>(steps: Step<Context>[]): Step<Context> {
  return (run, start) => {
    const pending: Promise<void>[] = []
    for (const step of steps) {
      // What one branch throws must not keep the others from being started, nor leave their promises without a reader.
      try {
        const promise = step(run, start)
        if (promise) pending.push(promise)
      } catch (error) {
        pending.push(Promise.reject(error))
      }
    }
    if (pending.length < 2) return pending[0]
    return Promise.all(pending) as unknown as Promise<void>
  }
}

function underCondition<Context>(
  node: ConditionNode,
  path: ResponsePath,
  setting: PlanSetting<Context>,
): Step<Context> {
  const whenTrue = node.ifClause && compileNode(node.ifClause, path, setting)
  const whenFalse = node.elseClause && compileNode(node.elseClause, path, setting)
  return (run, start) => {
    const branch = evaluateCondition(node, setting.variableDefinitions, run.variables) ? whenTrue : whenFalse
    return branch?.(run, start)
  }
}
