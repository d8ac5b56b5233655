import { EntitySchema } from 'typeorm'
import type { FacilityClass, FacilityKind, Specialization } from '../generated/schema.ts'

/** What a facility was from `validFrom` to `validUntil`, both days included; open ends are null. */
export interface StatusRow {
  id: string
  facilityId: string
  kind: FacilityKind
  class: FacilityClass | null
  specialization: Specialization
  validFrom: string | null
  validUntil: string | null
  reason: string | null
}

export const StatusTable = new EntitySchema<StatusRow>({
  name: 'facility_status',
  columns: {
    id: { type: 'uuid', primary: true },
    facilityId: { name: 'facility_id', type: 'uuid' },
    kind: { type: 'text' },
    class: { type: 'text', nullable: true },
    specialization: { type: 'text' },
    validFrom: { name: 'valid_from', type: 'text', nullable: true },
    validUntil: { name: 'valid_until', type: 'text', nullable: true },
    reason: { type: 'text', nullable: true },
  },
})
