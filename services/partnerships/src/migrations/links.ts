import { type LinkedTable, leaveUnlinked, requireLinks } from '@karya/postgres'
import type { MigrationInterface, QueryRunner } from 'typeorm'

const tables: LinkedTable[] = [
  { table: 'agreement', link: 'agreement_facility', column: 'agreement_id' },
  { table: 'pledge', link: 'pledge_facility', column: 'pledge_id' },
  { table: 'event', link: 'event_facility', column: 'event_id' },
]

/** No record begins without a facility, so none is everybody's. */
export class partnershipsLinks implements MigrationInterface {
  name = 'PartnershipsLinks1780000000000'

  async up(runner: QueryRunner) {
    await requireLinks(runner, tables)
  }

  async down(runner: QueryRunner) {
    await leaveUnlinked(runner, tables)
  }
}
