import { operationFromDocument } from '@apollo/federation-internals'
import type { DocumentNode } from 'graphql'
import { createPlanning, type PlannedOperation, type Planning, restoreNames } from '../../../src/index.ts'
import { truthOf } from '../answers/subgraphs.ts'
import { createWorld } from '../answers/world.ts'
import type { Graph } from '../graphs/graph.ts'
import { answering, type Case, type Outcome } from './case.ts'
import { askCompiled } from './compiled.ts'
import { askStock } from './stock.ts'

const plannings = new WeakMap<Graph, Planning>()

const plans = new WeakMap<DocumentNode, Map<string, PlannedOperation | Error>>()

/** The plan as Karya makes it, once for each way to decide its conditions. Throws `PlanFault`, and a `GraphQLError` for a condition that is null. */
export function planRight({ graph, document, operationName, variables }: Case): PlannedOperation {
  const planning =
    plannings.get(graph) ?? createPlanning({ apiSchema: graph.publicSchema, supergraphSchema: graph.supergraphSchema })
  plannings.set(graph, planning)
  const toPlan = planning.read(document, operationName)
  const key = toPlan.key(variables)
  const known = plans.get(document) ?? new Map<string, PlannedOperation | Error>()
  plans.set(document, known)
  let planned = known.get(key)
  if (!planned) {
    try {
      planned = toPlan.plan(variables, prepared =>
        graph.planner.buildQueryPlan(operationFromDocument(graph.apiSchema, prepared)),
      )
    } catch (error) {
      planned = error as Error
    }
    known.set(key, planned)
  }
  if (planned instanceof Error) throw planned
  return planned
}

/** What Karya answers: planned around the planner's faults, and compiled. */
export async function askKarya(asked: Case): Promise<Outcome> {
  const { plan, document, ...names } = planRight(asked)
  return askCompiled({ ...asked, document }, plan, names)(answering(asked), asked.variables)
}

/** What the stock executor answers to the operation as Karya plans it. */
export async function askStockPlanned(asked: Case): Promise<Outcome> {
  const planned = planRight(asked)
  const outcome = await askStock({ ...asked, document: planned.document }, planned.plan, answering(asked))
  return outcome.data === undefined
    ? outcome
    : { ...outcome, data: JSON.stringify(restoreNames(JSON.parse(outcome.data), planned)) }
}

/** What the client should read, as one server that knows the whole world would answer it. */
export function truthAbout(asked: Case): { data: string; hasErrors: boolean } {
  const { data, hasErrors } = truthOf(createWorld(asked.graph, asked.worldSeed), asked.graph.publicSchema, asked)
  return { data: JSON.stringify(data), hasErrors }
}
