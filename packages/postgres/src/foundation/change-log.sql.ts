/**
 * The change log, written by the database itself, so that no write can forget it.
 *
 * - `track_changes(table, record type, facility expression)`: every row inserted, updated or deleted in the table adds a row
 *   to `change` in the same transaction, one statement for any number of rows.
 * - `keep_version(table)`: an update that changes a row raises its `version` and sets its `updated_at`.
 * - `adopt_change_log()`: transaction ids mean nothing on another server. A database restored elsewhere starts a new epoch:
 *   its log moves to the oldest id there is, and positions of the old epoch are refused as expired.
 */
export const changeLog = `
  create table change (
    sequence bigint generated always as identity primary key,
    transaction_id xid8 not null default pg_current_xact_id(),
    record_type text not null,
    record_id text not null,
    operation text not null check (operation in ('INSERT', 'UPDATE', 'DELETE')),
    version int,
    facility_id uuid,
    actor text not null default coalesce(nullif(current_setting('karya.actor', true), ''), 'system'),
    action text not null default coalesce(nullif(current_setting('karya.action', true), ''), 'system'),
    changed_at timestamptz not null default clock_timestamp()
  );
  create unique index change_position on change (transaction_id, sequence);
  -- Who follows one type of record does not read those of all others.
  create index change_of_type on change (record_type, transaction_id, sequence);
  create index change_record on change (record_type, record_id, sequence);
  create index change_facility on change (facility_id, sequence) where facility_id is not null;

  create table change_epoch (epoch uuid not null, server bigint not null);
  create unique index one_change_epoch on change_epoch ((true));

  create function record_change() returns trigger language plpgsql as $$
  begin
    execute format(
      'insert into change (record_type, record_id, operation, version, facility_id) select %L, %s, %L, %s, %s from %s',
      tg_argv[0], tg_argv[1], tg_op, tg_argv[2], tg_argv[3],
      case tg_op when 'DELETE' then 'before' else 'after' end);
    return null;
  end $$;

  create function track_changes(tracked regclass, record_type text, facility text default 'facility_id', id text default 'id')
  returns void language plpgsql as $$
  declare
    has_version boolean := exists (
      select from pg_attribute where attrelid = tracked and attname = 'version' and not attisdropped);
    event text;
  begin
    foreach event in array array['insert', 'update', 'delete'] loop
      execute format(
        'create trigger record_%1$s after %1$s on %2$s referencing %3$s for each statement
         execute function record_change(%4$L, %5$L, %6$L, %7$L)',
        event, tracked,
        case event when 'insert' then 'new table as after' when 'update' then 'new table as after' else 'old table as before' end,
        record_type, id, case when has_version then 'version' else 'null' end, facility);
    end loop;
  end $$;

  create function next_version() returns trigger language plpgsql as $$
  begin
    new.version := old.version + 1;
    new.updated_at := clock_timestamp();
    return new;
  end $$;

  create function keep_version(versioned regclass) returns void language plpgsql as $$
  begin
    execute format(
      'create trigger next_version before update on %s for each row
       when (old.* is distinct from new.*) execute function next_version()', versioned);
  end $$;

  create function adopt_change_log() returns void language plpgsql as $$
  declare
    here bigint := (select system_identifier from pg_control_system());
    log_column record;
  begin
    if exists (select from change_epoch where server = here) then return; end if;
    for log_column in
      select attrelid::regclass as table_name, attname as column_name from pg_attribute join pg_class on pg_class.oid = attrelid
      where atttypid = 'xid8'::regtype and relkind in ('r', 'p') and relnamespace = 'public'::regnamespace
    loop
      execute format('update %s set %I = ''3'' where %2$I <> ''3''', log_column.table_name, log_column.column_name);
    end loop;
    delete from change_epoch;
    insert into change_epoch values (gen_random_uuid(), here);
  end $$`
