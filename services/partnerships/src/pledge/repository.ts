import { columnsOf, connectionOf, connectionsByParent, isAmong, run, sql } from '@karya/postgres'
import type { EntityManager } from 'typeorm'
import { type PledgeListArguments, pledgeColumns, pledgeList } from './list.ts'
import { type PledgeFacilityRow, PledgeFacilityTable, type PledgeRow, PledgeTable, type StoredPledge } from './row.ts'

type NewPledge = Omit<
  StoredPledge,
  'fulfilledOn' | 'step' | 'note' | 'isGenerated' | 'version' | 'createdAt' | 'updatedAt'
>

export class PledgeRepository {
  readonly #manager: EntityManager

  constructor(manager: EntityManager) {
    this.#manager = manager
  }

  list(list: PledgeListArguments) {
    return connectionOf<PledgeRow>(this.#manager, pledgeList(list))
  }

  /** The pledges of many partners, or to many needs: one statement, whatever their number. */
  listsBy(parent: 'partner_id' | 'need_id', ids: readonly string[], list: PledgeListArguments) {
    const column = parent === 'partner_id' ? sql`pledge.partner_id` : sql`pledge.need_id`
    return connectionsByParent<PledgeRow>(this.#manager, pledgeList(list), { column, type: 'uuid', keys: ids })
  }

  /** The pledges to each of many facilities: one statement, whatever their number. */
  listsByFacilityIds(facilityIds: readonly string[], list: PledgeListArguments) {
    const from = sql`pledge join pledge_facility promised on promised.pledge_id = pledge.id`
    return connectionsByParent<PledgeRow>(
      this.#manager,
      { ...pledgeList(list), from },
      { column: sql`promised.facility_id`, type: 'uuid', keys: facilityIds },
    )
  }

  byIds(ids: readonly string[]) {
    return run<PledgeRow>(this.#manager, sql`select ${pledgeColumns} from pledge where ${isAmong(sql`id`, ids)}`)
  }

  facilitiesByPledgeIds(ids: readonly string[]) {
    return run<PledgeFacilityRow>(
      this.#manager,
      sql`select ${columnsOf(PledgeFacilityTable)} from pledge_facility
          where ${isAmong(sql`pledge_id`, ids)} order by facility_id`,
    )
  }

  /** Holds the pledge until the transaction ends. */
  async lock(id: string): Promise<PledgeRow | null> {
    const [found] = await run<PledgeRow>(
      this.#manager,
      sql`select ${pledgeColumns} from pledge where id = ${id} for no key update`,
    )
    return found ?? null
  }

  async insert(pledge: NewPledge, facilityIds: readonly string[]): Promise<PledgeRow> {
    await this.#manager.getRepository(PledgeTable).insert(pledge)
    await run(
      this.#manager,
      sql`insert into pledge_facility (pledge_id, facility_id) select ${pledge.id}, unnest(${facilityIds}::uuid[])`,
    )
    return this.#read(pledge.id)
  }

  async update(id: string, changes: Partial<StoredPledge>): Promise<PledgeRow> {
    await this.#manager.getRepository(PledgeTable).update({ id }, changes)
    return this.#read(id)
  }

  async #read(id: string): Promise<PledgeRow> {
    const [pledge] = await this.byIds([id])
    return pledge as PledgeRow
  }
}
