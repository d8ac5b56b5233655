/**
 * What was refused for want of rights, beside the log of what was written: with the reason, and nothing of what was sent. Repetitions
 * within a minute are one row. Its numbers are of the same sequence as those of `change`, so that both read as one trail.
 */
export const audit = `
  alter table change add column actor_role text default nullif(current_setting('karya.role', true), '');

  create table refusal (
    sequence bigint primary key default nextval('change_sequence_seq'),
    actor text not null,
    actor_role text not null,
    action text not null,
    code text not null,
    reason text not null constraint known_reason check (reason in ('ROLE', 'TENANCY', 'HIDDEN', 'DATABASE')),
    facility_id uuid,
    times int not null default 1 constraint refused_at_least_once check (times > 0),
    refused_at timestamptz not null default clock_timestamp()
  );
  create index refusal_facility on refusal (facility_id, sequence) where facility_id is not null;
  select guard_writes('refusal', $$writes_as('SYSTEM')$$)`

export const dropAudit = 'drop table refusal; alter table change drop column actor_role'
