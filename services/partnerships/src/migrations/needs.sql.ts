/** What facilities lack, and what partners answered and promised. */
export const needs = `
  create table need (
    id uuid primary key,
    facility_id uuid not null,
    kind text not null constraint known_kind check (known_support(array[kind])),
    description text not null check (description <> ''),
    status text not null default 'OPEN' constraint known_status check (status in ('OPEN', 'ANSWERED', 'MET', 'WITHDRAWN')),
    posted_on date,
    withdrawal_reason text,
    is_generated boolean not null default false,
    version int not null default 1,
    created_at timestamptz not null default clock_timestamp(),
    updated_at timestamptz not null default clock_timestamp(),
    constraint only_withdrawn_has_reason check (withdrawal_reason is null or status = 'WITHDRAWN')
  );
  create index need_by_day on need (coalesce(posted_on, '-infinity'), id);
  create index need_of_facility on need (facility_id, coalesce(posted_on, '-infinity'), id);
  create index open_need on need (kind, id) where status = 'OPEN';
  select keep_version('need');
  select track_changes('need', 'Need');

  create table need_answer (
    id uuid primary key,
    need_id uuid not null references need on delete cascade,
    partner_id uuid not null references partner,
    message text not null check (message <> ''),
    answered_on date not null,
    constraint one_answer_a_partner unique (need_id, partner_id)
  );
  create index answer_of_partner on need_answer (partner_id);
  select track_changes('need_answer', 'NeedAnswer', 'null');

  create table need_hope (
    need_id uuid not null references need on delete cascade,
    partner_id uuid not null references partner,
    primary key (need_id, partner_id)
  );
  create index hope_for_partner on need_hope (partner_id, need_id);

  create table pledge (
    id uuid primary key,
    partner_id uuid not null references partner,
    kind text not null constraint known_kind check (known_support(array[kind])),
    description text,
    need_id uuid references need,
    made_on date not null,
    due_on date,
    fulfilled_on date,
    step text not null default 'OPEN' constraint known_step check (step in ('OPEN', 'IN_PROGRESS', 'FULFILLED', 'DROPPED')),
    note text,
    time_zone text not null,
    is_generated boolean not null default false,
    version int not null default 1,
    created_at timestamptz not null default clock_timestamp(),
    updated_at timestamptz not null default clock_timestamp(),
    constraint due_after_made check (due_on >= made_on),
    constraint fulfilled_on_a_day check ((step = 'FULFILLED') = (fulfilled_on is not null))
  );
  create index pledge_by_day on pledge (made_on, id);
  create index pledge_by_due_day on pledge (coalesce(due_on, 'infinity'), id);
  create index pledge_of_partner on pledge (partner_id, made_on, id);
  create index pledge_of_need on pledge (need_id, made_on, id) where need_id is not null;
  select keep_version('pledge');
  select track_changes('pledge', 'Pledge', 'null');

  create table pledge_facility (
    pledge_id uuid not null references pledge on delete cascade,
    facility_id uuid not null,
    primary key (pledge_id, facility_id)
  );
  create index pledge_for_facility on pledge_facility (facility_id, pledge_id)`
