import { describe, expect, it } from '@jest/globals'
import { generateOperation, seededRandom } from '@karya/testkit/operations'
import { mendSupergraph, PlanFault } from '../../src/index.ts'
import { beside } from './asking/beside.ts'
import type { Case, Outcome } from './asking/case.ts'
import { askKarya, askStockPlanned, truthAbout } from './asking/planned.ts'
import { describeCase, hasValidVariables, shrink } from './asking/shrink.ts'
import { mergeListsOfLists } from './asking/stock-merge.ts'
import { generateGraph } from './graphs/generate.ts'

const seed = Number(process.env.KARYA_DIFFERENTIAL_SEED ?? 1)
const documents = Number(process.env.KARYA_DIFFERENTIAL_COUNT ?? 30)
const graphs = Number(process.env.KARYA_DIFFERENTIAL_GRAPHS ?? 8)

/** Where an answer is not the truth. An operation in which a subgraph finds an error has none to compare with. */
async function wrongness(asked: Case, ask: (asked: Case) => Promise<Outcome>): Promise<string | undefined> {
  const truth = truthAbout(asked)
  if (truth.hasErrors) return undefined
  let answer: Outcome
  try {
    answer = await ask(asked)
  } catch (error) {
    if (error instanceof PlanFault) return `PlanFault ${error.message}`
    if ((error as { extensions?: { code?: unknown } }).extensions?.code === 'BAD_USER_INPUT') return `refused: ${error}`
    return undefined // What the planner cannot plan is no wrong answer.
  }
  if (sorted(answer.data) === sorted(truth.data) && answer.errors.length === 0 && !answer.extensions) return undefined
  return `  truth    ${truth.data}\n  received ${answer.data} ${JSON.stringify([answer.errors, answer.extensions])}`
}

/** The planner moves root `__typename`s to the end: the order of keys is not compared. */
const sorted = (data: string | undefined): string =>
  JSON.stringify(JSON.parse(data ?? '"none"'), (_, value) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  )

mergeListsOfLists()

describe('operations over generated supergraphs, planned by Karya', () => {
  it(`are answered with the truth (seed ${seed})`, async () => {
    const failures: string[] = []
    let operations = 0
    for (let index = 0; index < graphs; index++) {
      const graph = generateGraph(seed * 1000 + 500 + index, mendSupergraph)
      for (let number = 0; number < documents; number++) {
        const random = seededRandom((seed * 1000 + index) * 100_019 + number)
        const generated = generateOperation(random, graph.publicSchema)
        if (!generated) continue
        const other = number % 4 === 0 ? generateOperation(seededRandom(number), graph.publicSchema) : undefined
        const operation = other ? beside(generated, other) : generated
        const { document, operationName } = operation
        const asked: Case = {
          graph,
          document,
          operationName,
          variables: operation.variables(random),
          faults: [],
          worldSeed: random.below(10_000),
        }
        if (!hasValidVariables(asked)) continue
        operations++
        for (const ask of [askKarya, askStockPlanned]) {
          const wrong = await wrongness(asked, ask)
          if (!wrong || failures.length > 4) continue
          const smallest = await shrink(asked, async smaller => (await wrongness(smaller, ask)) !== undefined)
          failures.push(`${ask.name}: ${describeCase(smallest)}\n${await wrongness(smallest, ask)}`)
        }
      }
    }
    expect(failures.join('\n\n')).toBe('')
    expect(operations).toBeGreaterThan((graphs * documents) / 2)
  }, 300_000)
})
