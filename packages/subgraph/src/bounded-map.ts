export interface BoundedMap<Value> {
  get(key: string): Value | undefined
  set(key: string, value: Value): void
  delete(key: string): void
  getOrMake(key: string, make: () => Value): Value
}

/** What values weigh, and how much all of them may together; as much as they like where left out. */
export interface Weights<Value> {
  weigh(value: Value, key: string): number
  most: number
}

/** At most `limit` values, the longest unused dropped first: what is derived from texts that clients can make up at will. */
export function boundedMap<Value>(limit: number, weights?: Weights<Value>): BoundedMap<Value> {
  const weigh = weights?.weigh ?? (() => 0)
  let weight = 0
  // A Map keeps the order of insertion, so its first key is the one that was not asked for the longest.
  const values = new Map<string, Value>()
  const get = (key: string) => {
    const value = values.get(key)
    if (value === undefined) return undefined
    values.delete(key)
    values.set(key, value)
    return value
  }
  const drop = (key: string) => {
    const value = values.get(key)
    if (value !== undefined) weight -= weigh(value, key)
    values.delete(key)
  }
  const set = (key: string, value: Value) => {
    drop(key)
    values.set(key, value)
    weight += weigh(value, key)
    while (values.size > limit || (weights && weight > weights.most && values.size > 1)) {
      drop(values.keys().next().value as string)
    }
  }
  return {
    get,
    set,
    delete: drop,
    getOrMake: (key, make) => {
      const known = get(key)
      if (known !== undefined) return known
      const made = make()
      set(key, made)
      return made
    },
  }
}
