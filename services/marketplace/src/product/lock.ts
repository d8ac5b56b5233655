import { type Refusal, refuse } from '@karya/postgres'
import { checkId, mayWriteFacility, NotKept, type Viewer } from '@karya/subgraph'
import type { Repositories } from '../database.ts'
import type { UserErrorCode } from '../generated/schema.ts'
import type { ProductRow } from './row.ts'

/**
 * The first step of every write under a product: holds its facility, then the product, so that writes follow one another in one
 * order everywhere. Refuses who may not write there (`FORBIDDEN`, thrown), what is not there, and what was written since it was read.
 * To who may not see it, a product that is not listed looks like none.
 */
export const lockProduct = async (
  { facilities, products }: Repositories,
  viewer: Viewer,
  { productId, version, field = 'id' }: { productId: string; version?: number | null; field?: string },
): Promise<ProductRow | Refusal<UserErrorCode>> => {
  const unknown = refuse(
    'NOT_FOUND',
    `No product has the id ${productId}. Find it with productBySku or products.`,
    'input',
    field,
  )
  const seen = await products.byId(checkId(productId))
  const facility = seen && (await facilities.lock(seen.facilityId))
  if (!facility) return unknown
  const product = await products.lock(seen.id)
  if (!product) return unknown
  if (!mayWriteFacility(viewer, facility)) {
    if (product.status !== 'LISTED') return { ...unknown, hiddenAt: facility.id }
    throw new NotKept(
      facility.id,
      `This viewer does not keep the records of ${facility.code}, so it may not write there.`,
    )
  }
  if (version != null && version !== product.version) {
    const message = `Version ${version} was read, but ${product.sku} is at version ${product.version}. Read it again, then decide.`
    return refuse('STALE_VERSION', message, 'input', 'version')
  }
  return product
}
