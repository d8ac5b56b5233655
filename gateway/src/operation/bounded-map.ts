export interface BoundedMap<Value> {
  readonly size: number
  get(key: string): Value | undefined
  set(key: string, value: Value): void
  getOrMake(key: string, make: () => Value): Value
}

/** At most `limit` values, the longest unused dropped first: what is derived from texts that clients can make up at will. */
export function boundedMap<Value>(limit: number): BoundedMap<Value> {
  // A Map keeps the order of insertion, so its first key is the one that was not asked for the longest.
  const values = new Map<string, Value>()
  const get = (key: string) => {
    const value = values.get(key)
    if (value === undefined) return undefined
    values.delete(key)
    values.set(key, value)
    return value
  }
  const set = (key: string, value: Value) => {
    values.delete(key)
    values.set(key, value)
    if (values.size > limit) values.delete(values.keys().next().value as string)
  }
  return {
    get size() {
      return values.size
    },
    get,
    set,
    getOrMake: (key, make) => {
      const known = get(key)
      if (known !== undefined) return known
      const made = make()
      set(key, made)
      return made
    },
  }
}
