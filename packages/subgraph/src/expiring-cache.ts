export interface ExpiringCache<Value> {
  /** Undefined for what was never kept, is over, or had to make room. */
  get(key: string): Value | undefined
  /** @param until the end of its life, in milliseconds since 1970 */
  set(key: string, value: Value, until: number): void
}

/** Values for a time, at most `limit` of them: the one that was not asked for the longest makes room. */
export function expiringCache<Value>(limit: number): ExpiringCache<Value> {
  const entries = new Map<string, { value: Value; until: number }>()
  return {
    get: key => {
      const entry = entries.get(key)
      if (!entry) return undefined
      // A Map keeps the order of insertion: the first is the one that was not asked for the longest.
      entries.delete(key)
      if (entry.until <= Date.now()) return undefined
      entries.set(key, entry)
      return entry.value
    },
    set: (key, value, until) => {
      entries.delete(key)
      entries.set(key, { value, until })
      if (entries.size > limit) entries.delete(entries.keys().next().value as string)
    },
  }
}
