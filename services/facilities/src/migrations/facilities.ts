import type { MigrationInterface, QueryRunner } from 'typeorm'
import { search } from './search.sql.ts'
import { tables } from './tables.sql.ts'

export class facilities implements MigrationInterface {
  name = 'Facilities1760100000000'

  async up(runner: QueryRunner) {
    await runner.query(tables)
    await runner.query(search)
  }

  async down(runner: QueryRunner) {
    await runner.query(`
      drop table facility_search_trigram, facility_search_word, facility_search, programme_point, programme_framework, occupancy, official, work_unit,
        facility_status, facility_alias, facility_name, facility, regional_office, region;
      drop function keep_facility_name, search_new_facility, search_changed_facility, search_new_alias,
        refresh_facility_search, search_words, facility_words`)
  }
}
