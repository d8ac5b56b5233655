/** Seeded chance: the same seed gives the same graphs, operations, data and faults, on every machine. */
export interface Random {
  /** A whole number in [0, bound). */
  below(bound: number): number
  chance(probability: number): boolean
  pick<Item>(items: readonly Item[]): Item
  /** `count` of the items, each at most once, in their order. */
  some<Item>(items: readonly Item[], count: number): Item[]
}

/** Mulberry32: 32 bits of state, more than enough to vary test cases. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (bound: number) => Math.floor(next() * bound)
  return {
    below,
    chance: probability => next() < probability,
    pick: <Item>(items: readonly Item[]) => items[below(items.length)] as Item,
    some: (items, count) => {
      const left = items.map((_, index) => index)
      const chosen = new Set<number>()
      while (chosen.size < count && left.length > 0) chosen.add(left.splice(below(left.length), 1)[0] as number)
      return items.filter((_, index) => chosen.has(index))
    },
  }
}

/** A number of 32 bits from a text (FNV-1a, then mixed): what has the same name has the same value. */
export function hashOf(...parts: readonly (string | number)[]): number {
  let hash = 0x811c9dc5
  for (const part of parts) {
    const text = String(part)
    for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
    hash = Math.imul(hash ^ 0x2f, 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
