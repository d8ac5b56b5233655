import { type Order, type Sql, sql } from '@karya/postgres'

/** A facility's name as it was in a snapshot; null where it was not there yet. */
const nameIn = (snapshot: Sql) => sql`(
  select facility_name.name from facility_name
  where facility_name.facility_id = facility.id and pg_visible_in_snapshot(facility_name.transaction_id, ${snapshot})
  order by facility_name.sequence desc limit 1)`

/** The orders of `FacilityOrderField`. Codes never change; names do, so a walk by name reads them as of its first page. */
export const facilityOrder = (
  orderBy: { field: 'CODE' | 'NAME'; direction: Order['direction'] } | null | undefined,
): Order => {
  const { field, direction } = orderBy ?? { field: 'CODE', direction: 'ASC' }
  return { name: field, expression: field === 'NAME' ? nameIn : sql`facility.code`, type: 'text', direction }
}
