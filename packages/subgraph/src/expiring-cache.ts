import { boundedMap } from './bounded-map.ts'

export interface ExpiringCache<Value> {
  /** Undefined for what was never kept, is over, or had to make room. */
  get(key: string): Value | undefined
  /** @param until the end of its life, in milliseconds since 1970 */
  set(key: string, value: Value, until: number): void
}

/** Values for a time, at most `limit` of them: the one that was not asked for the longest makes room. */
export function expiringCache<Value>(limit: number): ExpiringCache<Value> {
  const entries = boundedMap<{ value: Value; until: number }>(limit)
  return {
    get: key => {
      const entry = entries.get(key)
      if (!entry || entry.until > Date.now()) return entry?.value
      entries.delete(key)
      return undefined
    },
    set: (key, value, until) => entries.set(key, { value, until }),
  }
}
