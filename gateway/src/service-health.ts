import { setTimeout as delay } from 'node:timers/promises'
import { CodedError } from '@karya/subgraph'
import type { Source } from './transport/source.ts'

export type ServiceHealth = Record<string, 'up' | 'down'>

/** A service that says nothing for so long is down. Shorter than whoever asks for the health waits. */
const patienceMilliseconds = 3_000

/**
 * Which services answer. A gateway stays ready as long as one does: taking it out of service for one that is down would
 * take down the others with it. Throws when none answers.
 */
export async function readServiceHealth(sources: ReadonlyMap<string, Source>): Promise<{ services: ServiceHealth }> {
  const entries = [...sources].map(async ([name, source]) => {
    const answers = source.health().then(
      () => true,
      () => false,
    )
    const isUp = await Promise.race([answers, delay(patienceMilliseconds, false, { ref: false })])
    return [name, isUp ? 'up' : 'down'] as const
  })
  const services: ServiceHealth = Object.fromEntries(await Promise.all(entries))
  if (!Object.values(services).includes('up')) {
    throw new CodedError('SUBGRAPH_UNAVAILABLE', `No service answers: ${Object.keys(services).join(', ')}.`)
  }
  return { services }
}
