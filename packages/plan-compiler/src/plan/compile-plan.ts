import type { VariableDefinitions } from '@apollo/federation-internals'
import {
  evaluateCondition,
  type PlanNode,
  type QueryPlan,
  type ResponsePath,
  type SubscriptionNode,
} from '@apollo/query-planner'
import { Source } from '@karya/code-generation'
import type { GraphQLSchema } from 'graphql'
import type { PrepareFetch } from '../compiled-operation.ts'
import { addEntityFetch } from '../entities/entity-fetch.ts'
import { NotCompilable } from '../not-compilable.ts'
import type { Reading } from '../reading/reading.ts'
import type { Accesses } from './accesses.ts'
import { addPlainFetch } from './plain-fetch.ts'
import type { Step } from './run.ts'
import { type Condition, from, inParallel, inSequence, underCondition } from './steps.ts'
import { addWalk } from './walk.ts'

/** What the steps of one plan are compiled with. */
export interface PlanSetting<Context> {
  /** All functions of a plan are written to one source: to compile them one by one takes longer than to write them. */
  source: Source
  supergraphSchema: GraphQLSchema
  variableDefinitions: VariableDefinitions
  prepareFetch: PrepareFetch<Context>
  accesses: Accesses
  reading: Reading
}

/** Compiles a plan, but for subscriptions, into what executes it. */
export function compilePlan<Context>(
  plan: Exclude<QueryPlan['node'], SubscriptionNode>,
  setting: Omit<PlanSetting<Context>, 'source'>,
): Step<Context> | undefined {
  if (!plan) return undefined
  const source = new Source()
  source.add(`return ${addNode(plan, [], { ...setting, source })}`)
  return source.build<Step<Context>>()
}

/** Writes a node that starts at this path of the answer: an expression for its step. */
function addNode<Context>(node: PlanNode, path: ResponsePath, setting: PlanSetting<Context>): string {
  const { source } = setting
  const add = (child: PlanNode | undefined) => child && addNode(child, path, setting)
  switch (node.kind) {
    case 'Sequence':
      return `${source.constant(inSequence)}([${node.nodes.map(add).join(', ')}])`
    case 'Parallel':
      return `${source.constant(inParallel)}([${node.nodes.map(add).join(', ')}])`
    case 'Flatten': {
      const walk = addWalk(source, node.path)
      return `${source.constant(from)}(${walk}, ${addNode(node.node, path.concat(node.path), setting)})`
    }
    case 'Fetch':
      return node.requires ? addEntityFetch(node, node.requires, path, setting) : addPlainFetch(node, path, setting)
    case 'Condition': {
      const isMet: Condition = variables => evaluateCondition(node, setting.variableDefinitions, variables)
      const branches = `${add(node.ifClause)}, ${add(node.elseClause)}`
      return `${source.constant(underCondition)}(${source.constant(isMet)}, ${branches})`
    }
    case 'Defer':
      throw new NotCompilable('defer', 'The plan defers a part of the answer, and answers are written whole.')
  }
}
