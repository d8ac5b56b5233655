import type { MigrationInterface, QueryRunner } from 'typeorm'
import { audit, dropAudit } from './audit.sql.ts'
import { dropRowSecurity, rowSecurity } from './row-security.sql.ts'

/** What every service's database has to check who writes, and to tell of refusals. */
export class tenancy implements MigrationInterface {
  name = 'Tenancy1760010000000'

  async up(runner: QueryRunner) {
    await runner.query(rowSecurity)
    await runner.query(audit)
  }

  async down(runner: QueryRunner) {
    await runner.query(dropAudit)
    await runner.query(dropRowSecurity)
  }
}
