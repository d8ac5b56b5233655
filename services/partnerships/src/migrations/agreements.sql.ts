/**
 * Agreements and pledges have no status column for what the calendar decides: ACTIVE turns into EXPIRED, and OPEN into OVERDUE, when a
 * day is over in `time_zone`, the one of their facilities (Jakarta where these are in several).
 */
export const agreements = `
  create table agreement (
    id uuid primary key,
    number text constraint number_is_unique unique constraint number_is_given check (number <> ''),
    kind text not null constraint known_kind check (kind in ('MOU', 'PKS', 'CONTRACT', 'OTHER')),
    title text check (title <> ''),
    partner_id uuid not null references partner,
    scope text[] not null constraint scope_is_given check (cardinality(scope) > 0 and known_support(scope)),
    signed_on date,
    valid_from date not null,
    valid_until date,
    activated_on date,
    terminated_on date,
    termination_reason text,
    time_zone text not null,
    is_generated boolean not null default false,
    version int not null default 1,
    created_at timestamptz not null default clock_timestamp(),
    updated_at timestamptz not null default clock_timestamp(),
    constraint term_ends_after_start check (valid_until >= valid_from),
    constraint ends_with_a_reason check ((terminated_on is null) = (termination_reason is null))
  );
  create index agreement_by_first_day on agreement (valid_from, id);
  create index agreement_by_last_day on agreement (coalesce(valid_until, 'infinity'), id);
  create index agreement_of_partner on agreement (partner_id, valid_from, id);
  select keep_version('agreement');
  select track_changes('agreement', 'Agreement', 'null');

  create table agreement_facility (
    agreement_id uuid not null references agreement on delete cascade,
    facility_id uuid not null,
    primary key (agreement_id, facility_id)
  );
  create index agreement_of_facility on agreement_facility (facility_id, agreement_id);

  create table agreement_document (
    id uuid primary key,
    agreement_id uuid not null references agreement on delete cascade,
    title text not null check (title <> ''),
    url text not null constraint url_is_of_the_web check (url ~ '^https?://'),
    added_at timestamptz not null default clock_timestamp()
  );
  create index document_of_agreement on agreement_document (agreement_id, added_at)`
