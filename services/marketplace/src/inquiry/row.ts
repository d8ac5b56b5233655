import type { Connection } from '@karya/postgres'
import { EntitySchema } from 'typeorm'
import type { InquiryCloseReason, InquiryStatus, ProductCategory } from '../generated/schema.ts'

export interface InquiryRow {
  id: string
  partnerId: string
  /** Either a product or a category is asked for. */
  productId: string | null
  category: ProductCategory | null
  quantity: number
  neededBy: string | null
  message: string | null
  status: InquiryStatus
  closeReason: InquiryCloseReason | null
  closeNote: string | null
  allocatedQuantity: number
  isGenerated: boolean
  version: number
  createdAt: string
  updatedAt: string
}

export const InquiryTable = new EntitySchema<InquiryRow>({
  name: 'inquiry',
  columns: {
    id: { type: 'uuid', primary: true },
    partnerId: { name: 'partner_id', type: 'uuid' },
    productId: { name: 'product_id', type: 'uuid', nullable: true },
    category: { type: 'text', nullable: true },
    quantity: { type: 'int' },
    neededBy: { name: 'needed_by', type: 'text', nullable: true },
    message: { type: 'text', nullable: true },
    status: { type: 'text', default: 'OPEN' },
    closeReason: { name: 'close_reason', type: 'text', nullable: true },
    closeNote: { name: 'close_note', type: 'text', nullable: true },
    allocatedQuantity: { name: 'allocated_quantity', type: 'int', default: 0 },
    isGenerated: { name: 'is_generated', type: 'boolean', default: false },
    version: { type: 'int', default: 1 },
    createdAt: { name: 'created_at', type: 'text', default: () => 'clock_timestamp()' },
    updatedAt: { name: 'updated_at', type: 'text', default: () => 'clock_timestamp()' },
  },
})

export type InquiryConnectionRows = Connection<InquiryRow>

/** That a facility is asked, or promised a part. */
export interface InquiryFacilityRow {
  inquiryId: string
  facilityId: string
}

export const InquiryFacilityTable = new EntitySchema<InquiryFacilityRow>({
  name: 'inquiry_facility',
  columns: {
    inquiryId: { name: 'inquiry_id', type: 'uuid', primary: true },
    facilityId: { name: 'facility_id', type: 'uuid', primary: true },
  },
})

export interface AllocationRow {
  inquiryId: string
  productId: string
  facilityId: string
  quantity: number
  allocatedAt: string
}

export const AllocationTable = new EntitySchema<AllocationRow>({
  name: 'inquiry_allocation',
  columns: {
    inquiryId: { name: 'inquiry_id', type: 'uuid', primary: true },
    productId: { name: 'product_id', type: 'uuid', primary: true },
    facilityId: { name: 'facility_id', type: 'uuid' },
    quantity: { type: 'int' },
    allocatedAt: { name: 'allocated_at', type: 'text', default: () => 'clock_timestamp()' },
  },
})
