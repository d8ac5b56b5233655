import { columnsOf, connectionOf, connectionsByParent, isAmong, run, sql } from '@karya/postgres'
import type { Viewer } from '@karya/subgraph'
import type { EntityManager } from 'typeorm'
import { type PartnerRow, PartnerTable } from '../partner/row.ts'
import { type NeedListArguments, needList } from './list.ts'
import { type AnswerRow, AnswerTable, type NeedRow, NeedTable } from './row.ts'
import { isAnswerShownTo, isNeedShownTo } from './visibility.ts'

const columns = columnsOf(NeedTable)

/** Every SQL statement about needs, as one viewer may see them. */
export class NeedRepository {
  readonly #manager: EntityManager
  readonly #viewer: Viewer

  constructor(manager: EntityManager, viewer: Viewer) {
    this.#manager = manager
    this.#viewer = viewer
  }

  list(list: NeedListArguments) {
    return connectionOf<NeedRow>(this.#manager, needList(list, this.#viewer))
  }

  /** The needs of many facilities: one statement, whatever their number. */
  listsByFacilityIds(facilityIds: readonly string[], list: NeedListArguments) {
    return connectionsByParent<NeedRow>(this.#manager, needList(list, this.#viewer), {
      column: sql`need.facility_id`,
      type: 'uuid',
      keys: facilityIds,
    })
  }

  shownByIds(ids: readonly string[]) {
    return run<NeedRow>(
      this.#manager,
      sql`select ${columns} from need where ${isAmong(sql`id`, ids)} and ${isNeedShownTo(this.#viewer)}`,
    )
  }

  /** Partners that each need names, by name. */
  hopesByNeedIds(ids: readonly string[]) {
    return run<PartnerRow & { needId: string }>(
      this.#manager,
      sql`select need_hope.need_id as "needId", ${columnsOf(PartnerTable)}
          from need_hope join partner on partner.id = partner_id
          where ${isAmong(sql`need_id`, ids)} order by partner.name, partner.id`,
    )
  }

  /** Answers that the viewer may see, oldest first. */
  answersByNeedIds(ids: readonly string[]) {
    return run<AnswerRow>(
      this.#manager,
      sql`select ${columnsOf(AnswerTable)} from need_answer join need on need.id = need_id
          where ${isAmong(sql`need_id`, ids)} and ${isAnswerShownTo(this.#viewer)}
          order by answered_on, need_answer.id`,
    )
  }

  /** Holds the need until the transaction ends, whoever may see it. */
  async lock(id: string): Promise<NeedRow | null> {
    const [found] = await run<NeedRow>(
      this.#manager,
      sql`select ${columns} from need where id = ${id} for no key update`,
    )
    return found ?? null
  }

  async insert(
    need: Omit<NeedRow, 'isGenerated' | 'version' | 'createdAt' | 'updatedAt'>,
    hopedForPartnerIds: readonly string[],
  ): Promise<NeedRow> {
    await this.#manager.getRepository(NeedTable).insert(need)
    await run(
      this.#manager,
      sql`insert into need_hope (need_id, partner_id) select ${need.id}, unnest(${hopedForPartnerIds}::uuid[])`,
    )
    return this.#read(need.id)
  }

  /** Null where this partner answered already. */
  async answer(answer: AnswerRow): Promise<AnswerRow | null> {
    const [inserted] = await run<{ id: string }>(
      this.#manager,
      sql`insert into need_answer (id, need_id, partner_id, message, answered_on)
          values (${answer.id}, ${answer.needId}, ${answer.partnerId}, ${answer.message}, ${answer.answeredOn})
          on conflict (need_id, partner_id) do nothing returning id`,
    )
    return inserted ? answer : null
  }

  /** Writes what changed. The version rises also where no more than an answer was added. */
  async update(id: string, changes: Partial<NeedRow>): Promise<NeedRow> {
    await this.#manager
      .createQueryBuilder()
      .update(NeedTable)
      .set({ ...changes, updatedAt: () => 'clock_timestamp()' })
      .where({ id })
      .execute()
    return this.#read(id)
  }

  async #read(id: string): Promise<NeedRow> {
    const [need] = await run<NeedRow>(this.#manager, sql`select ${columns} from need where id = ${id}`)
    return need as NeedRow
  }
}
