import { EntitySchema } from 'typeorm'
import type { QualityOutcome } from '../generated/schema.ts'

export interface QualityCheckRow {
  id: string
  productId: string
  facilityId: string
  checkedOn: string
  outcome: QualityOutcome
  standard: string | null
  sampleSize: number | null
  defects: number | null
  remarks: string | null
  isGenerated: boolean
}

export const QualityCheckTable = new EntitySchema<QualityCheckRow>({
  name: 'quality_check',
  columns: {
    id: { type: 'uuid', primary: true },
    productId: { name: 'product_id', type: 'uuid' },
    facilityId: { name: 'facility_id', type: 'uuid' },
    checkedOn: { name: 'checked_on', type: 'text' },
    outcome: { type: 'text' },
    standard: { type: 'text', nullable: true },
    sampleSize: { name: 'sample_size', type: 'int', nullable: true },
    defects: { type: 'int', nullable: true },
    remarks: { type: 'text', nullable: true },
    isGenerated: { name: 'is_generated', type: 'boolean', default: false },
  },
})
