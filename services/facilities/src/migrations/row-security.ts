import { guardTables, unguardTables, type WriteRule } from '@karya/postgres'
import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The rule of `mayWriteFacility`, by the facility as it was before the statement: none moves itself to another office. */
const functions = `
  create function may_write_facility(wanted uuid) returns boolean language plpgsql stable parallel safe as $$
  begin
    return coalesce(case current_setting('karya.role', true)
      when 'SYSTEM' then true
      when 'ADMIN' then true
      when 'OFFICER' then wanted::text = any(string_to_array(current_setting('karya.facilities', true), ','))
      when 'REGIONAL' then exists (
        select from facility where id = wanted and regional_office_code = current_setting('karya.office', true))
      else false end, false);
  end $$;

  -- Of what record a source is named decides who may name it.
  create function may_source(record_type text, record_id text) returns boolean language plpgsql stable as $$
  begin
    return writes_as('SYSTEM') or coalesce(may_write_facility(case record_type
      when 'Facility' then record_id::uuid
      when 'FacilityStatus' then (select facility_id from facility_status where id = record_id::uuid)
      when 'WorkUnit' then (select facility_id from work_unit where id = record_id::uuid)
      when 'Official' then (select facility_id from official where id = record_id::uuid)
      when 'Occupancy' then (select facility_id from occupancy where id = record_id::uuid) end), false);
  end $$`

const keeps = 'may_write_facility(row.facility_id)'
const isSystem = `writes_as('SYSTEM')`

const rules: WriteRule[] = [
  { table: 'facility', writes: 'may_write_facility(row.id)', inserts: `writes_as('ADMIN', 'SYSTEM')` },
  { table: 'facility_name', writes: keeps },
  { table: 'facility_alias', writes: keeps },
  { table: 'facility_status', writes: `${keeps} and writes_as('REGIONAL', 'ADMIN', 'SYSTEM')` },
  { table: 'work_unit', writes: keeps },
  { table: 'official', writes: keeps },
  { table: 'occupancy', writes: keeps },
  { table: 'record_source', writes: 'may_source(row.record_type, row.record_id)' },
  // What search reads is kept by triggers on the tables above. Words and their trigrams are of all facilities together.
  { table: 'facility_search', writes: keeps },
  { table: 'facility_search_word', writes: keeps, deletes: keeps },
  { table: 'facility_search_trigram', writes: 'is_writer()' },
  { table: 'region', writes: isSystem },
  { table: 'regional_office', writes: isSystem },
  { table: 'programme_framework', writes: isSystem },
  { table: 'programme_point', writes: isSystem },
]

/** Whose records a mutation may write, checked again by the database. */
export class facilitiesRowSecurity implements MigrationInterface {
  name = 'FacilitiesRowSecurity1770000000000'

  async up(runner: QueryRunner) {
    await runner.query(functions)
    await guardTables(runner, rules)
    await runner.query(`
      create trigger guard_office before update of regional_office_code on facility for each row
      when (old.regional_office_code <> new.regional_office_code and not writes_as('ADMIN', 'SYSTEM'))
      execute function refuse_write()`)
  }

  async down(runner: QueryRunner) {
    await runner.query('drop trigger guard_office on facility')
    await unguardTables(runner, rules)
    await runner.query('drop function may_source, may_write_facility')
  }
}
