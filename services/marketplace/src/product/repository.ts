import { columnsOf, isAmong, run, sql } from '@karya/postgres'
import type { Viewer } from '@karya/subgraph'
import type { EntityManager } from 'typeorm'
import { type ProductRow, ProductTable, type ProductTrainingRow, ProductTrainingTable } from './row.ts'
import { isProductVisibleTo } from './visibility.ts'

const columns = columnsOf(ProductTable)

/** What the database fills in by itself, or keeps up by records under the product. */
type Kept = 'sold' | 'qualityCheckedOn' | 'certifiedUntil' | 'isGenerated' | 'version' | 'createdAt' | 'updatedAt'

export class ProductRepository {
  readonly #manager: EntityManager

  constructor(manager: EntityManager) {
    this.#manager = manager
  }

  /** Those of the products that the viewer may see. */
  visibleByIds(ids: readonly string[], viewer: Viewer) {
    return run<ProductRow>(
      this.#manager,
      sql`select ${columns} from product where ${isAmong(sql`id`, ids)} and ${isProductVisibleTo(viewer)}`,
    )
  }

  visibleBySkus(skus: readonly string[], viewer: Viewer) {
    return run<ProductRow>(
      this.#manager,
      sql`select ${columns} from product where ${isAmong(sql`sku`, skus, 'text')} and ${isProductVisibleTo(viewer)}`,
    )
  }

  /** Whoever may see it. For answers, read `visibleByIds`. */
  async byId(id: string): Promise<ProductRow | null> {
    const [found] = await run<ProductRow>(this.#manager, sql`select ${columns} from product where id = ${id}`)
    return found ?? null
  }

  /** Holds the product until the transaction ends; its facility has to be held before. */
  async lock(id: string): Promise<ProductRow | null> {
    const [found] = await run<ProductRow>(
      this.#manager,
      sql`select ${columns} from product where id = ${id} for no key update`,
    )
    return found ?? null
  }

  /** Null where a product of this SKU exists already. */
  async insert(product: Omit<ProductRow, Kept>): Promise<ProductRow | null> {
    await this.#manager.createQueryBuilder().insert().into(ProductTable).values(product).orIgnore().execute()
    return this.byId(product.id)
  }

  async update(
    id: string,
    changes: Partial<Omit<ProductRow, 'id' | 'sku' | 'facilityId' | Kept>>,
  ): Promise<ProductRow> {
    if (Object.keys(changes).length) await this.#manager.getRepository(ProductTable).update({ id }, changes)
    return this.#read(id)
  }

  async list(id: string): Promise<ProductRow> {
    await run(
      this.#manager,
      sql`update product set status = 'LISTED', first_listed_at = coalesce(first_listed_at, clock_timestamp())
          where id = ${id}`,
    )
    return this.#read(id)
  }

  /**
   * Brings what the records under a product prove into its row, which thereby has a new version: its newest quality check
   * unless that failed, and until when one of its certificates lets it be sold as food.
   */
  async refresh(id: string): Promise<ProductRow> {
    await run(
      this.#manager,
      sql`update product set
            updated_at = clock_timestamp(),
            quality_checked_on = (
              select case outcome when 'PASSED' then checked_on end from quality_check where product_id = product.id
              order by checked_on desc, id desc limit 1),
            certified_until = (
              select max(coalesce(valid_until, 'infinity')) from product_certification
              where product_id = product.id and kind in ('HALAL_BPJPH', 'PIRT', 'BPOM_MD'))
          where id = ${id}`,
    )
    return this.#read(id)
  }

  /** The sessions in which the making of each product was taught. */
  trainingsByProductIds(productIds: readonly string[]) {
    return run<ProductTrainingRow>(
      this.#manager,
      sql`select product_id as "productId", session_id as "sessionId" from product_training
          where ${isAmong(sql`product_id`, productIds)} order by session_id`,
    )
  }

  async setTrainings(productId: string, sessionIds: readonly string[]): Promise<void> {
    const trainings = this.#manager.getRepository<ProductTrainingRow>(ProductTrainingTable)
    await trainings.delete({ productId })
    if (sessionIds.length) await trainings.insert(sessionIds.map(sessionId => ({ productId, sessionId })))
  }

  async #read(id: string): Promise<ProductRow> {
    return (await this.byId(id)) as ProductRow
  }
}
