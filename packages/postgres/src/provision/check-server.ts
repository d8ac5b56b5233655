import { type Client, escapeIdentifier } from 'pg'
import { DatabaseError } from '../database-error.ts'
import { withClient } from './connect.ts'

export interface ServerFacts {
  /** 180004 for 18.4. */
  version: number
  user: string
  isSuperuser: boolean
  mayCreateRoles: boolean
  mayCreateDatabases: boolean
}

export const oldestVersion = 15

/**
 * Whether Karya can set up its databases on this server: reachable, admitted, PostgreSQL 15 or later, writable, and a
 * user that may create databases and roles. Rejects with a DatabaseError that says which of these fails.
 */
export const checkServer = (adminUrl: string): Promise<void> =>
  withClient(adminUrl, async client => {
    const facts = await readFacts(client)
    requireRights(facts, { roles: true, databases: true })
  })

/** The server and the user of this connection. Refuses a server that is too old, or a replica. */
export const readFacts = async (client: Client): Promise<ServerFacts> => {
  const { rows } = await client.query<ServerFacts & { versionName: string; isReplica: boolean }>(`
    select current_setting('server_version_num')::int as version, current_setting('server_version') as "versionName",
      pg_is_in_recovery() as "isReplica", rolname as "user", rolsuper as "isSuperuser",
      rolsuper or rolcreaterole as "mayCreateRoles", rolsuper or rolcreatedb as "mayCreateDatabases"
    from pg_roles where rolname = current_user`)
  const [facts] = rows
  if (!facts) throw new Error('The server does not know the user of its own connection.')
  requireVersion(facts.version, facts.versionName)
  if (facts.isReplica) {
    throw new DatabaseError(
      'DATABASE_READ_ONLY',
      'The server is a replica and takes no writes.',
      'Point DATABASE_URL at the primary.',
    )
  }
  return facts
}

/** @param version as `server_version_num` writes it: 150013 for 15.13 */
export const requireVersion = (version: number, versionName: string) => {
  if (version >= oldestVersion * 10_000) return
  throw new DatabaseError(
    'DATABASE_TOO_OLD',
    `The server is PostgreSQL ${versionName}; Karya needs ${oldestVersion} or later.`,
    'Upgrade the server, or point DATABASE_URL at a later one.',
  )
}

/** Says which rights a user lacks, and the statement that grants them. */
export const requireRights = (facts: ServerFacts, needed: { roles: boolean; databases: boolean }) => {
  const missing = [
    ...(needed.databases && !facts.mayCreateDatabases ? ['CREATEDB'] : []),
    ...(needed.roles && !facts.mayCreateRoles ? ['CREATEROLE'] : []),
  ]
  if (missing.length === 0) return
  throw new DatabaseError(
    'DATABASE_RIGHTS_MISSING',
    `The user ${facts.user} may not create ${missing.map(right => (right === 'CREATEDB' ? 'databases' : 'roles')).join(' or ')} (${missing.join(', ')}).`,
    `Let a superuser run: ALTER ROLE ${escapeIdentifier(facts.user)} ${missing.join(' ')};`,
  )
}
