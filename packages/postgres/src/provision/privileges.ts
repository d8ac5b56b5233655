import type { EntityManager } from 'typeorm'
import { DatabaseError } from '../database-error.ts'
import { run, sql } from '../sql.ts'

/**
 * Refuses to work as a role that no row security holds: it would write whatever a fault in a rule let through.
 *
 * @throws DatabaseError
 */
export const refusePrivilegedRole = async (manager: EntityManager): Promise<void> => {
  const [privileged] = await run<{ role: string }>(
    manager,
    sql`select quote_ident(rolname) as role from pg_roles where rolname = current_user and (rolsuper or rolbypassrls)`,
  )
  if (!privileged) return
  throw new DatabaseError(
    'DATABASE_UNSUITABLE',
    `The role ${privileged.role} is a superuser or exempt from row security (BYPASSRLS), so the database could not check who writes what.`,
    'Name a role of its own that owns the database: CREATE ROLE karya_service LOGIN PASSWORD …; ALTER DATABASE … OWNER TO karya_service; or set DATABASE_URL, and Karya makes one.',
  )
}
