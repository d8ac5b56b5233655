import type { QueryPlan } from '@apollo/query-planner'
import { type CompiledOperation, createPlanCompiler, type PlanCompiler } from '../../../src/index.ts'
import type { Graph } from '../graphs/graph.ts'
import type { Answering, Case, Outcome } from './case.ts'
import { outcomeOf } from './stock.ts'

const compilers = new WeakMap<Graph, PlanCompiler>()

function compilerOf(graph: Graph): PlanCompiler {
  const known =
    compilers.get(graph) ??
    createPlanCompiler({ apiSchema: graph.publicSchema, supergraphSchema: graph.supergraphSchema })
  compilers.set(graph, known)
  return known
}

const compiledPlans = new WeakMap<QueryPlan, CompiledOperation<Answering>>()

/** Compiles a plan once, and answers as the compiled operation does. Throws `NotCompilable`. */
export function askCompiled(
  asked: Case,
  plan: QueryPlan,
  responseNames?: ReadonlyMap<string, string | undefined>,
): (answer: Answering, variables: Record<string, unknown>) => Promise<Outcome> {
  const known = compiledPlans.get(plan)
  const compiled =
    known ??
    compilerOf(asked.graph).compile<Answering>({
      plan,
      document: asked.document,
      operationName: asked.operationName,
      ...(responseNames && { responseNames }),
      prepareFetch:
        ({ serviceName, text }) =>
        (variables, answer) =>
          answer({ service: serviceName, text, variables }),
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
