import { allOf, type FacilityConditions, facilityConditions, isKeptBy, type Sql, sql } from '@karya/postgres'
import type { Viewer } from '@karya/subgraph'

/** Whether the viewer keeps the records of the facility that a column names. */
export const isFacilityKept = (viewer: Viewer, facilityId: Sql): Sql => {
  switch (viewer.role) {
    case 'ADMIN':
      return sql`true`
    case 'REGIONAL':
    case 'OFFICER':
      return sql`${facilityId} in (select id from facility_copy where ${isKeptBy(viewer, 'facility_copy')})`
    default:
      return sql`false`
  }
}

/** Whether a partner's key reaches the facility that a column names: the rule of `reachesFacility`, as a condition. */
export const isReached = ({ role, facilityIds }: Viewer, facilityId: Sql): Sql =>
  role === 'PARTNER' && facilityIds.length ? sql`${facilityId} = any(${facilityIds}::uuid[])` : sql`true`

/** A `FacilityFilter` as a condition on a column that names a facility; no condition where it restricts nothing. */
export const isFacilityOf = (filter: FacilityConditions | null | undefined, facilityId: Sql): Sql[] => {
  const conditions = facilityConditions(filter, 'facility_copy')
  return conditions.length ? [sql`${facilityId} in (select id from facility_copy where ${allOf(conditions)})`] : []
}
