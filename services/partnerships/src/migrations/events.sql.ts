/** Events, and who and what took part. Products and programme points belong to other services, and are named by key alone. */
export const events = `
  create table event (
    id uuid primary key,
    kind text not null constraint known_kind check (kind in
      ('TRAINING_OPENING', 'EXPORT_LAUNCH', 'COMMEMORATION_AND_REVIEW', 'PARTNER_VISIT', 'EXHIBITION', 'OTHER')),
    name text check (name <> ''),
    held_on date,
    held_in_year int constraint year_is_believable check (held_in_year between 1945 and 2200),
    place text,
    note text,
    is_generated boolean not null default false,
    version int not null default 1,
    created_at timestamptz not null default clock_timestamp(),
    updated_at timestamptz not null default clock_timestamp(),
    constraint other_has_name check (kind <> 'OTHER' or name is not null),
    constraint day_lies_in_year check (held_in_year = extract(year from held_on)),
    constraint day_has_year check (held_on is null or held_in_year is not null)
  );
  create index event_by_day on event (coalesce(held_on, make_date(held_in_year, 1, 1), '-infinity'), id);
  select keep_version('event');
  select track_changes('event', 'Event', 'null');

  create table event_facility (
    event_id uuid not null references event on delete cascade,
    facility_id uuid not null,
    primary key (event_id, facility_id)
  );
  create index event_of_facility on event_facility (facility_id, event_id);

  create table event_partner (
    event_id uuid not null references event on delete cascade,
    partner_id uuid not null references partner,
    primary key (event_id, partner_id)
  );
  create index event_of_partner on event_partner (partner_id, event_id);

  create table event_product (
    event_id uuid not null references event on delete cascade,
    product_id uuid not null,
    primary key (event_id, product_id)
  );

  create table event_programme_point (
    event_id uuid not null references event on delete cascade,
    programme_point_code text not null check (programme_point_code <> ''),
    primary key (event_id, programme_point_code)
  )`
