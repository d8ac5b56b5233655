/**
 * Tenancy, checked again by the database: what a transaction may write follows from who it says is writing.
 *
 * - `transact` says it for one transaction: `karya.role`, and what the role needs of `karya.facilities`, `karya.office` and
 *   `karya.partner`. `SYSTEM` is no viewer's role; `write_as_system()` says it. A transaction that says nothing writes nothing.
 * - `guard_writes(table, rule, inserts, deletes)`: a row that comes to be has to meet the rule, by a policy; a row that is changed or
 *   removed has to meet it as it was, by a trigger. A policy alone would pass over such a row in silence, and a mutation that wrote
 *   nothing would look as if it had; and it would hide the row from `for update`, with which a mutation begins to find out who may.
 *   A rule names the row's columns as `row.facility_id`. What says whose a row is never changes.
 * - Its functions are in PL/pgSQL, which keeps the plans of what they ask: in SQL, each statement would plan them anew.
 * - Reading is free: its rules stand in repositories. Whatever is refused has the SQLSTATE 42501; clients meet `FORBIDDEN`.
 */
export const rowSecurity = `
  create function writes_as(variadic roles text[]) returns boolean language plpgsql stable parallel safe as $$
  begin
    return coalesce(current_setting('karya.role', true) = any(roles), false);
  end $$;

  create function is_writer() returns boolean language plpgsql stable parallel safe as $$
  begin
    return writes_as('PARTNER', 'OFFICER', 'REGIONAL', 'ADMIN', 'SYSTEM');
  end $$;

  create function may_write_partner(partner uuid) returns boolean language plpgsql stable parallel safe as $$
  begin
    return coalesce(case current_setting('karya.role', true)
      when 'SYSTEM' then true
      when 'ADMIN' then true
      when 'PARTNER' then partner::text = lower(current_setting('karya.partner', true))
      else false end, false);
  end $$;

  -- The rule of reachesFacility: the key of a partner may be bound to facilities.
  create function reaches_facility(facility uuid) returns boolean language plpgsql stable parallel safe as $$
  begin
    return not writes_as('PARTNER') or coalesce(nullif(current_setting('karya.facilities', true), ''), facility::text) = facility::text
      or facility::text = any(string_to_array(current_setting('karya.facilities', true), ','));
  end $$;

  -- For the system itself: loading, following, cleaning up, and migrations that change rows. Holds until the transaction ends.
  create function write_as_system() returns void language plpgsql as $$
  begin
    perform set_config('karya.role', 'SYSTEM', true);
  end $$;

  create function refuse_write() returns trigger language plpgsql as $$
  begin
    raise exception 'this transaction may not % %', lower(tg_op), tg_table_name using errcode = 'insufficient_privilege';
  end $$;

  create function guard_writes(
    guarded regclass, rule text, inserts text default null, deletes text default 'writes_as(''SYSTEM'')'
  ) returns void language plpgsql as $$
  declare
    new_rule text := replace(rule, 'row.', guarded::text || '.');
    owners text := (
      select string_agg(format('old.%1$I is distinct from new.%1$I', attname), ' or ') from pg_attribute
      where attrelid = guarded and attname in ('facility_id', 'partner_id', 'exporter_id') and not attisdropped);
  begin
    execute format('alter table %s enable row level security, force row level security', guarded);
    execute format('create policy reading on %s for select using (true)', guarded);
    execute format('create policy inserting on %s for insert with check (%s)', guarded,
      coalesce(replace(inserts, 'row.', guarded::text || '.'), new_rule));
    execute format('create policy updating on %s for update using (true) with check (%s)', guarded, new_rule);
    execute format('create policy deleting on %s for delete using (true)', guarded);
    execute format(
      'create trigger guard_update before update on %s for each row when (not (%s)) execute function refuse_write()',
      guarded, replace(rule, 'row.', 'old.'));
    execute format(
      'create trigger guard_delete before delete on %s for each row when (not (%s)) execute function refuse_write()',
      guarded, replace(deletes, 'row.', 'old.'));
    execute format(
      'create trigger guard_truncate before truncate on %s for each statement when (not writes_as(''SYSTEM''))
       execute function refuse_write()', guarded);
    if owners is not null then
      execute format(
        'create trigger guard_owner before update on %s for each row when ((%s) and not writes_as(''SYSTEM''))
         execute function refuse_write()', guarded, owners);
    end if;
  end $$;

  create function unguard_writes(guarded regclass) returns void language plpgsql as $$
  begin
    execute format('drop trigger if exists guard_owner on %s', guarded);
    execute format('drop trigger guard_truncate on %s', guarded);
    execute format('drop trigger guard_delete on %s', guarded);
    execute format('drop trigger guard_update on %s', guarded);
    execute format('drop policy deleting on %s', guarded);
    execute format('drop policy updating on %s', guarded);
    execute format('drop policy inserting on %s', guarded);
    execute format('drop policy reading on %s', guarded);
    execute format('alter table %s no force row level security, disable row level security', guarded);
  end $$;

  -- The log is added to by who writes, under its own name, and changed by nobody.
  select guard_writes('change', $$writes_as('SYSTEM')$$,
    $$is_writer() and row.actor = coalesce(nullif(current_setting('karya.actor', true), ''), 'system')$$);
  select guard_writes('change_epoch', $$writes_as('SYSTEM')$$);
  select guard_writes('idempotency_key', $$is_writer() and row.actor = current_setting('karya.actor', true)$$);
  -- A document is shared by all records that rest on it: who names it again finds it as it is.
  select guard_writes('source_document', 'is_writer()');
  create trigger guard_document before update on source_document for each row
    when (old.* is distinct from new.* and not writes_as('SYSTEM')) execute function refuse_write()`

export const dropRowSecurity = `
  drop trigger guard_document on source_document;
  select unguard_writes(guarded::regclass)
  from unnest(array['change', 'change_epoch', 'idempotency_key', 'source_document']) as guarded;
  drop function unguard_writes, guard_writes, refuse_write, write_as_system, reaches_facility, may_write_partner, is_writer, writes_as`
