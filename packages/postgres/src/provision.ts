import { setTimeout as sleep } from 'node:timers/promises'
import { DatabaseError } from './database-error.ts'
import { codeOf, withClient } from './provision/connect.ts'
import { establish, isReady } from './provision/establish.ts'
import { type ServiceAccess, serviceAccess } from './provision/service-access.ts'

export { checkServer } from './provision/check-server.ts'

/**
 * Another process was faster (the role, the database exists by now; their catalogue row was being changed), which
 * happens only if it took its lock in another database; or somebody was copying the template.
 */
const isPassing = /^(42710|42P04|23505|XX000|55006|40001)$/

/**
 * The database of one service, `karya_<name>`, and the role that owns it, on the server that `adminUrl` points at:
 * created when missing, repaired when the role's password is another, otherwise left alone at the price of one
 * connection. The role is an ordinary one, and no other service may connect to its database. Safe from any number of
 * processes at once. Rejects with a DatabaseError.
 *
 * @param adminUrl of a superuser, or of a user with CREATEDB and CREATEROLE, on PostgreSQL 15 or later; instances that
 *   share a server must share its password, from which the role's follows
 * @returns the URL of that database as that role: a secret
 */
export const provisionDatabase = async (adminUrl: string, name: string): Promise<string> => {
  const access = serviceAccess(adminUrl, name)
  if (await canAlreadyWork(access)) return access.url
  for (let attempt = 1; ; attempt += 1) {
    try {
      await withClient(adminUrl, admin => establish(admin, access))
      return access.url
    } catch (error) {
      if (attempt === 5 || !isPassing.test(codeOf((error as Error).cause))) throw error
      await sleep(100 * attempt)
    }
  }
}

const canAlreadyWork = (access: ServiceAccess) =>
  withClient(access.url, isReady).catch(error => {
    if (error instanceof DatabaseError && error.code !== 'DATABASE_UNREACHABLE') return false
    throw error
  })
