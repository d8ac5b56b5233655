import { describe, expect, it } from '@jest/globals'
import { type Answer, ask, newAddress, outcomeOf } from '../target/ask.ts'
import { faultsOf } from '../target/judge.ts'
import type { RealThing } from '../target/real-thing.ts'

const ofEachService = ['products', 'trainingSessions', 'needs', 'agreements']

/** From a facility to all services and back again, so that each step is a fetch of its own. */
function hop(levels: number): string {
  if (levels === 0) return 'name'
  return `name ${ofEachService
    .map(list => {
      const facility = list === 'agreements' ? 'facilities' : 'facility'
      return `${list}(first: 1) { nodes { ${facility} { ${hop(levels - 1)} } } }`
    })
    .join(' ')}`
}

/** Distinct, so that no plan is found ready. */
const bomb = (number: number): string =>
  `query Bomb${number} { facilities(first: ${1 + (number % 3)}) { nodes { ${hop(3)} } } }`

/** Planned, refused for its cost, stopped after three seconds of planning, or turned away while others are planned. */
const outcomes = ['200 data', '400 QUERY_TOO_COSTLY', '429 RATE_LIMITED']

export function planBombs(target: () => RealThing): void {
  describe('plans of many fetches from many services', () => {
    it('end within their time, one by one and thirty at once', async () => {
      const { url } = target()
      const answers: Answer[] = [await ask(url, bomb(0))]
      answers.push(...(await Promise.all(Array.from({ length: 30 }, (_, number) => ask(url, bomb(number + 1))))))
      for (const answer of answers) {
        expect(outcomes).toContain(outcomeOf(answer))
        expect(faultsOf(answer)).toEqual([])
        if (answer.status === 429) expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0)
      }
    })

    it('are ended when their clients leave', async () => {
      const { url } = target()
      const leaving = Array.from({ length: 30 }, (_, number) =>
        fetch(`${url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query: bomb(100 + number) }),
          signal: AbortSignal.timeout(20 + number * 10),
        }).then(
          response => response.text(),
          () => 'left',
        ),
      )
      expect(await Promise.all(leaving)).toContain('left')
      const address = newAddress()
      expect(outcomeOf(await ask(url, '{ facilities(first: 1) { totalCount } }', { address }))).toBe('200 data')
    })
  })
}
