import { columnsOf, connectionOf, isAmong, run, sql } from '@karya/postgres'
import type { EntityManager } from 'typeorm'
import { tiesThrough } from '../facility/ties.ts'
import type { PartnerStanding, PartnerTie } from '../generated/schema.ts'
import { type PartnerListArguments, partnerList } from './list.ts'
import { type PartnerRow, PartnerTable } from './row.ts'
import { standing } from './standing.ts'

const columns = columnsOf(PartnerTable)

export class PartnerRepository {
  readonly #manager: EntityManager

  constructor(manager: EntityManager) {
    this.#manager = manager
  }

  list(list: PartnerListArguments) {
    return connectionOf<PartnerRow>(this.#manager, partnerList(list))
  }

  byIds(ids: readonly string[]) {
    return run<PartnerRow>(this.#manager, sql`select ${columns} from partner where ${isAmong(sql`id`, ids)}`)
  }

  byCodes(codes: readonly string[]) {
    return run<PartnerRow>(
      this.#manager,
      sql`select ${columns} from partner where ${isAmong(sql`code`, codes, 'text')}`,
    )
  }

  standingsByIds(ids: readonly string[]) {
    return run<{ id: string; standing: PartnerStanding | null }>(
      this.#manager,
      sql`select id, ${standing} as standing from partner where ${isAmong(sql`id`, ids)}`,
    )
  }

  /** The partners tied to each facility in any of these ways, each once, by name. */
  byTies(facilityIds: readonly string[], through: readonly PartnerTie[]) {
    return run<PartnerRow & { facilityId: string }>(
      this.#manager,
      sql`select tied.facility_id as "facilityId", ${columns} from (
            select distinct facility_id, partner_id from ${tiesThrough(through)}
            where ${isAmong(sql`facility_id`, facilityIds)}) as tied
          join partner on partner.id = tied.partner_id order by partner.name, partner.id`,
    )
  }

  /** Holds the partner until the transaction ends. */
  async lock(id: string): Promise<PartnerRow | null> {
    const [found] = await run<PartnerRow>(
      this.#manager,
      sql`select ${columns} from partner where id = ${id} for no key update`,
    )
    return found ?? null
  }

  /** Null where a partner has this code already. */
  async insert(
    partner: Omit<PartnerRow, 'isGenerated' | 'version' | 'createdAt' | 'updatedAt'>,
  ): Promise<PartnerRow | null> {
    await this.#manager.createQueryBuilder().insert().into(PartnerTable).values(partner).orIgnore().execute()
    const [inserted] = await this.byIds([partner.id])
    return inserted ?? null
  }

  async update(id: string, changes: Partial<PartnerRow>): Promise<PartnerRow> {
    if (Object.keys(changes).length) await this.#manager.getRepository(PartnerTable).update({ id }, changes)
    const [partner] = await this.byIds([id])
    return partner as PartnerRow
  }
}
