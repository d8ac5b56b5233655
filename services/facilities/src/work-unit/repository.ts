import { columnsOf, isAmong, run, sql } from '@karya/postgres'
import type { EntityManager } from 'typeorm'
import { type WorkUnitRow, WorkUnitTable } from './row.ts'

const columns = columnsOf(WorkUnitTable)

export class WorkUnitRepository {
  readonly #manager: EntityManager

  constructor(manager: EntityManager) {
    this.#manager = manager
  }

  byFacilityIds(facilityIds: readonly string[]) {
    return run<WorkUnitRow>(
      this.#manager,
      sql`select ${columns} from work_unit where ${isAmong(sql`facility_id`, facilityIds)} order by name`,
    )
  }

  async insert(workUnit: WorkUnitRow): Promise<void> {
    await this.#manager.getRepository(WorkUnitTable).insert(workUnit)
  }
}
