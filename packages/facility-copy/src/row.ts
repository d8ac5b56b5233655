import { EntitySchema } from 'typeorm'

/** What the other services know of a facility. */
export interface FacilityCopyRow {
  id: string
  code: string
  kind: string
  class: string | null
  specialization: string
  timeZone: string
  provinceCode: string
  regencyCode: string
  regionalOfficeCode: string
}

export const FacilityCopyTable = new EntitySchema<FacilityCopyRow>({
  name: 'facility_copy',
  columns: {
    id: { type: 'uuid', primary: true },
    code: { type: 'text' },
    kind: { type: 'text' },
    class: { type: 'text', nullable: true },
    specialization: { type: 'text' },
    timeZone: { name: 'time_zone', type: 'text' },
    provinceCode: { name: 'province_code', type: 'text' },
    regencyCode: { name: 'regency_code', type: 'text' },
    regionalOfficeCode: { name: 'regional_office_code', type: 'text' },
  },
})
