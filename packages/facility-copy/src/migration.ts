import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The columns that `facilityConditions` and `isKeptBy` of @karya/postgres expect. */
export class facilityCopy implements MigrationInterface {
  name = 'FacilityCopy1760050000000'

  async up(runner: QueryRunner) {
    await runner.query(`
      create table facility_copy (
        id uuid primary key,
        code text not null unique,
        kind text not null,
        class text,
        specialization text not null,
        time_zone text not null,
        province_code text not null,
        regency_code text not null,
        regional_office_code text not null
      );
      create index facility_copy_province on facility_copy (province_code, id);
      create index facility_copy_office on facility_copy (regional_office_code, id);

      create table facility_copy_position (
        is_only boolean primary key default true check (is_only),
        position text,
        true_at timestamptz
      );
      insert into facility_copy_position default values`)
  }

  async down(runner: QueryRunner) {
    await runner.query('drop table facility_copy, facility_copy_position')
  }
}
