import sql, { empty, join, raw, Sql } from 'sql-template-tag'
import type { EntityManager, EntitySchema } from 'typeorm'

export { empty, join, raw, Sql, sql }

/** Runs a statement through the manager of a transaction, or of no transaction: repositories work in both alike. */
export const run = <Row>(manager: EntityManager, statement: Sql): Promise<Row[]> =>
  manager.query(statement.text, statement.values as unknown[])

/** Conditions joined by `and`; `true` where there are none. */
export const allOf = (conditions: readonly Sql[]): Sql => (conditions.length ? join(conditions, ' and ') : sql`true`)

/** `column = any($1)`: an empty list matches nothing, an absent one everything. */
export const isIn = (column: Sql, values: readonly string[] | null | undefined, type = 'text'): Sql[] =>
  values ? [sql`${column} = any(${values}::${raw(type)}[])`] : []

/** The input `DateRange` as conditions on a date: both ends included, an absent one open. */
export const isWithin = (
  column: Sql,
  range: { from?: string | null; to?: string | null } | null | undefined,
): Sql[] => [
  ...(range?.from ? [sql`${column} >= ${range.from}::date`] : []),
  ...(range?.to ? [sql`${column} <= ${range.to}::date`] : []),
]

/** The select list of a row: every column of its mapping, under the name the row interface gives it. */
export const columnsOf = (schema: EntitySchema, alias: string = schema.options.tableName ?? schema.options.name): Sql =>
  raw(
    Object.entries(schema.options.columns)
      .map(([property, column]) => `"${alias}"."${column?.name ?? property}" as "${property}"`)
      .join(', '),
  )
