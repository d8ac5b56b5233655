import type { EntityManager } from 'typeorm'
import type { Columns } from './columns.ts'
import { type Connection, connect, decodeCursor, type FoundRow, refuseTornCursor } from './cursor.ts'
import { allOf, raw, run, type Sql, sql } from './sql.ts'

/** What a list is ordered by. Always non-null in the database: use `coalesce` with a value that sorts last. */
export interface Order {
  /** The name clients know it by. A cursor holds it, and serves no other order. */
  name: string
  /**
   * A column or expression that an index holds. Where values change while somebody pages through them, a function of a snapshot
   * that answers the value as of then, and null for a row that was not there yet: the first page's snapshot travels in the cursors.
   */
  expression: Sql | ((snapshot: Sql) => Sql)
  /** The PostgreSQL type of the expression: a cursor's value returns as exactly what it was. */
  type: 'text' | 'timestamptz' | 'date' | 'numeric' | 'integer' | 'bigint'
  direction: 'ASC' | 'DESC'
}

export interface List {
  /** What a row of the list is: `columnsOf(…)`. */
  columns: Sql | Columns
  from: Sql
  where: Sql[]
  order: Order
  /** The column that tells rows of equal order apart. */
  id: Sql
  first: number
  after?: string | null
}

/**
 * One page, as a statement. The row comparison lets an index on (order, id) answer at any depth at the same cost. The limit is part of the
 * text: not knowing it, the server would plan a prepared page anew every time, which takes it longer than the page.
 */
const pageOf = (list: List, parent: Sql[] = []): Sql => {
  const { order, id } = list
  const cursor = list.after ? decodeCursor(list.after, list) : null
  const snapshot = cursor?.snapshot ? sql`${cursor.snapshot}::pg_snapshot` : sql`pg_current_snapshot()`
  const isAsOf = typeof order.expression === 'function'
  const expression = typeof order.expression === 'function' ? order.expression(snapshot) : order.expression
  const after = cursor
    ? [
        sql`(${expression}, ${id}) ${raw(order.direction === 'ASC' ? '>' : '<')} (${cursor.value}::${raw(order.type)}, ${cursor.id})`,
      ]
    : []
  const direction = raw(order.direction)
  return sql`select ${list.columns}, ${expression}::text as "cursorValue", ${id}::text as "cursorId",
                    ${isAsOf ? sql`${snapshot}::text` : sql`null`} as "cursorSnapshot"
             from ${list.from} where ${allOf([...parent, ...list.where, ...after])}
             order by ${expression} ${direction}, ${id} ${direction} limit ${raw(String(Number(list.first) + 1))}`
}

const once = <Result>(work: () => Promise<Result>) => {
  let result: Promise<Result> | undefined
  return () => {
    result ??= work()
    return result
  }
}

/**
 * One page of a list, by Relay's connection specification, in one statement (and one more for `totalCount`, if it is called).
 *
 * @throws BadCursor
 */
export const connectionOf = async <Row extends object>(
  manager: EntityManager,
  list: List,
): Promise<Connection<Row>> => {
  const totalCount = once(async () => {
    const counted = await run<{ count: string }>(
      manager,
      sql`select count(*) from ${list.from} where ${allOf(list.where)}`,
    )
    return Number(counted[0]?.count)
  })
  const found = await run<FoundRow<Row>>(manager, pageOf(list)).catch(refuseTornCursor(list.after))
  return connect(list, found, totalCount)
}

/**
 * The same page of the same list for many parents in one statement, whatever their number; their counts in one more, if any is called.
 *
 * @param parent the column that names the parent, its PostgreSQL type, and the keys wanted
 * @returns a connection for each key, in the order of the keys
 * @throws BadCursor
 */
export const connectionsByParent = async <Row extends object>(
  manager: EntityManager,
  list: List,
  parent: { column: Sql; type: 'uuid' | 'text'; keys: readonly string[] },
): Promise<Connection<Row>[]> => {
  const type = raw(parent.type)
  const [key] = parent.keys
  const pages =
    parent.keys.length === 1
      ? pageOf({ ...list, columns: sql`${key}::text as "parentKey", ${list.columns}` }, [
          sql`${parent.column} = ${key}::${type}`,
        ])
      : sql`select parent.key::text as "parentKey", page.* from unnest(${parent.keys}::${type}[]) as parent(key)
            cross join lateral (${pageOf(list, [sql`${parent.column} = parent.key`])}) page`
  const found = await run<FoundRow<Row> & { parentKey: string }>(manager, pages).catch(refuseTornCursor(list.after))
  const rowsByKey = new Map<string, FoundRow<Row>[]>(parent.keys.map(key => [key, []]))
  for (const row of found) rowsByKey.get(row.parentKey)?.push(row)
  const counts = once(async () => {
    const counted = await run<{ key: string; count: string }>(
      manager,
      sql`select ${parent.column}::text as key, count(*) from ${list.from}
          where ${allOf([sql`${parent.column} = any(${parent.keys}::${type}[])`, ...list.where])} group by 1`,
    )
    return new Map(counted.map(({ key, count }) => [key, Number(count)]))
  })
  return parent.keys.map(key => connect(list, rowsByKey.get(key) ?? [], async () => (await counts()).get(key) ?? 0))
}
