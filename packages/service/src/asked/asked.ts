import type { Wanted } from '@karya/postgres'
import type { EntitySchema } from 'typeorm'
import type { Needs } from './needs.ts'

/** What the operations of one context read of rows: as a whole until the first says what it needs, then of what any of them needed. */
export class Asked {
  readonly #operations = new Set<Needs>()
  readonly #columns = new Map<EntitySchema, ReadonlySet<string>>()
  /** How often more was asked than before: rows that were read until then may lack it. */
  growth = 0

  readonly wanted: Wanted = table => this.#columns.get(table)

  add(needs: Needs): void {
    if (this.#operations.has(needs)) return
    const isFirst = this.#operations.size === 0
    this.#operations.add(needs)
    let hasGrown = false
    for (const [table, columns] of needs) {
      const before = this.#columns.get(table)
      if (before && isWithin(columns, before)) continue
      this.#columns.set(table, before ? new Set([...before, ...columns]) : columns)
      hasGrown = true
    }
    if (hasGrown && !isFirst) this.growth += 1
  }
}

const isWithin = (some: ReadonlySet<string>, others: ReadonlySet<string>) => {
  for (const each of some) if (!others.has(each)) return false
  return true
}
