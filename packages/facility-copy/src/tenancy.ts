import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Who may write records of a facility, as `mayWriteFacility` has it, by the copy; the copy itself is written by its follower alone. */
export class facilityTenancy implements MigrationInterface {
  name = 'FacilityTenancy1760060000000'

  async up(runner: QueryRunner) {
    await runner.query(`
      create function may_write_facility(wanted uuid) returns boolean language plpgsql stable parallel safe as $$
      begin
        return coalesce(case current_setting('karya.role', true)
          when 'SYSTEM' then true
          when 'ADMIN' then true
          when 'OFFICER' then wanted::text = any(string_to_array(current_setting('karya.facilities', true), ','))
          when 'REGIONAL' then exists (
            select from facility_copy where id = wanted and regional_office_code = current_setting('karya.office', true))
          else false end, false);
      end $$;
      select guard_writes('facility_copy', $$writes_as('SYSTEM')$$);
      select guard_writes('facility_copy_position', $$writes_as('SYSTEM')$$)`)
  }

  async down(runner: QueryRunner) {
    await runner.query(`
      select unguard_writes('facility_copy'), unguard_writes('facility_copy_position');
      drop function may_write_facility`)
  }
}
