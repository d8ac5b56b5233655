import type { Redis } from 'ioredis'
import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible'

/** Every budget is for a minute that begins with the caller's first request. */
export const windowSeconds = 60

/** What is left of a budget after a request was charged to it. */
export interface Charged {
  isWithin: boolean
  remaining: number
  /** Until the budget is whole again. */
  resetSeconds: number
}

/** Counts what callers use of one budget. */
export interface Counter {
  charge(caller: string, points: number): Promise<Charged>
  /** Takes a charge back, of a request that was refused for another reason. */
  refund(caller: string, points: number): Promise<void>
}

export interface CounterOptions {
  /** Apart from other counters in the same Redis. */
  name: string
  points: number
  /** Shared by all gateways; without it each counts by itself. */
  redis?: Redis | undefined
}

/** A counter in memory, or in Redis; one whose Redis does not answer goes on in memory. */
export function createCounter({ name, points, redis }: CounterOptions): Counter {
  const window = { keyPrefix: `karya:${name}`, points, duration: windowSeconds }
  const inMemory = new RateLimiterMemory(window)
  const limiter: RateLimiterAbstract = redis
    ? new RateLimiterRedis({
        ...window,
        storeClient: redis,
        insuranceLimiter: inMemory,
        rejectIfRedisNotReady: true,
      })
    : inMemory
  return {
    charge: async (caller, charged) => {
      try {
        return toCharged(await limiter.consume(caller, charged), true)
      } catch (rejected) {
        if (rejected instanceof RateLimiterRes) return toCharged(rejected, false)
        throw rejected
      }
    },
    refund: async (caller, charged) => {
      await limiter.reward(caller, charged)
    },
  }
}

const toCharged = ({ remainingPoints, msBeforeNext }: RateLimiterRes, isWithin: boolean): Charged => ({
  isWithin,
  remaining: remainingPoints,
  resetSeconds: Math.max(1, Math.ceil(msBeforeNext / 1000)),
})
