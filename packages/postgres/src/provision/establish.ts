import { type Client, escapeIdentifier, escapeLiteral } from 'pg'
import { DatabaseError } from '../database-error.ts'
import { oldestVersion, readFacts, requireRights, type ServerFacts } from './check-server.ts'
import { codeOf, withClient } from './connect.ts'
import type { ServiceAccess } from './service-access.ts'

interface Found {
  hasRole: boolean
  /** Superuser, or exempt from row security: more than a service may be. */
  isPrivileged: boolean
  owner: string | null
  encoding: string | null
}

/** Whether the connected service finds everything as `establish` leaves it. One statement. */
export const isReady = async (service: Client): Promise<boolean> => {
  const { rows } = await service.query<{ isReady: boolean }>(`
    select d.datdba = r.oid and not r.rolsuper and not r.rolbypassrls and pg_encoding_to_char(d.encoding) = 'UTF8'
      and not has_database_privilege('public', d.oid, 'connect')
      and current_setting('server_version_num')::int >= ${oldestVersion * 10_000} as "isReady"
    from pg_database d, pg_roles r where d.datname = current_database() and r.rolname = current_user`)
  return rows[0]?.isReady ?? false
}

/** Brings role and database about. The lock keeps other processes out until the connection ends. */
export const establish = async (admin: Client, access: ServiceAccess): Promise<void> => {
  const facts = await readFacts(admin)
  await admin.query(`select pg_advisory_lock(hashtextextended('karya provision ' || $1, 0))`, [access.name])
  const found = await look(admin, access.name)
  refuseUnsuitable(access, found)
  const isRefused = found.hasRole && (await isLoginRefused(access))
  requireRights(facts, { roles: !found.hasRole || isRefused, databases: found.owner === null })

  const secret = access.password === undefined ? 'NULL' : escapeLiteral(access.password)
  const role = escapeIdentifier(access.name)
  if (!found.hasRole) {
    await admin.query(`CREATE ROLE ${role} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD ${secret}`)
  } else if (isRefused) {
    await admin.query(`ALTER ROLE ${role} LOGIN PASSWORD ${secret} VALID UNTIL 'infinity'`)
  }
  if (found.isPrivileged) await admin.query(`ALTER ROLE ${role} NOSUPERUSER NOBYPASSRLS`)
  if (found.owner === null) await createDatabase(admin, access.name, facts)
  await closeToOthers(access)
}

const look = async (admin: Client, name: string): Promise<Found> => {
  const { rows } = await admin.query<Found>(
    `select r.oid is not null as "hasRole", coalesce(r.rolsuper or r.rolbypassrls, false) as "isPrivileged",
       pg_get_userbyid(d.datdba) as owner, pg_encoding_to_char(d.encoding) as encoding
     from (select $1::name as name) wanted
     left join pg_roles r on r.rolname = wanted.name left join pg_database d on d.datname = wanted.name`,
    [name],
  )
  return rows[0] as Found
}

const refuseUnsuitable = ({ name }: ServiceAccess, { owner, encoding }: Found) => {
  if (owner !== null && owner !== name) {
    throw new DatabaseError(
      'DATABASE_UNSUITABLE',
      `The database ${name} exists and belongs to ${owner}, not to ${name}.`,
      `If it is Karya's, let a superuser run: ALTER DATABASE ${escapeIdentifier(name)} OWNER TO ${escapeIdentifier(name)}; otherwise use another server.`,
    )
  }
  if (encoding !== null && encoding !== 'UTF8') {
    throw new DatabaseError(
      'DATABASE_UNSUITABLE',
      `The database ${name} exists with the encoding ${encoding}; Karya needs UTF8.`,
      `Dump it, drop it, start Karya (which creates it anew) and restore.`,
    )
  }
}

/** Class 28 is authentication. A missing database is told only after it, and so counts as admitted. */
const isLoginRefused = ({ url }: ServiceAccess) =>
  withClient(url, async () => false).catch(error => {
    const cause = (error as Error).cause
    return /^28/.test(codeOf(cause)) || /^SASL/.test((cause as Error | undefined)?.message ?? '')
  })

/**
 * Text compares by code point on every server, so that a cursor means the same everywhere: by the built-in C.UTF-8
 * from version 17 on, before that by the system's, or by plain C where it has none. An owner other than oneself takes
 * membership in that role, which version 16 split into inheriting and setting.
 */
const createDatabase = async (admin: Client, name: string, { version, isSuperuser }: ServerFacts) => {
  const identifier = escapeIdentifier(name)
  if (!isSuperuser) {
    await admin.query(`GRANT ${identifier} TO CURRENT_USER${version >= 160_000 ? ' WITH INHERIT TRUE, SET TRUE' : ''}`)
  }
  const create = (locale: string) =>
    admin.query(`CREATE DATABASE ${identifier} OWNER ${identifier} ENCODING 'UTF8' TEMPLATE template0 ${locale}`)
  if (version >= 170_000) {
    await create(`LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8' LOCALE 'C'`)
    return
  }
  await create(`LOCALE_PROVIDER libc LOCALE 'C.UTF-8'`).catch(error => {
    if (!isUnknownLocale(error)) throw error
    return create(`LOCALE_PROVIDER libc LOCALE 'C'`)
  })
}

const isUnknownLocale = (error: unknown) => ['42809', '22023'].includes(codeOf(error))

/** By the owner itself, who needs no further right for it: everybody may connect to a new database otherwise. */
const closeToOthers = ({ name, url }: ServiceAccess) =>
  withClient(url, async service => {
    if (!(await isReady(service))) await service.query(`REVOKE ALL ON DATABASE ${escapeIdentifier(name)} FROM PUBLIC`)
  })
