/**
 * Partners, and what the other tables share. Every rule that a row alone can break is a constraint here, and has a name that says what
 * it demands. Facilities are named by id alone: the copy of them is filled by another service, and may lag behind.
 */
export const partners = `
  create function known_support(kinds text[]) returns boolean language sql immutable parallel safe as $$
    select kinds <@ array['MARKETING', 'PROMOTION', 'TRAINING', 'MATERIAL', 'EQUIPMENT', 'CERTIFICATION', 'QUALITY', 'CAPITAL']
  $$;

  -- What search compares. array_to_string is not declared immutable, since the text of some types is not; that of text is.
  create function partner_words(name text, code text, variants text[]) returns text language sql immutable parallel safe as $$
    select plain_text(name || ' ' || code || ' ' || array_to_string(variants, ' '))
  $$;

  create table partner (
    id uuid primary key,
    code text not null unique constraint code_is_readable check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name text not null constraint name_is_given check (name <> ''),
    name_variants text[] not null default '{}',
    kind text not null constraint known_kind check (kind in
      ('DEKRANASDA', 'BLK', 'LPK', 'UMKM', 'EXPORTER', 'LOCAL_BUSINESS', 'COOPERATIVE', 'STATE_ENTERPRISE', 'LOCAL_GOVERNMENT',
       'DINAS', 'UKM_COUNCIL', 'MINISTRY', 'UNIVERSITY', 'FOUNDATION', 'OTHER')),
    stated_standing text constraint known_standing check (stated_standing in ('HOPED_FOR', 'PLEDGED', 'COOPERATING')),
    region_code text constraint region_code_is_kemendagris check (region_code ~ '^\\d{2}(\\.\\d{2})?$'),
    country text constraint country_is_two_capitals check (country ~ '^[A-Z]{2}$'),
    representative text check (representative <> ''),
    contributions text[] not null default '{}' constraint known_contributions check (known_support(contributions)),
    contribution_note text,
    is_generated boolean not null default false,
    version int not null default 1,
    created_at timestamptz not null default clock_timestamp(),
    updated_at timestamptz not null default clock_timestamp()
  );
  create index partner_kind on partner (kind, code);
  create index partner_province on partner (left(region_code, 2), code);
  select keep_version('partner');
  select track_changes('partner', 'Partner', 'null');

  -- Every name that a partner had, with the transaction that gave it: lists ordered by name read it as of their first page.
  create table partner_name (
    sequence bigint generated always as identity primary key,
    partner_id uuid not null references partner on delete cascade,
    name text not null,
    transaction_id xid8 not null default pg_current_xact_id()
  );
  create index partner_name_newest on partner_name (partner_id, sequence desc);

  create function keep_partner_name() returns trigger language plpgsql as $$
  begin
    insert into partner_name (partner_id, name) values (new.id, new.name);
    return null;
  end $$;
  create trigger keep_name_of_new after insert on partner for each row execute function keep_partner_name();
  create trigger keep_name_of_renamed after update of name on partner for each row
    when (old.name <> new.name) execute function keep_partner_name()`
