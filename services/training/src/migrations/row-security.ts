import { guardTables, unguardTables, type WriteRule } from '@karya/postgres'
import type { MigrationInterface, QueryRunner } from 'typeorm'

const functions = `
  create function facility_of_program(wanted uuid) returns uuid language plpgsql stable as $$
  begin
    return (select facility_id from training_program where id = wanted);
  end $$;
  create function facility_of_session(wanted uuid) returns uuid language plpgsql stable as $$
  begin
    return (select facility_id from training_session where id = wanted);
  end $$;
  -- Of what record a source is named decides who may name it.
  create function may_source(record_type text, record_id text) returns boolean language plpgsql stable as $$
  begin
    return writes_as('SYSTEM') or coalesce(may_write_facility(case record_type
      when 'TrainingProgram' then facility_of_program(record_id::uuid)
      when 'TrainingSession' then facility_of_session(record_id::uuid) end), false);
  end $$`

const keeps = 'may_write_facility(row.facility_id)'

const rules: WriteRule[] = [
  { table: 'training_program', writes: keeps },
  { table: 'program_point', writes: 'may_write_facility(facility_of_program(row.program_id))' },
  { table: 'training_session', writes: keeps },
  { table: 'session_partner', writes: 'may_write_facility(facility_of_session(row.session_id))' },
  {
    table: 'certificate',
    writes: `${keeps} and may_write_facility(facility_of_session(row.session_id))`,
  },
  { table: 'record_source', writes: 'may_source(row.record_type, row.record_id)' },
]

/** Whose records a mutation may write, checked again by the database. */
export class trainingRowSecurity implements MigrationInterface {
  name = 'TrainingRowSecurity1770000000000'

  async up(runner: QueryRunner) {
    await runner.query(functions)
    await guardTables(runner, rules)
  }

  async down(runner: QueryRunner) {
    await unguardTables(runner, rules)
    await runner.query('drop function may_source, facility_of_session, facility_of_program')
  }
}
