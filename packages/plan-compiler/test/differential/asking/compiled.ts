import type { QueryPlan } from '@apollo/query-planner'
import { hashOf } from '@karya/testkit/operations'
import {
  type CompiledOperation,
  createPlanCompiler,
  type ExecuteFetch,
  type PlanCompiler,
  type PlannedOperation,
  type SubgraphOperation,
} from '../../../src/index.ts'
import type { Graph } from '../graphs/graph.ts'
import type { Answering, Case, Outcome } from './case.ts'
import { countReading } from './readings.ts'
import { outcomeOf } from './stock.ts'

const compilers = new WeakMap<Graph, PlanCompiler>()

function compilerOf(graph: Graph): PlanCompiler {
  const known =
    compilers.get(graph) ??
    createPlanCompiler({ apiSchema: graph.publicSchema, supergraphSchema: graph.supergraphSchema })
  compilers.set(graph, known)
  return known
}

function prepareFetch({ serviceName, text, reader }: SubgraphOperation): ExecuteFetch<Answering> {
  // One in four as if it came in process.
  const read = hashOf(text) % 4 === 0 ? undefined : reader?.()
  return async (variables, answer) => {
    const written = await answer({ service: serviceName, text, variables })
    const data = read?.(written.text)
    if (read) countReading(written, data !== undefined)
    return data ? { data } : JSON.parse(written.text)
  }
}

const compiledPlans = new WeakMap<QueryPlan, CompiledOperation<Answering>>()

/** Compiles a plan once, and answers as the compiled operation does. Throws `NotCompilable`. */
export function askCompiled(
  asked: Case,
  plan: QueryPlan,
  names: Partial<Pick<PlannedOperation, 'responseNames' | 'variableNames'>> = {},
): (answer: Answering, variables: Record<string, unknown>) => Promise<Outcome> {
  const known = compiledPlans.get(plan)
  const compiled =
    known ??
    compilerOf(asked.graph).compile<Answering>({
      plan,
      document: asked.document,
      operationName: asked.operationName,
      ...names,
      prepareFetch,
    })
  compiledPlans.set(plan, compiled)
  return async (answer, variables) => {
    try {
      return outcomeOf({ extensions: undefined, ...(await compiled.execute(variables, answer)) })
    } catch (error) {
      return outcomeOf({ data: undefined, errors: [error], extensions: undefined })
    }
  }
}
