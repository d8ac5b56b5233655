import { anyOf, raw, type Sql, sql } from '@karya/postgres'
import type { PledgeStatus } from '../generated/schema.ts'

/** Neither kept nor given up, and its due day is over where its facilities are. */
export const isOverdue: Sql = sql`(pledge.step in ('OPEN', 'IN_PROGRESS')
  and coalesce(pledge.due_on < (now() at time zone pledge.time_zone)::date, false))`

/** By the calendar; nothing has to be written when a day passes. */
export const pledgeStatus: Sql = sql`case when ${isOverdue} then 'OVERDUE' else pledge.step end`

/** The same, in terms of columns, of which the planner knows more than of the status reckoned from them. */
export const hasStatus = (statuses: readonly PledgeStatus[]): Sql =>
  anyOf(
    statuses.map(status =>
      status === 'OVERDUE' ? isOverdue : sql`pledge.step = ${raw(`'${status}'`)} and not ${isOverdue}`,
    ),
  )
