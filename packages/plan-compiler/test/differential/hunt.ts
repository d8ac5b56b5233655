import type { QueryPlan } from '@apollo/query-planner'
import { generateOperation, type Random, seededRandom } from '@karya/testkit/operations'
import { NotCompilable } from '../../src/index.ts'
import { someFaults } from './answers/faults.ts'
import { answering, type Case, planOf } from './asking/case.ts'
import { differenceOf } from './asking/compare.ts'
import { askCompiled } from './asking/compiled.ts'
import { planRight } from './asking/planned.ts'
import { describeCase, hasValidVariables, shrink } from './asking/shrink.ts'
import { askStock } from './asking/stock.ts'
import type { Graph } from './graphs/graph.ts'

export interface Hunt {
  graph: Graph
  seed: number
  /** Documents to generate; each is asked eight times, with other variables, data and faults. */
  documents: number
  /** Failing cases to shrink and describe; the rest are counted. */
  shown?: number
}

export interface Quarry {
  operations: number
  notPlanned: number
  /** How often the compiler left an operation to the stock executor, by reason. */
  notCompilable: Map<string, number>
  failures: string[]
  failing: number
}

const requestsPerDocument = 8

/** Asks generated operations of both executors, with one plan and the same answers of subgraphs, and tells where they differ. */
export async function hunt({ graph, seed, documents, shown = 3 }: Hunt): Promise<Quarry> {
  const quarry: Quarry = { operations: 0, notPlanned: 0, notCompilable: new Map(), failures: [], failing: 0 }
  for (let index = 0; index < documents; index++) {
    const random = seededRandom(seed * 100_003 + index)
    const operation = generateOperation(random, graph.publicSchema)
    if (!operation) continue
    for (let request = 0; request < requestsPerDocument; request++) {
      const asked = requestOf(graph, operation, random)
      if (!hasValidVariables(asked)) continue
      const difference = await differenceIn(asked, isKarya(index))
      if (difference === 'not planned') quarry.notPlanned++
      else {
        quarry.operations++
        if (difference === undefined) continue
        if (difference instanceof NotCompilable) {
          quarry.notCompilable.set(difference.reason, (quarry.notCompilable.get(difference.reason) ?? 0) + 1)
        } else if (quarry.failing++ < shown) quarry.failures.push(await smallestOf(asked, isKarya(index)))
      }
    }
  }
  return quarry
}

function requestOf(graph: Graph, operation: NonNullable<ReturnType<typeof generateOperation>>, random: Random): Case {
  const { document, operationName } = operation
  return {
    graph,
    document,
    operationName,
    variables: operation.variables(random),
    faults: someFaults(random),
    worldSeed: random.below(10_000),
  }
}

/** Every third document is planned by Karya: its operations have no conditions, and fewer fragments. */
const isKarya = (index: number) => index % 3 === 1

/** How the two answers to a case differ; undefined where they do not. */
export async function differenceIn(
  given: Case,
  isPlannedByKarya = false,
): Promise<string | NotCompilable | 'not planned' | undefined> {
  let asked = given
  let plan: QueryPlan
  try {
    if (isPlannedByKarya) {
      const planned = planRight(given)
      // Names are restored when all is done, which the stock executor does not.
      if (planned.responseNames.size > 0) return 'not planned'
      plan = planned.plan
      asked = { ...given, document: planned.document }
    } else plan = planOf(given)
  } catch {
    return 'not planned'
  }
  const answer = answering(asked)
  const stock = await askStock(asked, plan, answer)
  try {
    return differenceOf(stock, await askCompiled(asked, plan)(answer, asked.variables))
  } catch (error) {
    if (error instanceof NotCompilable) return error
    return `the compiler throws ${(error as Error).stack?.split('\n').slice(0, 4).join('\n')}`
  }
}

async function smallestOf(asked: Case, isPlannedByKarya: boolean): Promise<string> {
  const fails = async (smaller: Case) => {
    const difference = await differenceIn(smaller, isPlannedByKarya)
    return typeof difference === 'string' && difference !== 'not planned'
  }
  const smallest = await shrink(asked, fails)
  return `${describeCase(smallest)}\n${await differenceIn(smallest, isPlannedByKarya)}`
}
