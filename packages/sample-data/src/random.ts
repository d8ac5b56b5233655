/**
 * Seeded random numbers in which every record has a stream of its own: what record 1,999,999 looks like follows from
 * the seed, its kind and its index alone, so any record can be made without those before it, in any order or process.
 */
export interface RandomStream {
  /** The numbers of one record, by its index or by its key. Each call starts them afresh. */
  at(record: number | string): RandomSource
}

/** Values with the odds of each, prepared once by `weightedTable` for many draws. */
export interface WeightedTable<Value> {
  readonly values: readonly Value[]
  readonly cumulative: readonly number[]
}

/** Prepares odds, which need not add up to one: `weightedTable([['GALERI_LAPAS', 5], ['PAMERAN', 1]])`. */
export const weightedTable = <Value>(odds: readonly (readonly [Value, number])[]): WeightedTable<Value> => {
  let total = 0
  const cumulative = odds.map(([value, weight]) => {
    if (!(weight >= 0)) throw new Error(`The odds of ${String(value)} must be zero or more; found ${weight}.`)
    total += weight
    return total
  })
  if (!(total > 0)) throw new Error('A weighted table needs at least one value with odds above zero.')
  return { values: odds.map(([value]) => value), cumulative }
}

/** The finaliser of MurmurHash3: every bit of the input changes half the bits of the output. */
const mix = (word: number): number => {
  const first = Math.imul(word ^ (word >>> 16), 0x85ebca6b)
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35)
  return second ^ (second >>> 16)
}

const hashText = (text: string, start: number): number => {
  let hash = mix(start ^ text.length)
  for (let position = 0; position < text.length; position += 1) {
    hash = mix(Math.imul(hash, 0x9e3779b1) + text.charCodeAt(position))
  }
  return hash
}

const hexPair = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))
const hex = (word: number): string =>
  `${hexPair[word >>> 24]}${hexPair[(word >>> 16) & 255]}${hexPair[(word >>> 8) & 255]}${hexPair[word & 255]}`

/** The numbers of one record: sfc32 of the PractRand suite, 128 bits of state. Not for secrets. */
export class RandomSource {
  private a: number
  private b: number
  private c: number
  private counter = 1

  constructor(a: number, b: number, c: number) {
    this.a = a
    this.b = b
    this.c = c
    // The author's advice for three seed words: twelve rounds before the first output.
    for (let round = 0; round < 12; round += 1) this.word()
  }

  /** 32 random bits, as a signed integer. */
  word(): number {
    const result = (((this.a + this.b) | 0) + this.counter) | 0
    this.counter = (this.counter + 1) | 0
    this.a = this.b ^ (this.b >>> 9)
    this.b = (this.c + (this.c << 3)) | 0
    this.c = (((this.c << 21) | (this.c >>> 11)) + result) | 0
    return result
  }

  /** From 0 up to but not including 1, in steps of 2^-32. */
  fraction(): number {
    return (this.word() >>> 0) / 4294967296
  }

  /** A whole number, both ends included. */
  between(low: number, high: number): number {
    return low + Math.floor(this.fraction() * (high - low + 1))
  }

  /** True with this probability, 0 to 1. */
  chance(probability: number): boolean {
    return this.fraction() < probability
  }

  /** A number near `mean`, bell-shaped, with this standard deviation and never more than 3.5 of them away. */
  around(mean: number, deviation: number): number {
    const sum = this.fraction() + this.fraction() + this.fraction() + this.fraction()
    return mean + deviation * (sum - 2) * Math.sqrt(3)
  }

  /** One of the list, each equally likely. Throws on an empty list. */
  pick<Value>(list: readonly Value[]): Value {
    if (list.length === 0) throw new Error('Nothing to pick from: the list is empty.')
    return list[Math.floor(this.fraction() * list.length)] as Value
  }

  /** One of the table's values, by their odds. */
  weighted<Value>(table: WeightedTable<Value>): Value {
    const { values, cumulative } = table
    const drawn = this.fraction() * (cumulative[cumulative.length - 1] as number)
    let low = 0
    let high = cumulative.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if (drawn < (cumulative[middle] as number)) high = middle
      else low = middle + 1
    }
    return values[low] as Value
  }

  /** A UUID of version 8 (RFC 9562, "custom"), for bulk records where a hash of a name per row would take too long. */
  uuid(): string {
    const first = hex(this.word())
    const second = hex((this.word() & 0xffff0fff) | 0x8000)
    const third = hex((this.word() & 0x3fffffff) | 0x80000000)
    const fourth = hex(this.word())
    return `${first}-${second.slice(0, 4)}-${second.slice(4)}-${third.slice(0, 4)}-${third.slice(4)}${fourth}`
  }
}

/**
 * The random numbers of one kind of record. Kinds do not disturb each other: adding draws to one leaves all others as
 * they were. `seed` and an index are whole numbers; of the index, 53 bits count.
 */
export const randomStream = (seed: number, kind: string): RandomStream => {
  const first = hashText(kind, mix(seed))
  const second = hashText(kind, mix(seed ^ 0x5bd1e995))
  return {
    at: record => {
      const low = typeof record === 'string' ? hashText(record, first) : record | 0
      const high = typeof record === 'string' ? hashText(record, second) : Math.floor(record / 4294967296) | 0
      return new RandomSource(mix(first ^ low), mix(second + Math.imul(low, 0x9e3779b1)), mix(high ^ first ^ mix(low)))
    },
  }
}
