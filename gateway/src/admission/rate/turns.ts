import { rateLimited } from './refusals.ts'

/** How many may wait, of all callers and of one. */
const mostWaiting = 20
const mostWaitingOfOne = 4
/** Whoever waited for longer is refused when the turn comes. */
const longestWaitMilliseconds = 10_000
/** A turn that lasts longer goes on beside the next one, and nobody rests for longer. */
const longestTurnMilliseconds = 2_000
const longestRestMilliseconds = 500

/** Turns of what would hold up everybody else if it came all at once. */
export interface Turns {
  /** Waits for a turn; what it answers ends the turn. Throws `RATE_LIMITED` where too many wait. */
  take(caller: string): Promise<() => void>
}

/**
 * One turn after the other, and between two of them a rest as long as the last one took: half of the time is left to all other
 * requests, whatever is asked and by however many.
 */
export function createTurns(): Turns {
  const waiting: { caller: string; since: number; begin(): void; refuse(): void }[] = []
  let isTaken = false

  const next = () => {
    let first = waiting.shift()
    for (; first && performance.now() - first.since > longestWaitMilliseconds; first = waiting.shift()) first.refuse()
    if (first) first.begin()
    else isTaken = false
  }

  const begin = (): (() => void) => {
    const began = performance.now()
    let isOver = false
    const end = () => {
      if (isOver) return
      isOver = true
      clearTimeout(timer)
      setTimeout(next, Math.min(performance.now() - began, longestRestMilliseconds))
    }
    const timer = setTimeout(end, longestTurnMilliseconds)
    return end
  }

  return {
    take: async caller => {
      if (!isTaken) {
        isTaken = true
        return begin()
      }
      const ofCaller = waiting.filter(other => other.caller === caller).length
      if (waiting.length >= mostWaiting || ofCaller >= mostWaitingOfOne) {
        throw tooManyWait()
      }
      return new Promise((resolve, reject) => {
        const since = performance.now()
        waiting.push({ caller, since, begin: () => resolve(begin()), refuse: () => reject(tooManyWait()) })
      })
    },
  }
}

const tooManyWait = () => rateLimited('Too many large operations that are new wait for their turn.', 5)
