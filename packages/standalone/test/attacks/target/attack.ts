import { describe, expect, it } from '@jest/globals'
import { type Answer, ask, outcomeOf, send } from './ask.ts'
import { faultsOf } from './judge.ts'
import type { RealThing } from './real-thing.ts'

/** One request and what has to come of it. */
export interface Attack {
  name: string
  send(target: RealThing): Promise<Answer>
  /** As `outcomeOf` says it; several where more than one is right. */
  answered: string | readonly string[]
  /** What of the attacker's own text may stand in the answer. */
  echoed?: readonly string[]
}

/** A document, for everybody's gateway. */
export const asking = (
  name: string,
  query: string,
  answered: Attack['answered'],
  parameters: Parameters<typeof ask>[2] = {},
): Attack => ({ name, answered, send: ({ url }) => ask(url, query, parameters) })

/** Anything else by HTTP. */
export const sending = (name: string, sent: Parameters<typeof send>[1], answered: Attack['answered']): Attack => ({
  name,
  answered,
  send: ({ url }) => send(url, sent),
})

/** A test for each attack: it is answered as expected, and tells nothing that it must not. */
export function describeAttacks(title: string, target: () => RealThing, attacks: readonly Attack[]): void {
  describe(title, () => {
    it.each(attacks.map(attack => [attack.name, attack] as const))('%s', async (_name, attack) => {
      const answer = await attack.send(target())
      const outcome = outcomeOf(answer)
      const answered = [attack.answered].flat()
      if (!answered.includes(outcome)) expect(`${outcome}: ${answer.text.slice(0, 500)}`).toBe(answered.join(' or '))
      expect(faultsOf(answer, attack.echoed)).toEqual([])
    })
  })
}
