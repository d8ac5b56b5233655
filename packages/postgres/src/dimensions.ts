import { raw, type Sql, sql } from './sql.ts'

/** What the figures of every service can be grouped by: the place where it happened. */
export type PlaceDimension =
  | 'FACILITY'
  | 'PROVINCE'
  | 'REGENCY'
  | 'REGIONAL_OFFICE'
  | 'FACILITY_KIND'
  | 'SPECIALIZATION'

/** For `figuresOf`: the name in the row and the expression, over a table that carries a facility's facts. */
export const placeDimensions = (alias: string): Record<PlaceDimension, [name: string, expression: Sql]> => {
  const column = (name: string) => raw(`"${alias}"."${name}"`)
  return {
    FACILITY: ['facilityId', column('id')],
    PROVINCE: ['provinceCode', column('province_code')],
    REGENCY: ['regencyCode', column('regency_code')],
    REGIONAL_OFFICE: ['regionalOfficeCode', column('regional_office_code')],
    FACILITY_KIND: ['facilityKind', column('kind')],
    SPECIALIZATION: ['specialization', column('specialization')],
  }
}

/** Of time: "2025", "2025-Q3", "2025-08". `day` is a date, in the facility's time zone. A statistic takes one of them. */
export const periodDimensions = (day: Sql): Record<'YEAR' | 'QUARTER' | 'MONTH', [name: string, expression: Sql]> => ({
  YEAR: ['period', sql`to_char(${day}, 'YYYY')`],
  QUARTER: ['period', sql`to_char(${day}, 'YYYY-"Q"Q')`],
  MONTH: ['period', sql`to_char(${day}, 'YYYY-MM')`],
})
