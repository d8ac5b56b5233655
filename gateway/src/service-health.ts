import { CodedError } from '@karya/subgraph'
import type { Source } from './transport/source.ts'

export type ServiceHealth = Record<string, 'up' | 'down'>

/**
 * Which services answer. A gateway stays ready as long as one does: taking it out of service for one that is down would
 * take down the others with it. Throws when none answers.
 */
export async function readServiceHealth(sources: ReadonlyMap<string, Source>): Promise<{ services: ServiceHealth }> {
  const entries = [...sources].map(async ([name, source]) => {
    const isUp = await source.health().then(
      () => true,
      () => false,
    )
    return [name, isUp ? 'up' : 'down'] as const
  })
  const services: ServiceHealth = Object.fromEntries(await Promise.all(entries))
  if (!Object.values(services).includes('up')) {
    throw new CodedError('SUBGRAPH_UNAVAILABLE', `No service answers: ${Object.keys(services).join(', ')}.`)
  }
  return { services }
}
