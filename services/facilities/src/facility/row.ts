import type { Connection } from '@karya/postgres'
import { EntitySchema } from 'typeorm'
import type { FacilityClass, FacilityKind, RegencyMatch, Specialization } from '../generated/schema.ts'
import type { OfficialRow } from '../official/row.ts'

/** Characters of a facility's name or alias, and of its code; the constraints of the tables say the same. */
export const longestName = 200
export const longestCode = 100

export interface FacilityRow {
  id: string
  code: string
  name: string
  kind: FacilityKind
  class: FacilityClass | null
  specialization: Specialization
  timeZone: string
  regencyCode: string
  regencyMatch: RegencyMatch
  /** Follows from the regency, and is kept beside it so that every service filters by the same columns. */
  provinceCode: string
  regionalOfficeCode: string
  version: number
  updatedAt: string
  /** Come along where they are asked for together with the facility. */
  officials?: OfficialRow[]
}

export const FacilityTable = new EntitySchema<FacilityRow>({
  name: 'facility',
  columns: {
    id: { type: 'uuid', primary: true },
    code: { type: 'text' },
    name: { type: 'text' },
    kind: { type: 'text' },
    class: { type: 'text', nullable: true },
    specialization: { type: 'text' },
    timeZone: { name: 'time_zone', type: 'text' },
    regencyCode: { name: 'regency_code', type: 'text' },
    regencyMatch: { name: 'regency_match', type: 'text' },
    provinceCode: { name: 'province_code', type: 'text' },
    regionalOfficeCode: { name: 'regional_office_code', type: 'text' },
    version: { type: 'int', default: 1 },
    updatedAt: { name: 'updated_at', type: 'text', default: () => 'clock_timestamp()' },
  },
})

export type FacilityConnectionRows = Connection<FacilityRow>

/** A facility that the change log names. */
export interface FacilityChangeRow {
  id: string
}
