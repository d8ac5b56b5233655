import { columnsOf, isAmong, run, sql } from '@karya/postgres'
import { type EntityManager, IsNull } from 'typeorm'
import { type StatusRow, StatusTable } from './row.ts'

const columns = columnsOf(StatusTable)

export class StatusRepository {
  readonly #manager: EntityManager

  constructor(manager: EntityManager) {
    this.#manager = manager
  }

  byFacilityIds(facilityIds: readonly string[]) {
    return run<StatusRow>(
      this.#manager,
      sql`select ${columns} from facility_status where ${isAmong(sql`facility_id`, facilityIds)}
          order by valid_from desc nulls last`,
    )
  }

  present(facilityId: string): Promise<StatusRow> {
    return this.#manager.findOneByOrFail(StatusTable, { facilityId, validUntil: IsNull() })
  }

  async insert(status: StatusRow): Promise<void> {
    await this.#manager.getRepository(StatusTable).insert(status)
  }

  /** Ends a status on the day before the next one begins. */
  async endBefore(id: string, day: string): Promise<void> {
    await run(this.#manager, sql`update facility_status set valid_until = ${day}::date - 1 where id = ${id}`)
  }
}
