import { CodedError } from '@karya/subgraph'
import { networkOf } from './budgets.ts'
import type { Counter } from './counters.ts'
import { rateLimited } from './refusals.ts'

/** Addresses that are refused are remembered in this process; the longest known first are forgotten beyond so many. */
const remembered = 10_000

/** Limits how often one address may fail to prove who it is. */
export interface GuessLimit {
  /** Runs `identify`, and counts it if it is refused. Throws `RATE_LIMITED` without running it for an address that failed too often. */
  limit<Result>(address: string, identify: () => Promise<Result>): Promise<Result>
}

/**
 * Whoever failed too often is refused before anything is verified, right or wrong: guessing on is pointless then. The others
 * pay nothing for it; only failures are counted.
 */
export function createGuessLimit(counter: () => Promise<Counter>): GuessLimit {
  const refusedUntil = new Map<string, number>()
  return {
    limit: async (address, identify) => {
      const network = networkOf(address)
      const until = refusedUntil.get(network) ?? 0
      if (until > Date.now()) throw refusal(Math.ceil((until - Date.now()) / 1000))
      refusedUntil.delete(network)
      try {
        return await identify()
      } catch (error) {
        if (!(error instanceof CodedError) || error.code !== 'UNAUTHENTICATED') throw error
        const { isWithin, resetSeconds } = await (await counter()).charge(network, 1)
        if (isWithin) throw error
        refusedUntil.set(network, Date.now() + resetSeconds * 1000)
        if (refusedUntil.size > remembered) refusedUntil.delete(refusedUntil.keys().next().value as string)
        throw refusal(resetSeconds)
      }
    },
  }
}

const refusal = (seconds: number) =>
  rateLimited('Too many tokens or keys from this address were not valid; none is looked at for now.', seconds)
