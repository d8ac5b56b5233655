import { columnsOf, isAmong, isKeptBy, run, sql } from '@karya/postgres'
import type { Viewer } from '@karya/subgraph'
import type { EntityManager } from 'typeorm'
import { type ProceedsRuleRow, ProceedsRuleTable } from './row.ts'

const columns = columnsOf(ProceedsRuleTable)

export class ProceedsRuleRepository {
  readonly #manager: EntityManager

  constructor(manager: EntityManager) {
    this.#manager = manager
  }

  /** Rules that a public document states are public; the others are seen by who keeps the facility's records. */
  visibleByFacilityIds(facilityIds: readonly string[], viewer: Viewer) {
    return run<ProceedsRuleRow>(
      this.#manager,
      sql`select ${columns} from proceeds_rule left join facility_copy on facility_copy.id = proceeds_rule.facility_id
          where ${isAmong(sql`proceeds_rule.facility_id`, facilityIds)}
            and (proceeds_rule.is_public or coalesce(${isKeptBy(viewer, 'facility_copy')}, false))
          order by valid_from desc nulls last, proceeds_rule.id`,
    )
  }

  byIds(ids: readonly string[]) {
    return run<ProceedsRuleRow>(this.#manager, sql`select ${columns} from proceeds_rule where ${isAmong(sql`id`, ids)}`)
  }

  /** The rules in force on any day of a period, oldest first. */
  during(facilityId: string, from: string, to: string) {
    return run<ProceedsRuleRow>(
      this.#manager,
      sql`select ${columns} from proceeds_rule
          where facility_id = ${facilityId} and daterange(valid_from, valid_until, '[]') && daterange(${from}, ${to}, '[]')
          order by valid_from nulls first`,
    )
  }

  /** The rule that began last. */
  async newest(facilityId: string): Promise<ProceedsRuleRow | null> {
    const [found] = await run<ProceedsRuleRow>(
      this.#manager,
      sql`select ${columns} from proceeds_rule where facility_id = ${facilityId}
          order by valid_from desc nulls last limit 1`,
    )
    return found ?? null
  }

  /** Ends a rule on the day before the next one begins, unless it has ended by then. */
  async endBefore(id: string, day: string): Promise<void> {
    await run(
      this.#manager,
      sql`update proceeds_rule set valid_until = ${day}::date - 1
          where id = ${id} and (valid_until is null or valid_until >= ${day}::date)`,
    )
  }

  async insert(rule: ProceedsRuleRow): Promise<ProceedsRuleRow> {
    await this.#manager.getRepository(ProceedsRuleTable).insert(rule)
    const [inserted] = await this.byIds([rule.id])
    return inserted as ProceedsRuleRow
  }
}
