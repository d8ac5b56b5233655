import type { FacilityKind, ProductCategory, SalesChannel, Specialization } from '../generated/schema.ts'

export interface SalesFigures {
  sales: number
  quantity: number
  /** As a decimal, in `currency`. */
  revenue: string
  currency: string
  /** Whether a generated sale is among them. */
  isGenerated: boolean
}

/** A dimension that was not asked for is absent. */
export interface SalesFiguresRow extends SalesFigures {
  facilityId?: string | null
  provinceCode?: string | null
  regencyCode?: string | null
  regionalOfficeCode?: string | null
  facilityKind?: FacilityKind | null
  specialization?: Specialization | null
  period?: string
  productId?: string
  category?: ProductCategory
  channel?: SalesChannel
}

export interface SalesStatistics {
  rows: SalesFiguresRow[]
  totals: SalesFigures
}

/** What a facility sold so far. */
export interface SalesSummaryRow {
  facilityId: string
  sales: number
  quantity: number
  /** Rupiah, as a decimal. */
  revenue: string
  lastSoldOn: string | null
}
