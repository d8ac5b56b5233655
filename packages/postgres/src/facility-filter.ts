import { isIn, raw, type Sql, sql } from './sql.ts'

/** The input `FacilityFilter` that every list of every service takes. Each field narrows; an empty list matches nothing. */
export interface FacilityConditions {
  code?: readonly string[] | null
  kind?: readonly string[] | null
  class?: readonly string[] | null
  specialization?: readonly string[] | null
  provinceCode?: readonly string[] | null
  regencyCode?: readonly string[] | null
  regionalOfficeCode?: readonly string[] | null
}

/** The filter as conditions on a table that carries a facility's facts: `facility` itself, or a service's `facility_copy`. */
export const facilityConditions = (filter: FacilityConditions | null | undefined, alias: string): Sql[] => {
  if (!filter) return []
  const column = (name: string) => raw(`"${alias}"."${name}"`)
  return [
    ...isIn(column('code'), filter.code),
    ...isIn(column('kind'), filter.kind),
    ...isIn(column('class'), filter.class),
    ...isIn(column('specialization'), filter.specialization),
    ...isIn(column('province_code'), filter.provinceCode),
    ...isIn(column('regency_code'), filter.regencyCode),
    ...isIn(column('regional_office_code'), filter.regionalOfficeCode),
  ]
}

/** Whether a viewer keeps the records of a facility, and so sees exact figures of it: the rule of `mayWriteFacility`, as a condition. */
export const isKeptBy = (
  viewer: { role: string; facilityIds: readonly string[]; regionalOfficeCode: string | null },
  alias: string,
  id = 'id',
): Sql => {
  switch (viewer.role) {
    case 'ADMIN':
      return sql`true`
    case 'REGIONAL':
      return sql`coalesce(${raw(`"${alias}"."regional_office_code"`)} = ${viewer.regionalOfficeCode}, false)`
    case 'OFFICER':
      return sql`${raw(`"${alias}"."${id}"`)} = any(${viewer.facilityIds}::uuid[])`
    default:
      return sql`false`
  }
}
