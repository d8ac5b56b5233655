import { EntitySchema } from 'typeorm'
import type { ProceedsBase } from '../generated/schema.ts'

export interface ProceedsRuleRow {
  id: string
  facilityId: string
  base: ProceedsBase
  /** Percentages are decimals of at most four digits after the point. */
  premiPercent: string
  /** Null, as `workingCapitalPercent` is then, where the source tells the premi alone. */
  pnbpPercent: string | null
  workingCapitalPercent: string | null
  validFrom: string | null
  validUntil: string | null
  legalBasis: string | null
  /** Rests on a public document. */
  isPublic: boolean
}

export const ProceedsRuleTable = new EntitySchema<ProceedsRuleRow>({
  name: 'proceeds_rule',
  columns: {
    id: { type: 'uuid', primary: true },
    facilityId: { name: 'facility_id', type: 'uuid' },
    base: { type: 'text' },
    premiPercent: { name: 'premi_percent', type: 'numeric' },
    pnbpPercent: { name: 'pnbp_percent', type: 'numeric', nullable: true },
    workingCapitalPercent: { name: 'working_capital_percent', type: 'numeric', nullable: true },
    validFrom: { name: 'valid_from', type: 'text', nullable: true },
    validUntil: { name: 'valid_until', type: 'text', nullable: true },
    legalBasis: { name: 'legal_basis', type: 'text', nullable: true },
    isPublic: { name: 'is_public', type: 'boolean', default: false },
  },
})
