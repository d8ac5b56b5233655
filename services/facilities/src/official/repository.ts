import { columnsOf, isAmong, raw, rowsAlong, run, sql } from '@karya/postgres'
import type { EntityManager } from 'typeorm'
import { type OfficialRow, OfficialTable } from './row.ts'

const columns = columnsOf(OfficialTable)

const order = 'until desc nulls first, position, since desc nulls last, official.name'

/** The officials of the facility that a statement reads. */
export const officialsAlong = rowsAlong(OfficialTable, 'facility_id = facility.id', order)

export class OfficialRepository {
  readonly #manager: EntityManager

  constructor(manager: EntityManager) {
    this.#manager = manager
  }

  byFacilityIds(facilityIds: readonly string[]) {
    return run<OfficialRow>(
      this.#manager,
      sql`select ${columns} from official where ${isAmong(sql`facility_id`, facilityIds)}
          order by ${raw(order)}`,
    )
  }

  async insert(official: OfficialRow): Promise<void> {
    await this.#manager.getRepository(OfficialTable).insert(official)
  }

  /** Ends a term on the day before the next one begins. */
  async endBefore(id: string, day: string): Promise<void> {
    await run(this.#manager, sql`update official set until = ${day}::date - 1 where id = ${id}`)
  }

  /** Who holds an office that one person holds at a time. */
  async holder(facilityId: string, position: string): Promise<OfficialRow | null> {
    const [holder] = await run<OfficialRow>(
      this.#manager,
      sql`select ${columns} from official where facility_id = ${facilityId} and position = ${position} and until is null`,
    )
    return holder ?? null
  }
}
