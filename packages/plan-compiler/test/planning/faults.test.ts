import { describe, expect, it } from '@jest/globals'
import { mendSupergraph, PlanFault, type PlanFaultReason } from '../../src/index.ts'
import { answering, type Case, planOf } from '../differential/asking/case.ts'
import { askKarya, truthAbout } from '../differential/asking/planned.ts'
import { askStock } from '../differential/asking/stock.ts'
import { faultCases } from './fault-cases.ts'
import { caseOf } from './small-graph.ts'

/** Data of so many worlds: in some, a wrong answer happens to be the right one. */
const worlds = [...Array(12).keys()]

/** What the stock gateway answers wrong, without an error, in this world. */
async function stockAnswer(asked: Case): Promise<'right' | 'wrong' | 'error'> {
  const { data, errors } = await askStock(asked, planOf(asked), answering(asked))
  if (errors.length > 0) return 'error'
  return data === truthAbout(asked).data ? 'right' : 'wrong'
}

describe('where the stock gateway answers wrong without an error', () => {
  for (const { fault, subgraphs, query, variables, refusal } of faultCases) {
    it(`${fault}: ${query}`, async () => {
      const stock = caseOf(subgraphs, query, { variables })
      const answers = await Promise.all(worlds.map(worldSeed => stockAnswer({ ...stock, worldSeed })))
      expect(answers).toContain('wrong')
      expect(answers).not.toContain('error')

      const asked = caseOf(subgraphs, query, { variables, mend: mendSupergraph })
      for (const worldSeed of worlds) {
        if (refusal) expect(await refusalOf({ ...asked, worldSeed })).toBe(refusal)
        else
          expect(await askKarya({ ...asked, worldSeed })).toMatchObject({
            data: truthAbout({ ...asked, worldSeed }).data,
            errors: [],
          })
      }
    })
  }
})

async function refusalOf(asked: Case): Promise<PlanFaultReason | undefined> {
  try {
    await askKarya(asked)
    return undefined
  } catch (error) {
    if (error instanceof PlanFault) return error.reason
    throw error
  }
}
