import {
  type FacilityConditions,
  facilityConditions,
  isIn,
  isKeptBy,
  isWithin,
  type Order,
  type Sql,
  sql,
} from '@karya/postgres'
import { checkId, type Viewer } from '@karya/subgraph'
import type { InquiryOrderField, InquiryStatus, ProductCategory } from '../generated/schema.ts'
import { reachedBy } from '../reach.ts'

export interface InquiryConditions {
  facility?: FacilityConditions | null
  status?: readonly InquiryStatus[] | null
  partnerId?: readonly string[] | null
  productId?: readonly string[] | null
  category?: readonly ProductCategory[] | null
  neededBy?: { from?: string | null; to?: string | null } | null
}

export interface InquiryListArguments {
  first: number
  after?: string | null
  filter?: InquiryConditions | null
  orderBy?: { field: InquiryOrderField; direction: Order['direction'] } | null
}

const asksFacility = (condition: Sql): Sql => sql`exists (
  select from inquiry_facility join facility_copy on facility_copy.id = inquiry_facility.facility_id
  where inquiry_facility.inquiry_id = inquiry.id and ${condition})`

/** An inquiry is seen by the partner who asks, as far as its key reaches, by who keeps the records of a facility that is asked, and by administrators. */
export const isInquirySeenBy = (viewer: Viewer): Sql => {
  switch (viewer.role) {
    case 'ADMIN':
      return sql`true`
    case 'PARTNER':
      return sql`(coalesce(inquiry.partner_id = ${viewer.partnerId}::uuid, false) and ${reachedBy(viewer, asksFacility)})`
    case 'OFFICER':
    case 'REGIONAL':
      return asksFacility(isKeptBy(viewer, 'facility_copy'))
    default:
      return sql`false`
  }
}

export const inquiryConditions = (filter: InquiryConditions | null | undefined): Sql[] => {
  const productIds = filter?.productId?.map(checkId)
  return [
    ...facilityConditions(filter?.facility, 'facility_copy').map(asksFacility),
    ...isIn(sql`inquiry.status`, filter?.status),
    ...isIn(sql`inquiry.partner_id`, filter?.partnerId?.map(checkId), 'uuid'),
    ...(productIds
      ? [
          sql`(inquiry.product_id = any(${productIds}::uuid[]) or exists (
                select from inquiry_allocation allocation
                where allocation.inquiry_id = inquiry.id and allocation.product_id = any(${productIds}::uuid[])))`,
        ]
      : []),
    ...(filter?.category
      ? [
          sql`coalesce(inquiry.category, (select product.category from product where product.id = inquiry.product_id))
                = any(${filter.category}::text[])`,
        ]
      : []),
    ...isWithin(sql`inquiry.needed_by`, filter?.neededBy),
  ]
}

export const inquiryOrder = (orderBy: InquiryListArguments['orderBy']): Order => {
  const { field, direction } = orderBy ?? { field: 'CREATED_AT', direction: 'DESC' }
  return field === 'NEEDED_BY'
    ? { name: field, direction, expression: sql`coalesce(inquiry.needed_by, date '9999-12-31')`, type: 'date' }
    : { name: field, direction, expression: sql`inquiry.created_at`, type: 'timestamptz' }
}
