import { setTimeout as delay } from 'node:timers/promises'
import type { Database } from '@karya/postgres'
import { applyAnew, applyPage } from './apply.ts'
import { type FacilityFeed, PositionExpired } from './feed.ts'
import { FacilityCopyRepository } from './repository.ts'

export interface FacilityFollower {
  /** Reads until nothing is new, beginning after this call. Throws where facilities does not answer. */
  catchUp(): Promise<void>
  /** Seconds since the copy was last known to be up to date; null before it ever was. */
  lagSeconds(): Promise<number | null>
  stop(): Promise<void>
}

/**
 * Keeps a service's copy of the facilities true: catches up, then looks for changes every `intervalMilliseconds`.
 * While facilities does not answer, the copy stays as it is, and is caught up after.
 */
export const followFacilities = (
  database: Database,
  feed: FacilityFeed,
  { intervalMilliseconds = 1_000 } = {},
): FacilityFollower => {
  const stopping = new AbortController()
  let running: Promise<void> = Promise.resolve()
  let waiting: Promise<void> | null = null

  const readPage = async () => {
    try {
      return await applyPage(database, feed)
    } catch (error) {
      if (!(error instanceof PositionExpired)) throw error
      return await applyAnew(database, feed)
    }
  }
  const readAll = async () => {
    while (!stopping.signal.aborted && !(await readPage()).isUpToDate) {}
  }
  // A reading that began before the call may have missed what the caller knows of, so one more follows it, for all who wait.
  const catchUp = () => {
    waiting ??= running
      .catch(() => {})
      .then(() => {
        waiting = null
        running = readAll()
        return running
      })
    return waiting
  }
  const loop = (async () => {
    while (!stopping.signal.aborted) {
      await catchUp().catch(() => {}) // lagSeconds tells; the next round tries again
      await delay(intervalMilliseconds, undefined, { signal: stopping.signal, ref: false }).catch(() => {})
    }
  })()

  return {
    catchUp,
    lagSeconds: () => new FacilityCopyRepository(database.dataSource.manager).lagSeconds(),
    stop: async () => {
      stopping.abort()
      await loop
      await running.catch(() => {})
    },
  }
}
