import { operationFromDocument } from '@apollo/federation-internals'
import type { QueryPlan } from '@apollo/query-planner'
import { hashOf } from '@karya/testkit/operations'
import type { DocumentNode } from 'graphql'
import { type Fault, withFaults } from '../answers/faults.ts'
import { type Answer, answerOf } from '../answers/subgraphs.ts'
import { type Style, styleOf, textOf } from '../answers/texts.ts'
import { createWorld } from '../answers/world.ts'
import type { Graph } from '../graphs/graph.ts'

/** One request, and everything that its answer depends on. */
export interface Case {
  graph: Graph
  document: DocumentNode
  operationName: string | undefined
  variables: Record<string, unknown>
  faults: readonly Fault[]
  worldSeed: number
}

/** What a client gets. */
export interface Outcome {
  /** JSON text, so that the order of keys counts; undefined where there is no data at all. */
  data: string | undefined
  errors: readonly { message: string; path?: unknown; extensions?: unknown }[]
  extensions: unknown
}

export interface FetchOfCase {
  service: string
  text: string
  variables: Readonly<Record<string, unknown>>
}

/** Answers fetches from the world with JSON text, faults included: the same fetch always the same. */
export type Answering = (fetch: FetchOfCase) => Promise<Written>

export interface Written {
  text: string
  style: Style
  /** Whether it is without faults and errors. */
  isWhole: boolean
}

const nextTurn = () => new Promise<void>(resolve => setImmediate(resolve))

export function answering({ graph, worldSeed, faults }: Pick<Case, 'graph' | 'worldSeed' | 'faults'>): Answering {
  const world = createWorld(graph, worldSeed)
  const known = new Map<string, string>()
  return async fetch => {
    const subgraph = graph.subgraphs.get(fetch.service)
    if (!subgraph) throw new Error(`The graph has no subgraph ${fetch.service}.`)
    const variables = JSON.parse(JSON.stringify(fetch.variables)) as Record<string, unknown>
    const key = JSON.stringify([fetch.service, fetch.text, variables])
    const text = known.get(key) ?? JSON.stringify(answerOf(world, subgraph, fetch.text, variables))
    known.set(key, text)
    await nextTurn()
    const answer = withFaults(JSON.parse(text) as Answer, faults, { ...fetch, variables })
    const seed = hashOf(worldSeed, fetch.service, fetch.text)
    const style = styleOf(seed)
    return { text: textOf(answer, style, seed), style, isWhole: JSON.stringify(answer) === text && !answer.errors }
  }
}

const plans = new WeakMap<DocumentNode, QueryPlan | Error>()

/** The plan of a document of a case, made once. Throws what the planner throws. */
export function planOf({
  graph,
  document,
  operationName,
}: Pick<Case, 'graph' | 'document' | 'operationName'>): QueryPlan {
  let plan = plans.get(document)
  if (!plan) {
    try {
      plan = graph.planner.buildQueryPlan(operationFromDocument(graph.apiSchema, document, { operationName }))
    } catch (error) {
      plan = error as Error
    }
    plans.set(document, plan)
  }
  if (plan instanceof Error) throw plan
  return plan
}
