import { columnsOf, isAmong, run, sql } from '@karya/postgres'
import type { EntityManager } from 'typeorm'
import { type QualityCheckRow, QualityCheckTable } from './row.ts'

const columns = columnsOf(QualityCheckTable)

export class QualityCheckRepository {
  readonly #manager: EntityManager

  constructor(manager: EntityManager) {
    this.#manager = manager
  }

  byProductIds(productIds: readonly string[]) {
    return run<QualityCheckRow>(
      this.#manager,
      sql`select ${columns} from quality_check where ${isAmong(sql`product_id`, productIds)}
          order by checked_on desc, id desc`,
    )
  }

  async insert(check: QualityCheckRow): Promise<void> {
    await this.#manager.getRepository(QualityCheckTable).insert(check)
  }
}
