import { type FacilityConditions, facilityConditions, isIn, isKeptBy, isWithin, type Sql, sql } from '@karya/postgres'
import { checkId, type Viewer } from '@karya/subgraph'
import type { ProductCategory, SalesChannel } from '../generated/schema.ts'

export interface SaleConditions {
  facility?: FacilityConditions | null
  productId?: readonly string[] | null
  category?: readonly ProductCategory[] | null
  channel?: readonly SalesChannel[] | null
  soldOn?: { from?: string | null; to?: string | null } | null
  currency?: string | null
  buyerPartnerId?: readonly string[] | null
}

/** Conditions on `sale` alone. Sales of a product are found among those of its facility, so no index of their own is needed. */
export const saleConditions = (filter: SaleConditions | null | undefined): Sql[] => {
  const productIds = filter?.productId?.map(checkId)
  return [
    ...isIn(sql`sale.product_id`, productIds, 'uuid'),
    ...(productIds
      ? [sql`sale.facility_id = any(array(select facility_id from product where id = any(${productIds}::uuid[])))`]
      : []),
    ...isIn(sql`sale.category`, filter?.category),
    ...isIn(sql`sale.channel`, filter?.channel),
    ...isWithin(sql`sale.sold_on`, filter?.soldOn),
    ...(filter?.currency ? [sql`sale.currency = ${filter.currency}`] : []),
    ...isIn(sql`sale.buyer_partner_id`, filter?.buyerPartnerId?.map(checkId), 'uuid'),
  ]
}

/** Single sales are seen by those who keep the records of the facility. The facilities are few, so they are found first. */
export const salesSeenBy = (viewer: Viewer, facility: FacilityConditions | null | undefined): Sql[] => {
  const conditions = [...facilityConditions(facility, 'facility_copy')]
  if (viewer.role === 'ADMIN' && !conditions.length) return []
  const where = [isKeptBy(viewer, 'facility_copy'), ...conditions].reduce((all, each) => sql`${all} and ${each}`)
  return [sql`sale.facility_id = any(array(select id from facility_copy where ${where}))`]
}
