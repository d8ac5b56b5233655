import type { MigrationInterface, QueryRunner } from 'typeorm'
import { agreements } from './agreements.sql.ts'
import { events } from './events.sql.ts'
import { needs } from './needs.sql.ts'
import { partners } from './partners.sql.ts'

export class partnerships implements MigrationInterface {
  name = 'Partnerships1760100000000'

  async up(runner: QueryRunner) {
    for (const tables of [partners, agreements, needs, events]) await runner.query(tables)
  }

  async down(runner: QueryRunner) {
    await runner.query(`
      drop table event_programme_point, event_product, event_partner, event_facility, event, pledge_facility, pledge,
        need_hope, need_answer, need, agreement_document, agreement_facility, agreement, partner_name, partner;
      drop function keep_partner_name, partner_words, known_support`)
  }
}
