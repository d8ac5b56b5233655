import type { QueryRunner } from 'typeorm'

/** A table whose rows are of facilities by a table of links: `agreement`, by `agreement_facility.agreement_id`. */
export interface LinkedTable {
  table: string
  link: string
  column: string
}

/**
 * For the migration that closes what row security leaves open: a record begins before its links, so its rule lets every keeper insert
 * one, and one without links would be everybody's. When the transaction ends, each new record has a link, which is guarded by itself.
 */
export const requireLinks = async (runner: QueryRunner, tables: readonly LinkedTable[]): Promise<void> => {
  await runner.query(`
    create function refuse_unlinked() returns trigger language plpgsql as $$
    declare
      is_linked boolean;
    begin
      execute format('select exists (select from %I where %I = $1)', tg_argv[0], tg_argv[1]) into is_linked using new.id;
      if not is_linked then
        raise exception 'this transaction may not begin % of no facility', tg_table_name using errcode = 'insufficient_privilege';
      end if;
      return null;
    end $$`)
  for (const { table, link, column } of tables) {
    await runner.query(`
      create constraint trigger guard_links after insert on ${table} deferrable initially deferred for each row
      when (not writes_as('SYSTEM')) execute function refuse_unlinked('${link}', '${column}')`)
  }
}

export const leaveUnlinked = async (runner: QueryRunner, tables: readonly LinkedTable[]): Promise<void> => {
  for (const { table } of tables) await runner.query(`drop trigger guard_links on ${table}`)
  await runner.query('drop function refuse_unlinked')
}
