import { Client, escapeIdentifier } from 'pg'
import { DatabaseError } from '../database-error.ts'

const connectionTimeoutMilliseconds = 5_000

/** What a driver's error says beyond its message: an SQLSTATE, or a code of the system. */
export const codeOf = (error: unknown): string => String((error as { code?: unknown } | undefined)?.code ?? '')

/** A client for this URL, not yet connected. Refuses what is no URL of a PostgreSQL server, without repeating it. */
export const openClient = (url: string): Client => {
  const fault = 'The database URL is not of the form postgres://user:password@host:port/database'
  const hint = 'Write special characters of a password percent-encoded (@ as %40, / as %2F); check files that it names.'
  if (!/^postgres(ql)?:\/\//.test(url)) throw new DatabaseError('DATABASE_URL_INVALID', `${fault}.`, hint)
  try {
    return new Client({
      connectionString: url,
      connectionTimeoutMillis: connectionTimeoutMilliseconds,
      fallback_application_name: 'karya',
    })
  } catch (error) {
    // Only errors of the file system are told: others may hold parts of the URL.
    const isAboutFile = ['ENOENT', 'EACCES'].includes(codeOf(error))
    throw new DatabaseError(
      'DATABASE_URL_INVALID',
      isAboutFile ? `A file that the database URL names cannot be read: ${(error as Error).message}.` : `${fault}.`,
      hint,
    )
  }
}

/** Runs `work` on a connection of its own. What goes wrong, there or before, comes out as a DatabaseError. */
export const withClient = async <Result>(url: string, work: (client: Client) => Promise<Result>): Promise<Result> => {
  const client = openClient(url)
  // A connection that breaks also fails the query under way, which is where it is dealt with.
  client.on('error', () => {})
  try {
    await client.connect()
    return await work(client)
  } catch (error) {
    throw error instanceof DatabaseError ? error : explain(error, client)
  } finally {
    await client.end().catch(() => {})
  }
}

const unreachable = /^(ECONN|ENOTFOUND|EAI_|ETIMEDOUT|EHOST|ENET|ENOENT|EACCES|EPIPE|08|57P0|53300)/
const refusedEncryption = /^(ERR_TLS|ERR_SSL|ERR_OSSL|EPROTO|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)/

/** Says what a driver's error means for the person who set the URL. */
const explain = (error: unknown, { host, port, user, database }: Client): DatabaseError => {
  const code = codeOf(error)
  const said = (error as Error).message || code
  const where = host.startsWith('/') ? host : `${host}:${port}`
  const cause = { cause: error }
  if (/does not support SSL|ssl connection/i.test(said) || refusedEncryption.test(code)) {
    const hint =
      'Set sslmode in the URL to what the server offers: disable, no-verify, or verify-full with sslrootcert.'
    return new DatabaseError('DATABASE_TLS_FAILED', `No encrypted connection to ${where}: ${said}.`, hint, cause)
  }
  if (unreachable.test(code) || /timeout|terminated/i.test(said)) {
    const hint = 'Check host and port in the URL, that the server runs, and that it takes connections from here.'
    return new DatabaseError('DATABASE_UNREACHABLE', `No PostgreSQL server answers at ${where}: ${said}.`, hint, cause)
  }
  if (/^(28|3D000)/.test(code) || /^SASL/.test(said)) {
    const hint = 'Check user, password and database in the URL, and the lines of pg_hba.conf for them.'
    return new DatabaseError(
      'DATABASE_REFUSED',
      `The server at ${where} refuses the user ${user} for the database ${database}: ${said}.`,
      hint,
      cause,
    )
  }
  if (code === '42501') {
    const hint = `Let a superuser run: ALTER ROLE ${escapeIdentifier(user ?? '')} CREATEDB CREATEROLE; and for roles that exist already: GRANT <role> TO ${escapeIdentifier(user ?? '')} WITH ADMIN OPTION;`
    return new DatabaseError('DATABASE_RIGHTS_MISSING', `The user ${user} lacks a right: ${said}.`, hint, cause)
  }
  return new DatabaseError(
    'DATABASE_FAILED',
    `The server at ${where} failed: ${said}.`,
    `Look up ${code || 'this'} in its log.`,
    cause,
  )
}
