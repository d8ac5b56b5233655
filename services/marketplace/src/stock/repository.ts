import type { EntityManager } from 'typeorm'
import { type StockMovementRow, StockMovementTable } from './row.ts'

export class StockRepository {
  readonly #manager: EntityManager

  constructor(manager: EntityManager) {
    this.#manager = manager
  }

  async insert(movement: StockMovementRow): Promise<void> {
    await this.#manager.getRepository(StockMovementTable).insert(movement)
  }
}
