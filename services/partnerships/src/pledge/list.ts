import { columnsOf, isIn, isWithin, type List, type Sql, sql } from '@karya/postgres'
import { checkId } from '@karya/subgraph'
import { isFacilityOf } from '../facility/keeping.ts'
import type { PledgeFilter, PledgeOrder, PledgeOrderField } from '../generated/schema.ts'
import { hasStatus, pledgeStatus } from './condition.ts'
import { PledgeTable } from './row.ts'

export interface PledgeListArguments {
  first: number
  after?: string | null
  filter?: PledgeFilter | null
  orderBy?: PledgeOrder | null
}

export const pledgeColumns: Sql = sql`${columnsOf(PledgeTable)}, ${pledgeStatus} as status`

/** Neither day ever changes, so a walk by one of them repeats none and loses none. */
const expressions: Record<PledgeOrderField, Sql> = {
  MADE_ON: sql`pledge.made_on`,
  DUE_ON: sql`coalesce(pledge.due_on, 'infinity')`,
}

export const pledgeList = ({ first, after, filter, orderBy }: PledgeListArguments): List => {
  const { field, direction } = orderBy ?? { field: 'MADE_ON', direction: 'DESC' }
  return {
    columns: pledgeColumns,
    from: sql`pledge`,
    where: [
      ...isFacilityOf(filter?.facility, sql`facility_id`).map(
        condition => sql`exists (select from pledge_facility where pledge_id = pledge.id and ${condition})`,
      ),
      ...isIn(sql`pledge.partner_id`, filter?.partnerId?.map(checkId), 'uuid'),
      ...isIn(sql`pledge.kind`, filter?.kind),
      ...(filter?.status ? [hasStatus(filter.status)] : []),
      ...isWithin(sql`pledge.made_on`, filter?.madeOn),
      ...isWithin(sql`pledge.due_on`, filter?.dueOn),
    ],
    order: { name: field, expression: expressions[field], type: 'date', direction },
    id: sql`pledge.id`,
    first,
    after,
  }
}
