/** Every rule that a row alone can break is a constraint here, and has a name that says what it demands. */
export const tables = `
  create table region (
    code text primary key check (code ~ '^\\d{2}(\\.\\d{2})?$'),
    name text not null,
    level text not null check (level in ('PROVINCE', 'REGENCY')),
    parent_code text references region,
    constraint regency_has_province check ((level = 'PROVINCE') = (parent_code is null)),
    unique (code, parent_code)
  );
  create index region_parent on region (parent_code);
  select track_changes('region', 'Region', 'null', 'code');

  create table regional_office (
    code text primary key,
    name text not null unique,
    province_code text not null references region
  );
  select track_changes('regional_office', 'RegionalOffice', 'null', 'code');

  create table facility (
    id uuid primary key,
    code text not null unique constraint code_is_readable check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(code) <= 100),
    name text not null constraint name_is_given check (length(name) between 1 and 200),
    kind text not null constraint known_kind check (kind in ('LAPAS', 'RUTAN', 'LPKA', 'BAPAS', 'RUMAH_SAKIT')),
    class text constraint known_class check (class in ('I', 'II', 'IIA', 'IIB', 'III')),
    specialization text not null constraint known_specialization
      check (specialization in ('UMUM', 'NARKOTIKA', 'PEREMPUAN', 'PEMUDA', 'TERBUKA', 'KHUSUS')),
    time_zone text not null constraint indonesian_time_zone
      check (time_zone in ('Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura')),
    regency_code text not null,
    regency_match text not null constraint known_match
      check (regency_match in ('CONFIRMED', 'CURATED', 'REGENCY_NAME', 'REGENCY_NAME_AMBIGUOUS', 'DISTRICT_NAME')),
    province_code text not null,
    regional_office_code text not null references regional_office,
    version int not null default 1,
    created_at timestamptz not null default clock_timestamp(),
    updated_at timestamptz not null default clock_timestamp(),
    constraint regency_lies_in_province foreign key (regency_code, province_code) references region (code, parent_code)
  );
  create index facility_regency on facility (regency_code, code);
  create index facility_province on facility (province_code, code);
  create index facility_regional_office on facility (regional_office_code, code);
  select keep_version('facility');
  select track_changes('facility', 'Facility', 'id');

  -- Every name that a facility had, with the transaction that gave it: lists ordered by name read it as of their first page.
  create table facility_name (
    sequence bigint generated always as identity primary key,
    facility_id uuid not null references facility on delete cascade,
    name text not null,
    transaction_id xid8 not null default pg_current_xact_id(),
    named_at timestamptz not null default clock_timestamp()
  );
  create index facility_name_newest on facility_name (facility_id, sequence desc);

  create function keep_facility_name() returns trigger language plpgsql as $$
  begin
    insert into facility_name (facility_id, name) values (new.id, new.name);
    return null;
  end $$;
  create trigger keep_name_of_new after insert on facility for each row execute function keep_facility_name();
  create trigger keep_name_of_renamed after update of name on facility for each row
    when (old.name <> new.name) execute function keep_facility_name();

  create table facility_alias (
    id uuid primary key,
    facility_id uuid not null references facility on delete cascade,
    alias text not null check (length(alias) between 1 and 200),
    unique (facility_id, alias)
  );
  select track_changes('facility_alias', 'FacilityAlias');

  create table facility_status (
    id uuid primary key,
    facility_id uuid not null references facility on delete cascade,
    kind text not null,
    class text,
    specialization text not null,
    valid_from date,
    valid_until date,
    reason text,
    constraint status_ends_after_start check (valid_until >= valid_from),
    constraint one_status_a_day exclude using gist
      (facility_id with =, daterange(valid_from, valid_until, '[]') with &&)
  );
  select track_changes('facility_status', 'FacilityStatus');

  create table work_unit (
    id uuid primary key,
    facility_id uuid not null references facility on delete cascade,
    name text not null check (length(name) between 1 and 200),
    description text,
    unique (facility_id, name)
  );
  select track_changes('work_unit', 'WorkUnit');

  create table official (
    id uuid primary key,
    facility_id uuid not null references facility on delete cascade,
    position text not null constraint known_position check (position in
      ('KEPALA_LAPAS', 'KEPALA_RUTAN', 'KEPALA_LPKA', 'KEPALA_BAPAS', 'KEPALA_RUMAH_SAKIT',
       'KEPALA_SEKSI_KEGIATAN_KERJA', 'KEPALA_SUBSEKSI_BIMBINGAN_KERJA', 'LAINNYA')),
    title text not null check (title <> ''),
    name text not null check (name <> ''),
    name_variants text[] not null default '{}',
    since date,
    until date,
    seen_on date,
    constraint office_ends_after_start check (until >= since)
  );
  create index official_facility on official (facility_id);
  create unique index one_head on official (facility_id, position)
    where until is null and position in ('KEPALA_LAPAS', 'KEPALA_RUTAN', 'KEPALA_LPKA', 'KEPALA_BAPAS', 'KEPALA_RUMAH_SAKIT');
  select track_changes('official', 'Official');

  create table occupancy (
    id uuid primary key,
    facility_id uuid not null references facility on delete cascade,
    recorded_on date not null,
    capacity int not null constraint capacity_is_believable check (capacity between 1 and 20000),
    occupants int not null constraint occupants_are_believable check (occupants between 0 and 50000),
    version int not null default 1,
    updated_at timestamptz not null default clock_timestamp(),
    unique (facility_id, recorded_on)
  );
  select keep_version('occupancy');
  select track_changes('occupancy', 'Occupancy');

  create table programme_framework (
    code text primary key,
    name text not null,
    issuer text,
    valid_from date,
    valid_until date,
    point_count int,
    constraint framework_ends_after_start check (valid_until >= valid_from)
  );
  select track_changes('programme_framework', 'ProgrammeFramework', 'null', 'code');

  create table programme_point (
    code text primary key,
    framework_code text not null references programme_framework on delete cascade,
    number int check (number > 0),
    text text not null,
    verification text not null check (verification in ('SOURCED', 'CONTENT_SOURCED', 'SUBJECT_SOURCED')),
    unique (framework_code, number)
  );
  select track_changes('programme_point', 'ProgrammePoint', 'null', 'code')`
