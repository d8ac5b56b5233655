import { EntitySchema } from 'typeorm'
import type { OfficialPosition } from '../generated/schema.ts'

/** A holder of a public office whom a public source names. */
export interface OfficialRow {
  id: string
  facilityId: string
  position: OfficialPosition
  title: string
  name: string
  nameVariants: string[]
  since: string | null
  until: string | null
  seenOn: string | null
}

export const OfficialTable = new EntitySchema<OfficialRow>({
  name: 'official',
  columns: {
    id: { type: 'uuid', primary: true },
    facilityId: { name: 'facility_id', type: 'uuid' },
    position: { type: 'text' },
    title: { type: 'text' },
    name: { type: 'text' },
    nameVariants: { name: 'name_variants', type: 'text', array: true },
    since: { type: 'text', nullable: true },
    until: { type: 'text', nullable: true },
    seenOn: { name: 'seen_on', type: 'text', nullable: true },
  },
})
