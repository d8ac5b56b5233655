import { columnsOf, connectionOf, connectionsByParent, isAmong, raw, run, sql } from '@karya/postgres'
import type { EntityManager } from 'typeorm'
import { type PartnerRow, PartnerTable } from '../partner/row.ts'
import { type EventListArguments, eventList } from './list.ts'
import { type EventRow, EventTable, type ParticipationRow } from './row.ts'

export interface Participants {
  facility: readonly string[]
  partner: readonly string[]
  product: readonly string[]
  programmePoint: readonly string[]
}

/** The table of each kind of participants, its column that names them, and the type of that. */
const tables: Record<keyof Participants, [table: string, column: string, type: string]> = {
  facility: ['event_facility', 'facility_id', 'uuid'],
  partner: ['event_partner', 'partner_id', 'uuid'],
  product: ['event_product', 'product_id', 'uuid'],
  programmePoint: ['event_programme_point', 'programme_point_code', 'text'],
}

export class EventRepository {
  readonly #manager: EntityManager

  constructor(manager: EntityManager) {
    this.#manager = manager
  }

  list(list: EventListArguments) {
    return connectionOf<EventRow>(this.#manager, eventList(list))
  }

  /** The events in which each of many facilities or partners took part: one statement, whatever their number. */
  listsBy(participant: 'facility' | 'partner', ids: readonly string[], list: EventListArguments) {
    const [table, column] = tables[participant]
    const from = sql`event join ${raw(table)} took on took.event_id = event.id`
    return connectionsByParent<EventRow>(
      this.#manager,
      { ...eventList(list), from },
      { column: raw(`took.${column}`), type: 'uuid', keys: ids },
    )
  }

  byIds(ids: readonly string[]) {
    return run<EventRow>(this.#manager, sql`select ${columnsOf(EventTable)} from event where ${isAmong(sql`id`, ids)}`)
  }

  /** Ids or codes of those that took part in each event. */
  participantsByEventIds(participant: keyof Participants, ids: readonly string[]) {
    const [table, column] = tables[participant]
    return run<ParticipationRow>(
      this.#manager,
      sql`select event_id as "eventId", ${raw(column)} as key from ${raw(table)}
          where ${isAmong(sql`event_id`, ids)} order by 2`,
    )
  }

  /** The partners that took part in each event, by name. */
  partnersByEventIds(ids: readonly string[]) {
    return run<PartnerRow & { eventId: string }>(
      this.#manager,
      sql`select event_partner.event_id as "eventId", ${columnsOf(PartnerTable)}
          from event_partner join partner on partner.id = partner_id
          where ${isAmong(sql`event_id`, ids)} order by partner.name, partner.id`,
    )
  }

  async insert(
    event: Omit<EventRow, 'isGenerated' | 'version' | 'createdAt' | 'updatedAt'>,
    participants: Participants,
  ): Promise<EventRow> {
    await this.#manager.getRepository(EventTable).insert(event)
    for (const [participant, [table, column, type]] of Object.entries(tables)) {
      await run(
        this.#manager,
        sql`insert into ${raw(table)} (event_id, ${raw(column)})
            select ${event.id}, unnest(${participants[participant as keyof Participants]}::${raw(type)}[])`,
      )
    }
    const [inserted] = await this.byIds([event.id])
    return inserted as EventRow
  }
}
