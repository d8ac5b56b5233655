/** Sessions with their counts of people, whose bounds are constraints, and their steps, whose order a trigger guards. */
export const sessions = `
  create table training_session (
    id uuid primary key,
    program_id uuid not null,
    facility_id uuid not null,
    skill_field text not null,
    status text not null default 'PLANNED' constraint known_status check (status in
      ('PLANNED', 'OPEN', 'RUNNING', 'COMPLETED', 'CANCELLED')),
    starts_on date not null,
    ends_on date,
    venue text,
    topics text[] not null default '{}',
    enrolled int constraint enrolment_is_believable check (enrolled between 0 and 10000),
    completed int,
    certified int,
    -- Kept by a trigger on certificate: how many are not revoked.
    valid_certificates int not null default 0,
    cancellation_reason text,
    is_generated boolean not null default false,
    version int not null default 1,
    created_at timestamptz not null default clock_timestamp(),
    updated_at timestamptz not null default clock_timestamp(),
    constraint session_follows_program foreign key (program_id, facility_id, skill_field)
      references training_program (id, facility_id, skill_field) on update cascade,
    constraint session_ends_after_start check (ends_on >= starts_on),
    constraint completed_session_has_end check (status <> 'COMPLETED' or ends_on is not null),
    constraint people_are_counted_from_the_start check (enrolled is null or status in ('RUNNING', 'COMPLETED', 'CANCELLED')),
    constraint outcome_within_enrolment check (completed is null or (enrolled is not null and completed between 0 and enrolled)),
    constraint certified_within_completed check (certified is null or (completed is not null and certified between 0 and completed)),
    constraint certificates_within_certified check (valid_certificates between 0 and coalesce(certified, 0)),
    constraint only_cancelled_have_reason check (cancellation_reason is null or status = 'CANCELLED')
  );
  create index session_start on training_session (starts_on, id);
  create index session_created on training_session (created_at, id);
  create index session_updated on training_session (updated_at);
  create index session_facility on training_session (facility_id, starts_on, id);
  create index session_program on training_session (program_id, starts_on, id);
  create index session_skill on training_session (skill_field, starts_on, id);
  create index session_status on training_session (status, starts_on, id);
  select keep_version('training_session');
  select track_changes('training_session', 'TrainingSession');

  create function refuse_session_step() returns trigger language plpgsql as $$
  begin
    raise exception 'a session cannot go from % to %', old.status, new.status using errcode = 'check_violation';
  end $$;
  create trigger possible_step before update of status on training_session for each row
    when (old.status <> new.status and (old.status, new.status) not in (
      ('PLANNED', 'OPEN'), ('PLANNED', 'RUNNING'), ('PLANNED', 'CANCELLED'),
      ('OPEN', 'RUNNING'), ('OPEN', 'CANCELLED'), ('RUNNING', 'COMPLETED'), ('RUNNING', 'CANCELLED')))
    execute function refuse_session_step();

  -- The partners themselves belong to the partnerships service.
  create table session_partner (
    session_id uuid not null references training_session on delete cascade,
    partner_id uuid not null,
    role text not null constraint known_role check (role in ('ORGANISER', 'INSTRUCTOR', 'CERTIFIER', 'FUNDER')),
    primary key (session_id, partner_id, role)
  );
  create index session_partner_partner on session_partner (partner_id, session_id)`
