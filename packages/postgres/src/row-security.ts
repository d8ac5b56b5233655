import type { EntityManager } from 'typeorm'
import { run, sql } from './sql.ts'

interface Guarded {
  table: string
  triggers: string[]
}

const setGuard = async (manager: EntityManager, guarded: readonly Guarded[], isOn: boolean): Promise<void> => {
  for (const { table, triggers } of guarded) {
    const actions = [
      `${isOn ? 'force' : 'no force'} row level security`,
      ...triggers.map(trigger => `${isOn ? 'enable' : 'disable'} trigger ${trigger}`),
    ]
    await manager.query(`alter table ${table} ${actions.join(', ')}`)
  }
}

/**
 * Runs `work`, of a transaction, without row security: PostgreSQL takes no COPY into tables that it guards. It is lifted from all of
 * them, which keeps others away from them until the transaction ends, and is back in force when that commits, or is undone.
 */
export const withoutRowSecurity = async <Result>(
  manager: EntityManager,
  work: () => Promise<Result>,
): Promise<Result> => {
  const guarded = await run<Guarded>(
    manager,
    sql`select oid::regclass::text as table, array(
          select quote_ident(tgname) from pg_trigger where tgrelid = pg_class.oid and tgname like ${'guard\\_%'}) as triggers
        from pg_class where relforcerowsecurity and relnamespace = 'public'::regnamespace`,
  )
  await setGuard(manager, guarded, false)
  const result = await work()
  await setGuard(manager, guarded, true)
  return result
}
