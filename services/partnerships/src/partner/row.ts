import type { Connection } from '@karya/postgres'
import { EntitySchema } from 'typeorm'
import type { PartnerKind, PartnerStanding, SupportKind } from '../generated/schema.ts'

export interface PartnerRow {
  id: string
  code: string
  name: string
  nameVariants: string[]
  kind: PartnerKind
  /** What a source says; what agreements and pledges show may be more, see `standing.ts`. */
  statedStanding: PartnerStanding | null
  /** Of a province or of a regency. */
  regionCode: string | null
  country: string | null
  representative: string | null
  contributions: SupportKind[]
  contributionNote: string | null
  isGenerated: boolean
  version: number
  createdAt: string
  updatedAt: string
}

export const PartnerTable = new EntitySchema<PartnerRow>({
  name: 'partner',
  columns: {
    id: { type: 'uuid', primary: true },
    code: { type: 'text' },
    name: { type: 'text' },
    nameVariants: { name: 'name_variants', type: 'text', array: true },
    kind: { type: 'text' },
    statedStanding: { name: 'stated_standing', type: 'text', nullable: true },
    regionCode: { name: 'region_code', type: 'text', nullable: true },
    country: { type: 'text', nullable: true },
    representative: { type: 'text', nullable: true },
    contributions: { type: 'text', array: true },
    contributionNote: { name: 'contribution_note', type: 'text', nullable: true },
    isGenerated: { name: 'is_generated', type: 'boolean', default: false },
    version: { type: 'int', default: 1 },
    createdAt: { name: 'created_at', type: 'text', default: () => 'clock_timestamp()' },
    updatedAt: { name: 'updated_at', type: 'text', default: () => 'clock_timestamp()' },
  },
})

export type PartnerConnectionRows = Connection<PartnerRow>
