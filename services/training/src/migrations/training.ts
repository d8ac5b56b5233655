import type { MigrationInterface, QueryRunner } from 'typeorm'
import { certificates } from './certificates.sql.ts'
import { programs } from './programs.sql.ts'
import { sessions } from './sessions.sql.ts'

export class training implements MigrationInterface {
  name = 'Training1760200000000'

  async up(runner: QueryRunner) {
    await runner.query(programs)
    await runner.query(sessions)
    await runner.query(certificates)
  }

  async down(runner: QueryRunner) {
    await runner.query(`
      drop table certificate, session_partner, training_session, program_point, training_program;
      drop function refuse_session_step, count_valid_certificates`)
  }
}
