import { columnsOf, isAmong, run, sql } from '@karya/postgres'
import type { EntityManager } from 'typeorm'
import { type ImageRow, ImageTable } from './row.ts'

const columns = columnsOf(ImageTable)

/** An announced picture whose file has not come for so long is given up. */
const patience = '1 day'

export class ImageRepository {
  readonly #manager: EntityManager

  constructor(manager: EntityManager) {
    this.#manager = manager
  }

  byProductIds(productIds: readonly string[]) {
    return run<ImageRow>(
      this.#manager,
      sql`select ${columns} from product_image where ${isAmong(sql`product_id`, productIds)} order by created_at, id`,
    )
  }

  async byId(id: string): Promise<ImageRow | null> {
    const [found] = await run<ImageRow>(this.#manager, sql`select ${columns} from product_image where id = ${id}`)
    return found ?? null
  }

  async insert(image: ImageRow): Promise<void> {
    await this.#manager.getRepository(ImageTable).insert(image)
  }

  /** Forgets the pictures of a product that were announced and never came. */
  async giveUp(productId: string): Promise<void> {
    await run(
      this.#manager,
      sql`delete from product_image
          where product_id = ${productId} and ready_at is null and created_at < now() - ${patience}::interval`,
    )
  }

  /** That the file has come, of this size. False where it had before. */
  async markReady(id: string, { width, height }: { width: number; height: number }): Promise<boolean> {
    const marked = await run<ImageRow>(
      this.#manager,
      sql`with marked as (
            update product_image set width = ${width}, height = ${height}, ready_at = clock_timestamp()
            where id = ${id} and ready_at is null returning id)
          select id from marked`,
    )
    return marked.length === 1
  }
}
