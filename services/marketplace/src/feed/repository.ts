import { columnsOf, readChanges, run, sql } from '@karya/postgres'
import type { Viewer } from '@karya/subgraph'
import type { EntityManager } from 'typeorm'
import { type ProductRow, ProductTable } from '../product/row.ts'
import { isProductVisibleTo } from '../product/visibility.ts'
import type { ProductChangeRow, ProductChangesPage } from './row.ts'

const columns = columnsOf(ProductTable)

export class FeedRepository {
  readonly #manager: EntityManager

  constructor(manager: EntityManager) {
    this.#manager = manager
  }

  /**
   * What changed after a cursor, as this viewer may see it now. A product that changed several times stands where it changed last.
   * A product that the viewer may not see is `WITHDRAWN` if it was ever listed; of others even the id stays unsaid.
   *
   * @throws ExpiredPosition
   */
  async page({ after, first }: { after: string | null; first: number }, viewer: Viewer): Promise<ProductChangesPage> {
    const { changes, next, hasMore } = await readChanges(this.#manager, {
      recordTypes: ['Product'],
      after,
      limit: first,
    })
    const cursorById = new Map<string, string>()
    for (const { recordId, position } of changes) {
      cursorById.delete(recordId)
      cursorById.set(recordId, position)
    }
    const states = new Map((await this.#states([...cursorById.keys()], viewer)).map(state => [state.changedId, state]))
    const told = [...cursorById].flatMap(([id, cursor]): ProductChangeRow[] => {
      const state = states.get(id)
      if (!state) return []
      const { isVisible, changedId, ...product } = state
      return [
        { cursor, id, ...(isVisible ? { operation: 'UPSERT', product } : { operation: 'WITHDRAWN', product: null }) },
      ]
    })
    return { changes: told, nextCursor: next, hasMore }
  }

  /** The products that the viewer sees or once could have seen, each from one reading, so that operation and product agree. */
  #states(ids: readonly string[], viewer: Viewer) {
    return run<ProductRow & { changedId: string; isVisible: boolean }>(
      this.#manager,
      sql`select changed.id as "changedId", ${columns}, (product.id is not null and ${isProductVisibleTo(viewer)}) as "isVisible"
          from unnest(${ids}::uuid[]) as changed(id)
          left join product on product.id = changed.id
          left join product_removed on product_removed.id = changed.id
          where product.first_listed_at is not null or product_removed.id is not null
             or (product.id is not null and ${isProductVisibleTo(viewer)})`,
    )
  }
}
