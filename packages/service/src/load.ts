import { type Database, raw, run, type Sql, sql, withoutRowSecurity } from '@karya/postgres'
import type { EntityManager } from 'typeorm'

/** What an empty database was filled with, or what is there, by the nouns that the start shows. */
export interface Loaded {
  isFirstTime: boolean
  counts: Readonly<Record<string, number>>
}

export interface FirstData {
  /** A database with a row in this table is left as it is, so that nothing that was written is overwritten. */
  table: string
  /** Fills an empty database, by COPY. */
  load(manager: EntityManager): Promise<void>
  /** One row: how many there are of each noun. */
  counts: Sql
}

/** Fills an empty database once, in one transaction, whichever of several instances comes first. Its changes bear the actor `reference-data`. */
export const loadOnce = (database: Database, { table, load, counts }: FirstData): Promise<Loaded> =>
  database.loadAlone('reference-data', async manager => {
    const filled = await run(manager, sql`select 1 from ${raw(table)} limit 1`)
    const isFirstTime = filled.length === 0
    if (isFirstTime) {
      await run(manager, sql`select set_config('karya.action', 'load', true)`)
      await withoutRowSecurity(manager, () => load(manager))
    }
    const [counted] = await run<Record<string, number>>(manager, counts)
    return { isFirstTime, counts: counted ?? {} }
  })
