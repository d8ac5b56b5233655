import { isKeptBy, type Sql, sql } from '@karya/postgres'
import type { Viewer } from '@karya/subgraph'

/** Whether the viewer keeps the records of the facility that `product.facility_id` names. */
export const isProductKeptBy = (viewer: Viewer): Sql =>
  viewer.role === 'REGIONAL'
    ? sql`product.facility_id in (select id from facility_copy where ${isKeptBy(viewer, 'facility_copy')})`
    : isKeptBy(viewer, 'product', 'facility_id')

/** Everybody sees what is listed; who keeps the records sees drafts and withdrawn products as well. */
export const isProductVisibleTo = (viewer: Viewer): Sql => {
  switch (viewer.role) {
    case 'ADMIN':
      return sql`true`
    case 'OFFICER':
    case 'REGIONAL':
      return sql`(product.status = 'LISTED' or ${isProductKeptBy(viewer)})`
    default:
      return sql`product.status = 'LISTED'`
  }
}
