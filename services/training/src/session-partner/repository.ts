import { columnsOf, isAmong, run, sql } from '@karya/postgres'
import type { EntityManager } from 'typeorm'
import { type SessionPartnerRow, SessionPartnerTable } from './row.ts'

export class SessionPartnerRepository {
  readonly #manager: EntityManager

  constructor(manager: EntityManager) {
    this.#manager = manager
  }

  bySessionIds(sessionIds: readonly string[]) {
    return run<SessionPartnerRow>(
      this.#manager,
      sql`select ${columnsOf(SessionPartnerTable)} from session_partner where ${isAmong(sql`session_id`, sessionIds)}
          order by array_position(array['ORGANISER', 'INSTRUCTOR', 'CERTIFIER', 'FUNDER'], role), partner_id`,
    )
  }

  async insert(partners: SessionPartnerRow[]): Promise<void> {
    if (partners.length) await this.#manager.getRepository(SessionPartnerTable).insert(partners)
  }
}
