import type { Wanted } from '@karya/postgres'
import type { Needs } from './needs.ts'

/** What the operations of one context read of rows: as a whole until the first says what it needs, then of what any of them needed. */
export class Asked {
  #needs: Needs | undefined
  /** How often more was asked than before: rows that were read until then may lack it. */
  growth = 0

  readonly wanted: Wanted = table => this.#needs?.get(table)

  add(needs: Needs): void {
    const before = this.#needs
    this.#needs = before ? unionOf(before, needs) : needs
    if (before && this.#needs !== before) this.growth += 1
  }
}

/** Kept for as long as the operations are: requests that ask the same have the same sets, by which statements know their text. */
const unions = new WeakMap<Needs, WeakMap<Needs, Needs>>()

/** The first one itself where it holds the other. */
const unionOf = (before: Needs, needs: Needs): Needs => {
  let known = unions.get(before)
  if (!known) {
    known = new WeakMap()
    unions.set(before, known)
  }
  let union = known.get(needs)
  if (!union) {
    union = unite(before, needs)
    known.set(needs, union)
  }
  return union
}

const unite = (before: Needs, needs: Needs): Needs => {
  const more = [...needs].filter(([table, columns]) => !isWithin(columns, before.get(table)))
  if (more.length === 0) return before
  return new Map([
    ...before,
    ...more.map(([table, columns]) => [table, new Set([...(before.get(table) ?? []), ...columns])] as const),
  ])
}

const isWithin = (some: ReadonlySet<string>, others: ReadonlySet<string> | undefined) => {
  if (!others) return false
  for (const each of some) if (!others.has(each)) return false
  return true
}
