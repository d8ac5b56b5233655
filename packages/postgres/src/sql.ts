import sql, { empty, join, raw, Sql } from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import { Columns } from './columns.ts'
import { read } from './reading/read.ts'

export { empty, join, raw, Sql, sql }

/** Runs a statement through the manager of a transaction, or of no transaction: repositories work in both alike. */
export const run = <Row>(manager: EntityManager, statement: Sql): Promise<Row[]> => {
  const { text, values, unread } = written(statement, manager)
  return manager.queryRunner ? manager.query(text, values) : read(manager.dataSource, { text, values, unread })
}

/** A statement as it is sent: `Columns` are part of its text, whatever else stands in it is a value. */
const written = ({ strings, values: parts }: Sql, manager: EntityManager) => {
  const values: unknown[] = []
  let text = strings[0] as string
  let unread: readonly string[] = []
  for (let index = 0; index < parts.length; index++) {
    const part: unknown = parts[index]
    if (part instanceof Columns) {
      const selection = part.selectedThrough(manager)
      text += selection.text
      unread = unread.length ? [...unread, ...selection.unread] : selection.unread
    } else {
      values.push(part)
      text += `$${values.length}`
    }
    text += strings[index + 1] as string
  }
  return { text, values, unread }
}

/** Conditions joined by `and`; `true` where there are none. */
export const allOf = (conditions: readonly Sql[]): Sql => (conditions.length ? join(conditions, ' and ') : sql`true`)

/** Conditions joined by `or`; `false` where there are none. */
export const anyOf = (conditions: readonly Sql[]): Sql =>
  conditions.length ? sql`((${join(conditions, ') or (')}))` : sql`false`

/** `column = any($1)`: an empty list matches nothing, an absent one everything. */
export const isIn = (column: Sql, values: readonly string[] | null | undefined, type = 'text'): Sql[] =>
  values ? [sql`${column} = any(${values}::${raw(type)}[])`] : []

/**
 * The same for keys that there are. A single one is compared by itself: as the server does not know how many an array holds, it
 * would plan a prepared statement anew for each, which takes it longer than to find one row.
 */
export const isAmong = (column: Sql, keys: readonly string[], type: 'uuid' | 'text' = 'uuid'): Sql =>
  keys.length === 1 ? sql`${column} = ${keys[0]}::${raw(type)}` : sql`${column} = any(${keys}::${raw(type)}[])`

/** The input `DateRange` as conditions on a date: both ends included, an absent one open. */
export const isWithin = (
  column: Sql,
  range: { from?: string | null; to?: string | null } | null | undefined,
): Sql[] => [
  ...(range?.from ? [sql`${column} >= ${range.from}::date`] : []),
  ...(range?.to ? [sql`${column} <= ${range.to}::date`] : []),
]
