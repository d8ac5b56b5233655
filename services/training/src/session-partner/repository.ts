import { columnsOf, isAmong, raw, rowsAlong, run, sql } from '@karya/postgres'
import type { EntityManager } from 'typeorm'
import { type SessionPartnerRow, SessionPartnerTable } from './row.ts'

const order = "array_position(array['ORGANISER', 'INSTRUCTOR', 'CERTIFIER', 'FUNDER'], role), partner_id"

/** The partners of the session that a statement reads. */
export const partnersAlong = rowsAlong(SessionPartnerTable, 'session_id = training_session.id', order)

export class SessionPartnerRepository {
  readonly #manager: EntityManager

  constructor(manager: EntityManager) {
    this.#manager = manager
  }

  bySessionIds(sessionIds: readonly string[]) {
    return run<SessionPartnerRow>(
      this.#manager,
      sql`select ${columnsOf(SessionPartnerTable)} from session_partner where ${isAmong(sql`session_id`, sessionIds)}
          order by ${raw(order)}`,
    )
  }

  async insert(partners: SessionPartnerRow[]): Promise<void> {
    if (partners.length) await this.#manager.getRepository(SessionPartnerTable).insert(partners)
  }
}
