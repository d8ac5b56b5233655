import { guardTables, unguardTables, type WriteRule } from '@karya/postgres'
import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Whether a writer keeps the records of every facility that a record is linked to. It begins with none, and they follow at once. */
const keepsAll = (name: string, link: string) => `
  create function ${name}(wanted uuid) returns boolean language plpgsql stable as $$
  begin
    return writes_as('SYSTEM', 'ADMIN') or (writes_as('OFFICER', 'REGIONAL') and not exists (
      select from ${link}_facility where ${link}_id = wanted and not may_write_facility(facility_id)));
  end $$;`

const functions = `
  ${keepsAll('keeps_agreement', 'agreement')}
  ${keepsAll('keeps_pledge', 'pledge')}
  ${keepsAll('keeps_event', 'event')}

  -- An officer drafts; what was put into force is amended by those above.
  create function may_amend_agreement(wanted uuid) returns boolean language plpgsql stable as $$
  begin
    return keeps_agreement(wanted) and not (writes_as('OFFICER') and exists (
      select from agreement where id = wanted and (activated_on is not null or terminated_on is not null)));
  end $$;
  create function facility_of_need(wanted uuid) returns uuid language plpgsql stable as $$
  begin
    return (select facility_id from need where id = wanted);
  end $$;
  create function partner_of_pledge(wanted uuid) returns uuid language plpgsql stable as $$
  begin
    return (select partner_id from pledge where id = wanted);
  end $$;
  create function has_spoken_to_need(wanted uuid) returns boolean language plpgsql stable as $$
  begin
    return writes_as('PARTNER') and (
      exists (select from need_answer where need_id = wanted and may_write_partner(partner_id))
      or exists (select from pledge where need_id = wanted and may_write_partner(partner_id)));
  end $$;

  -- Of what record a source is named decides who may name it.
  create function may_source(record_type text, record_id text) returns boolean language plpgsql stable as $$
  begin
    return writes_as('SYSTEM') or coalesce(case record_type
      when 'Partner' then writes_as('REGIONAL') or may_write_partner(record_id::uuid)
      when 'Agreement' then may_amend_agreement(record_id::uuid)
      when 'Need' then may_write_facility(facility_of_need(record_id::uuid))
      when 'Pledge' then keeps_pledge(record_id::uuid) or may_write_partner(partner_of_pledge(record_id::uuid))
      when 'Event' then keeps_event(record_id::uuid) end, false);
  end $$`

const isSystem = `writes_as('SYSTEM')`
const keepers = `writes_as('OFFICER', 'REGIONAL', 'ADMIN', 'SYSTEM')`
const ofPartner = `writes_as('REGIONAL') or may_write_partner`

const rules: WriteRule[] = [
  { table: 'partner', writes: `${ofPartner}(row.id)`, inserts: `writes_as('REGIONAL', 'ADMIN', 'SYSTEM')` },
  { table: 'partner_name', writes: `${ofPartner}(row.partner_id)` },
  {
    table: 'agreement',
    writes: `may_amend_agreement(row.id)
      and not (writes_as('OFFICER') and (row.activated_on is not null or row.terminated_on is not null))`,
    inserts: keepers,
  },
  {
    table: 'agreement_facility',
    writes: isSystem,
    inserts: 'may_write_facility(row.facility_id) and may_amend_agreement(row.agreement_id)',
  },
  { table: 'agreement_document', writes: 'may_amend_agreement(row.agreement_id)' },
  // A partner revokes its keys, and issues none.
  {
    table: 'api_key',
    writes: 'keeps_agreement(row.agreement_id) or may_write_partner(row.partner_id)',
    inserts: 'keeps_agreement(row.agreement_id)',
  },
  // By answering or promising, a partner brings a need forward; what is needed stays the facility's word.
  {
    table: 'need',
    writes: 'may_write_facility(row.facility_id) or has_spoken_to_need(row.id)',
    inserts: 'may_write_facility(row.facility_id)',
  },
  {
    table: 'need_answer',
    writes: isSystem,
    inserts: `may_write_facility(facility_of_need(row.need_id))
      or (may_write_partner(row.partner_id) and reaches_facility(facility_of_need(row.need_id)))`,
  },
  { table: 'need_hope', writes: 'may_write_facility(facility_of_need(row.need_id))' },
  {
    table: 'pledge',
    writes: 'keeps_pledge(row.id) or may_write_partner(row.partner_id)',
    inserts: `${keepers} or may_write_partner(row.partner_id)`,
  },
  {
    table: 'pledge_facility',
    writes: isSystem,
    inserts: `(may_write_facility(row.facility_id) and keeps_pledge(row.pledge_id))
      or (may_write_partner(partner_of_pledge(row.pledge_id)) and reaches_facility(row.facility_id))`,
  },
  { table: 'event', writes: isSystem, inserts: keepers },
  {
    table: 'event_facility',
    writes: isSystem,
    inserts: 'may_write_facility(row.facility_id) and keeps_event(row.event_id)',
  },
  { table: 'event_partner', writes: isSystem, inserts: 'keeps_event(row.event_id)' },
  { table: 'event_product', writes: isSystem, inserts: 'keeps_event(row.event_id)' },
  { table: 'event_programme_point', writes: isSystem, inserts: 'keeps_event(row.event_id)' },
  { table: 'record_source', writes: 'may_source(row.record_type, row.record_id)' },
]

/** Whose records a mutation may write, checked again by the database. */
export class partnershipsRowSecurity implements MigrationInterface {
  name = 'PartnershipsRowSecurity1770000000000'

  async up(runner: QueryRunner) {
    await runner.query(functions)
    await guardTables(runner, rules)
    await runner.query(`
      create trigger guard_words before update on need for each row
      when ((old.kind, old.description, old.posted_on) is distinct from (new.kind, new.description, new.posted_on)
            and writes_as('PARTNER')) execute function refuse_write()`)
  }

  async down(runner: QueryRunner) {
    await runner.query('drop trigger guard_words on need')
    await unguardTables(runner, rules)
    await runner.query(`
      drop function may_source, has_spoken_to_need, partner_of_pledge, facility_of_need, may_amend_agreement,
        keeps_event, keeps_pledge, keeps_agreement`)
  }
}
