import { type LinkedTable, leaveUnlinked, requireLinks } from '@karya/postgres'
import type { MigrationInterface, QueryRunner } from 'typeorm'

const tables: LinkedTable[] = [
  { table: 'inquiry', link: 'inquiry_facility', column: 'inquiry_id' },
  { table: 'export_shipment', link: 'export_shipment_line', column: 'shipment_id' },
]

/** No record begins without a facility, so none is everybody's. */
export class marketplaceLinks implements MigrationInterface {
  name = 'MarketplaceLinks1780000000000'

  async up(runner: QueryRunner) {
    await requireLinks(runner, tables)
  }

  async down(runner: QueryRunner) {
    await leaveUnlinked(runner, tables)
  }
}
