/** Every rule that a row alone can break is a constraint here, and has a name that says what it demands. */
export const programs = `
  create table training_program (
    id uuid primary key,
    facility_id uuid not null,
    skill_field text not null constraint known_skill_field check (skill_field in
      ('MENJAHIT', 'KONVEKSI', 'AKSESORIS_CENDERAMATA', 'PENGELASAN', 'PERTUKANGAN', 'PERBENGKELAN', 'KERAJINAN_TANGAN',
       'ANYAMAN_ROTAN', 'BATIK_TENUN', 'KULINER_BAKERY', 'PERTANIAN', 'PERIKANAN', 'PETERNAKAN', 'KEWIRAUSAHAAN', 'LAINNYA')),
    title text not null constraint title_is_given check (title <> ''),
    description text,
    hours int constraint hours_are_believable check (hours between 1 and 2000),
    materials text[] not null default '{}',
    is_generated boolean not null default false,
    version int not null default 1,
    created_at timestamptz not null default clock_timestamp(),
    updated_at timestamptz not null default clock_timestamp(),
    -- What sessions carry of their program, so that they are filtered without it: held together by session_follows_program.
    constraint program_facts unique (id, facility_id, skill_field)
  );
  create index program_created on training_program (created_at, id);
  create index program_title on training_program (title, id);
  create index program_facility on training_program (facility_id, created_at, id);
  create index program_skill on training_program (skill_field, created_at, id);
  select keep_version('training_program');
  select track_changes('training_program', 'TrainingProgram');

  -- The points themselves belong to the facilities service.
  create table program_point (
    program_id uuid not null references training_program on delete cascade,
    point_code text not null constraint code_is_readable check (point_code ~ '^[A-Z0-9_]+-[a-z0-9-]+$'),
    primary key (program_id, point_code)
  );
  create index program_point_code on program_point (point_code, program_id)`
