import {
  columnsOf,
  type FacilityConditions,
  facilityConditions,
  isIn,
  type List,
  type Order,
  type Sql,
  sql,
} from '@karya/postgres'
import type { Viewer } from '@karya/subgraph'
import { isExportReady } from '../export-readiness/condition.ts'
import type { ProductCategory, ProductOrderField, ProductStatus } from '../generated/schema.ts'
import { ProductTable } from '../product/row.ts'
import { isProductVisibleTo } from '../product/visibility.ts'
import { found, hasMaterial } from './search.ts'

export interface ProductConditions {
  facility?: FacilityConditions | null
  category?: readonly ProductCategory[] | null
  material?: readonly string[] | null
  price?: { from?: string | null; to?: string | null } | null
  inStock?: boolean | null
  exportReady?: boolean | null
  updatedSince?: string | null
  status?: readonly ProductStatus[] | null
}

export interface ProductListArguments {
  first: number
  after?: string | null
  filter?: ProductConditions | null
  orderBy?: { field: ProductOrderField; direction: Order['direction'] } | null
}

/** Unknown prices come last in either direction; each of the two expressions has its indexes. */
const orders: Record<ProductOrderField, (direction: Order['direction']) => Pick<Order, 'expression' | 'type'>> = {
  NAME: () => ({ expression: sql`product.name`, type: 'text' }),
  PRICE: direction => ({
    expression:
      direction === 'ASC'
        ? sql`coalesce(product.price, 'Infinity'::numeric)`
        : sql`coalesce(product.price, '-1'::numeric)`,
    type: 'numeric',
  }),
  SOLD: () => ({ expression: sql`product.sold`, type: 'bigint' }),
  CREATED_AT: () => ({ expression: sql`product.created_at`, type: 'timestamptz' }),
  UPDATED_AT: () => ({ expression: sql`product.updated_at`, type: 'timestamptz' }),
}

const orderOf = ({ field, direction }: NonNullable<ProductListArguments['orderBy']>): Order => ({
  name: field,
  direction,
  ...orders[field](direction),
})

const when = (condition: boolean | null | undefined, isTrue: Sql): Sql[] =>
  condition == null ? [] : [condition ? isTrue : sql`not (${isTrue})`]

const conditionsOf = (filter: ProductConditions | null | undefined, viewer: Viewer): Sql[] => [
  isProductVisibleTo(viewer),
  ...facilityConditions(filter?.facility, 'facility_copy'),
  ...isIn(sql`product.category`, filter?.category),
  ...(filter?.material ? [hasMaterial(filter.material)] : []),
  ...(filter?.price?.from ? [sql`product.price >= ${filter.price.from}::numeric`] : []),
  ...(filter?.price?.to ? [sql`product.price <= ${filter.price.to}::numeric`] : []),
  ...when(filter?.inStock, sql`coalesce(product.stock, 0) > 0`),
  ...when(filter?.exportReady, isExportReady),
  ...(filter?.updatedSince ? [sql`product.updated_at >= ${filter.updatedSince}::timestamptz`] : []),
  ...isIn(sql`product.status`, filter?.status),
]

const columns = columnsOf(ProductTable)
const id = sql`product.id`
const newestFirst = orderOf({ field: 'CREATED_AT', direction: 'DESC' })

/** `facility_copy` is joined only where the filter asks for it. */
const sourceOf = (filter: ProductConditions | null | undefined, products: Sql): Sql =>
  facilityConditions(filter?.facility, 'facility_copy').length
    ? sql`${products} join facility_copy on facility_copy.id = product.facility_id`
    : products

/** A list of products as one statement; of `products`, which may join a table of links to the products. */
export const productList = (
  { first, after, filter, orderBy }: ProductListArguments,
  viewer: Viewer,
  products = sql`product`,
): List => ({
  columns,
  from: sourceOf(filter, products),
  where: conditionsOf(filter, viewer),
  order: orderBy ? orderOf(orderBy) : newestFirst,
  id,
  first,
  after,
})

/** The ids of the products that a search finds, in order: only those of the page are then read as a whole. */
export const searchList = (
  { first, after, filter, orderBy }: ProductListArguments,
  search: string,
  viewer: Viewer,
): List => {
  const order = orderBy ? orderOf(orderBy) : null
  // A rank means nothing in another search, so neither does a cursor that holds it.
  const relevance = `RELEVANCE to ${JSON.stringify(search)}`
  const { name = relevance, type = 'numeric', direction = 'DESC' } = order ?? {}
  return {
    columns: sql`found.id`,
    from: found(
      search,
      sourceOf(filter, sql`product`),
      conditionsOf(filter, viewer),
      (order?.expression as Sql) ?? null,
    ),
    where: [],
    order: { name, type, direction, expression: sql`found."order"` },
    id: sql`found.id`,
    first,
    after,
  }
}
