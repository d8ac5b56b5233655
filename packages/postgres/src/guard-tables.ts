import type { QueryRunner } from 'typeorm'
import { run, sql } from './sql.ts'

/** Which rows of a table a transaction may write: conditions in terms of `row.<column>`; see `foundation/row-security.sql.ts`. */
export interface WriteRule {
  table: string
  /** Of rows that are written, as they were and as they become. */
  writes: string
  /** Of new rows, where it is another. */
  inserts?: string
  /** Of rows that are deleted; by default none but by the system. */
  deletes?: string
}

/** For the migration that says who may write which tables. */
export const guardTables = async (runner: QueryRunner, rules: readonly WriteRule[]): Promise<void> => {
  for (const { table, writes, inserts = writes, deletes = `writes_as('SYSTEM')` } of rules) {
    await run(runner.manager, sql`select guard_writes(${table}::regclass, ${writes}, ${inserts}, ${deletes})`)
  }
}

export const unguardTables = async (runner: QueryRunner, rules: readonly WriteRule[]): Promise<void> => {
  for (const { table } of rules) await run(runner.manager, sql`select unguard_writes(${table}::regclass)`)
}
