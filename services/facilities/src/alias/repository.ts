import { isAmong, run, sql } from '@karya/postgres'
import type { EntityManager } from 'typeorm'
import { type AliasRow, AliasTable } from './row.ts'

export class AliasRepository {
  readonly #manager: EntityManager

  constructor(manager: EntityManager) {
    this.#manager = manager
  }

  /** Every other name of the facilities: aliases, and official names they had before. */
  byFacilityIds(facilityIds: readonly string[]) {
    return run<Pick<AliasRow, 'facilityId' | 'alias'>>(
      this.#manager,
      sql`select facility_id as "facilityId", alias from facility_alias join facility on facility.id = facility_id
          where ${isAmong(sql`facility_id`, facilityIds)} and alias <> facility.name
          union
          select facility.id, former.name from facility join facility_name former on former.facility_id = facility.id
          where ${isAmong(sql`facility.id`, facilityIds)} and former.name <> facility.name
          order by 2`,
    )
  }

  async insert(alias: AliasRow): Promise<void> {
    await this.#manager.getRepository(AliasTable).insert(alias)
  }
}
