import { EntitySchema } from 'typeorm'
import type { StockReason } from '../generated/schema.ts'

/** What came to a stock or went from it. */
export interface StockMovementRow {
  id: string
  productId: string
  facilityId: string
  delta: number
  reason: StockReason
  remarks: string | null
  stockAfter: number
}

export const StockMovementTable = new EntitySchema<StockMovementRow>({
  name: 'stock_movement',
  columns: {
    id: { type: 'uuid', primary: true },
    productId: { name: 'product_id', type: 'uuid' },
    facilityId: { name: 'facility_id', type: 'uuid' },
    delta: { type: 'int' },
    reason: { type: 'text' },
    remarks: { type: 'text', nullable: true },
    stockAfter: { name: 'stock_after', type: 'int' },
  },
})
