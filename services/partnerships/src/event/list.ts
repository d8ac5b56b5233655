import { columnsOf, isIn, isWithin, type List, sql } from '@karya/postgres'
import { checkId } from '@karya/subgraph'
import { isFacilityOf } from '../facility/keeping.ts'
import type { EventFilter, EventOrder } from '../generated/schema.ts'
import { EventTable } from './row.ts'

export interface EventListArguments {
  first: number
  after?: string | null
  filter?: EventFilter | null
  orderBy?: EventOrder | null
}

/** What is known of the day: the day, the first of the year, or nothing, which counts as before all. The index has the same words. */
const day = sql`coalesce(event.held_on, make_date(event.held_in_year, 1, 1), '-infinity')`

export const eventList = ({ first, after, filter, orderBy }: EventListArguments): List => ({
  columns: columnsOf(EventTable),
  from: sql`event`,
  where: [
    ...isFacilityOf(filter?.facility, sql`facility_id`).map(
      condition => sql`exists (select from event_facility where event_id = event.id and ${condition})`,
    ),
    ...(filter?.partnerId
      ? [
          sql`exists (select from event_partner where event_id = event.id
                      and partner_id = any(${filter.partnerId.map(checkId)}::uuid[]))`,
        ]
      : []),
    ...(filter?.programmePointCode
      ? [
          sql`exists (select from event_programme_point where event_id = event.id
                      and programme_point_code = any(${filter.programmePointCode}::text[]))`,
        ]
      : []),
    ...isIn(sql`event.kind`, filter?.kind),
    ...isWithin(sql`event.held_on`, filter?.heldOn),
  ],
  order: { name: 'HELD_ON', expression: day, type: 'date', direction: orderBy?.direction ?? 'DESC' },
  id: sql`event.id`,
  first,
  after,
})
