import type { Connection } from '@karya/postgres'
import { EntitySchema } from 'typeorm'
import type { ProductCategory, SalesChannel } from '../generated/schema.ts'

export interface SaleRow {
  id: string
  productId: string
  facilityId: string
  /** As of the sale. */
  category: ProductCategory
  channel: SalesChannel
  soldOn: string
  quantity: number
  /** Of one piece, as a decimal. */
  unitPrice: string
  currency: string
  /** Quantity times unit price, by the database. */
  revenue: string
  buyerPartnerId: string | null
  isGenerated: boolean
  recordedAt: string
}

export const SaleTable = new EntitySchema<SaleRow>({
  name: 'sale',
  columns: {
    id: { type: 'uuid', primary: true },
    productId: { name: 'product_id', type: 'uuid' },
    facilityId: { name: 'facility_id', type: 'uuid' },
    category: { type: 'text' },
    channel: { type: 'text' },
    soldOn: { name: 'sold_on', type: 'text' },
    quantity: { type: 'int' },
    unitPrice: { name: 'unit_price', type: 'numeric' },
    currency: { type: 'text', default: 'IDR' },
    revenue: { type: 'numeric', insert: false, update: false },
    buyerPartnerId: { name: 'buyer_partner_id', type: 'uuid', nullable: true },
    isGenerated: { name: 'is_generated', type: 'boolean', default: false },
    recordedAt: { name: 'recorded_at', type: 'text', default: () => 'clock_timestamp()' },
  },
})

export type SaleConnectionRows = Connection<SaleRow>
