import type { EntityManager } from 'typeorm'
import { allOf, join, raw, run, type Sql, sql } from './sql.ts'

export interface FiguresQuery {
  /** What to group by: the name in the row, and the expression. Without any there are totals alone. */
  dimensions: Readonly<Record<string, Sql>>
  /** The select list of aggregates, named as in the row. */
  measures: Sql
  from: Sql
  where: readonly Sql[]
  /** `sum(quantity) desc nulls last`; rows of equal measure, and all without it, come in the order of their dimensions. */
  orderBy?: Sql | null
  /** At most so many rows; totals cover all. */
  first?: number | null
}

/** Rows and totals of a statistic, in one statement: totals are the grouping set without dimensions. */
export const figuresOf = async <Row extends object, Totals extends object>(
  manager: EntityManager,
  { dimensions, measures, from, where, orderBy, first }: FiguresQuery,
): Promise<{ rows: Row[]; totals: Totals }> => {
  const entries = Object.entries(dimensions)
  const expressions = entries.map(([, expression]) => expression)
  if (!expressions.length) {
    const [totals] = await run<Totals>(manager, sql`select ${measures} from ${from} where ${allOf(where)}`)
    return { rows: [], totals: totals as Totals }
  }
  // Named once, so that an expression that holds a value is the same one wherever it stands.
  const columns = entries.map((_, index) => raw(`dimension.of_${index + 1}`))
  const named = join(expressions.map((expression, index) => sql`${expression} as ${raw(`of_${index + 1}`)}`))
  const selected = join(entries.map(([name], index) => sql`${columns[index]} as ${raw(`"${name}"`)}`))
  const limit = first == null ? sql`all` : sql`${first + 1}`
  const [totals, ...rows] = await run<Row | Totals>(
    manager,
    sql`select ${selected}, ${measures} from ${from} cross join lateral (select ${named}) as dimension
        where ${allOf(where)} group by grouping sets ((${join(columns)}), ())
        order by grouping(${columns[0]}) desc, ${orderBy ? sql`${orderBy}, ` : sql``} ${join(columns)} limit ${limit}`,
  )
  return { rows: rows as Row[], totals: totals as Totals }
}
