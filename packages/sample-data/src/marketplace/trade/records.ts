import type { ProductCategory } from '../plan.ts'

/** GENERATED. What a partner asks facilities for. */
export interface InquiryRecord {
  id: string
  partnerId: string
  productId: string | null
  category: ProductCategory | null
  quantity: number
  neededBy: string | null
  message: string | null
  status: 'OPEN' | 'PARTLY_ALLOCATED' | 'ALLOCATED' | 'CLOSED'
  closeReason: 'FULFILLED' | 'WITHDRAWN' | 'DECLINED' | 'EXPIRED' | null
  allocatedQuantity: number
  createdAt: string
  facilityIds: string[]
  allocations: { productId: string; facilityId: string; quantity: number; allocatedAt: string }[]
}

/** GENERATED. Goods on their way abroad. */
export interface ExportShipmentRecord {
  id: string
  exporterId: string
  destinationCountry: string
  status: 'PREPARING' | 'DOCUMENTED' | 'SHIPPED' | 'DELIVERED' | 'CANCELLED'
  shippedOn: string | null
  deliveredOn: string | null
  cancelReason: string | null
  createdAt: string
  lines: { productId: string; facilityId: string; quantity: number; hsCode: string | null }[]
  documents: { id: string; kind: 'PEB' | 'INVOICE' | 'PACKING_LIST'; number: string; issuedOn: string }[]
}

/** How proceeds were divided at a facility, as a public source reports it. */
export interface ProceedsRuleRecord {
  id: string
  facilityId: string
  base: 'PROFIT' | 'TURNOVER'
  premiPercent: number
  /** Null, as `workingCapitalPercent` is then, where the source tells the premi alone. */
  pnbpPercent: number | null
  workingCapitalPercent: number | null
  legalBasis: string | null
  sourceIds: string[]
}
