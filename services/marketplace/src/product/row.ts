import type { Connection } from '@karya/postgres'
import { EntitySchema } from 'typeorm'
import type { HsCertainty, ProductCategory, ProductStatus } from '../generated/schema.ts'

export interface ProductRow {
  id: string
  sku: string
  facilityId: string
  name: string
  nameEn: string | null
  description: string | null
  category: ProductCategory
  materials: string[]
  status: ProductStatus
  /** When it was listed for the first time; null for a product that nobody but its facility ever saw. */
  firstListedAt: string | null
  /** Rupiah, as a decimal. */
  price: string | null
  stock: number | null
  minimumOrder: number | null
  leadTimeDays: number | null
  monthlyCapacity: number | null
  unit: string | null
  weightGrams: number | null
  hsCode: string | null
  hsCertainty: HsCertainty | null
  hsBasis: string | null
  originCulture: string | null
  /** Units sold so far: a bigint, as text. */
  sold: string
  /** The day of its newest quality check; null where there is none, or that one failed. */
  qualityCheckedOn: string | null
  /** Until when a certificate lets it be sold as food: a day, or `infinity`. */
  certifiedUntil: string | null
  isGenerated: boolean
  version: number
  createdAt: string
  updatedAt: string
}

export const ProductTable = new EntitySchema<ProductRow>({
  name: 'product',
  columns: {
    id: { type: 'uuid', primary: true },
    sku: { type: 'text' },
    facilityId: { name: 'facility_id', type: 'uuid' },
    name: { type: 'text' },
    nameEn: { name: 'name_en', type: 'text', nullable: true },
    description: { type: 'text', nullable: true },
    category: { type: 'text' },
    materials: { type: 'text', array: true },
    status: { type: 'text', default: 'DRAFT' },
    firstListedAt: { name: 'first_listed_at', type: 'text', nullable: true },
    price: { type: 'numeric', nullable: true },
    stock: { type: 'int', nullable: true },
    minimumOrder: { name: 'minimum_order', type: 'int', nullable: true },
    leadTimeDays: { name: 'lead_time_days', type: 'int', nullable: true },
    monthlyCapacity: { name: 'monthly_capacity', type: 'int', nullable: true },
    unit: { type: 'text', nullable: true },
    weightGrams: { name: 'weight_grams', type: 'int', nullable: true },
    hsCode: { name: 'hs_code', type: 'text', nullable: true },
    hsCertainty: { name: 'hs_certainty', type: 'text', nullable: true },
    hsBasis: { name: 'hs_basis', type: 'text', nullable: true },
    originCulture: { name: 'origin_culture', type: 'text', nullable: true },
    sold: { type: 'bigint', default: 0 },
    qualityCheckedOn: { name: 'quality_checked_on', type: 'text', nullable: true },
    certifiedUntil: { name: 'certified_until', type: 'text', nullable: true },
    isGenerated: { name: 'is_generated', type: 'boolean', default: false },
    version: { type: 'int', default: 1 },
    createdAt: { name: 'created_at', type: 'text', default: () => 'clock_timestamp()' },
    updatedAt: { name: 'updated_at', type: 'text', default: () => 'clock_timestamp()' },
  },
})

export type ProductConnectionRows = Connection<ProductRow>

/** How other services' entities are named: by key alone, for the gateway to fill. */
export interface FacilityReference {
  __typename: 'Facility'
  id: string
}
export interface TrainingSessionReference {
  __typename: 'TrainingSession'
  id: string
}

/** That the making of a product was taught in a session. */
export interface ProductTrainingRow {
  productId: string
  sessionId: string
}

export const ProductTrainingTable = new EntitySchema<ProductTrainingRow>({
  name: 'product_training',
  columns: {
    productId: { name: 'product_id', type: 'uuid', primary: true },
    sessionId: { name: 'session_id', type: 'uuid', primary: true },
  },
})
