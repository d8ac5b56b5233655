import {
  type Connection,
  columnsOf,
  connectionOf,
  connectionsByParent,
  isAmong,
  type List,
  run,
  sql,
} from '@karya/postgres'
import type { Viewer } from '@karya/subgraph'
import type { EntityManager } from 'typeorm'
import { type ProductRow, ProductTable } from '../product/row.ts'
import { isProductVisibleTo } from '../product/visibility.ts'
import { type ProductListArguments, productList, searchList } from './list.ts'

const columns = columnsOf(ProductTable)

export class CatalogueRepository {
  readonly #manager: EntityManager

  constructor(manager: EntityManager) {
    this.#manager = manager
  }

  list({ search, ...list }: ProductListArguments & { search?: string | null }, viewer: Viewer) {
    return search == null
      ? connectionOf<ProductRow>(this.#manager, productList(list, viewer))
      : this.#found(searchList(list, search, viewer), viewer)
  }

  /** The products of many facilities: one statement, whatever their number. */
  listsByFacilityIds(facilityIds: readonly string[], list: ProductListArguments, viewer: Viewer) {
    return connectionsByParent<ProductRow>(this.#manager, productList(list, viewer), {
      column: sql`product.facility_id`,
      type: 'uuid',
      keys: facilityIds,
    })
  }

  /** The products whose making was taught in each of many sessions: one statement, whatever their number. */
  listsBySessionIds(sessionIds: readonly string[], list: ProductListArguments, viewer: Viewer) {
    const products = sql`product_training join product on product.id = product_training.product_id`
    return connectionsByParent<ProductRow>(this.#manager, productList(list, viewer, products), {
      column: sql`product_training.session_id`,
      type: 'uuid',
      keys: sessionIds,
    })
  }

  /** Finds a page of ids, then reads those products: two statements, whatever their number. */
  async #found(list: List, viewer: Viewer): Promise<Connection<ProductRow>> {
    const found = await connectionOf<{ id: string }>(this.#manager, list)
    const ids = found.nodes.map(({ id }) => id)
    const products = await run<ProductRow>(
      this.#manager,
      sql`select ${columns} from product where ${isAmong(sql`id`, ids)} and ${isProductVisibleTo(viewer)}`,
    )
    const byId = new Map(products.map(product => [product.id, product]))
    const edges = found.edges.flatMap(({ cursor, node }) => {
      const product = byId.get(node.id)
      return product ? [{ cursor, node: product }] : []
    })
    return { ...found, edges, nodes: edges.map(({ node }) => node) }
  }
}
