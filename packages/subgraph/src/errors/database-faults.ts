/** Node's codes for a connection that cannot be made or breaks. */
const networkCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
])

/** SQLSTATE of a server that is going down, coming up, full, or has become a read-only standby. PostgreSQL, Appendix A. */
const unavailableStates = new Set(['57P01', '57P02', '57P03', '57P05', '53300', '25006'])

/** Statement timeout or cancellation, and idle or lock timeouts. */
const timeoutStates = new Set(['57014', '25P03', '55P03'])

/** Serialization failure and deadlock: the same again may well succeed. */
const conflictStates = new Set(['40001', '40P01'])

/** What the drivers pg and pg-pool say without a code. */
const lostConnection =
  /^Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed|Cannot use a pool after calling end|Driver not Connected/i

export type DatabaseFault = 'DATABASE_UNAVAILABLE' | 'TIMEOUT' | 'CONFLICT' | 'FORBIDDEN'

interface Faulty {
  code?: unknown
  message?: unknown
  /** TypeORM's QueryFailedError holds what the driver threw. */
  driverError?: unknown
  /** An AggregateError, as Node throws where each address of a host refuses. */
  errors?: unknown
}

/**
 * What a client may know of an error that came from the database, or undefined for anything else. It does not follow
 * `cause`, so that a refused HTTP request (`fetch failed`, caused by ECONNREFUSED) is not taken for a database that is down.
 */
export function databaseFault(error: unknown): DatabaseFault | undefined {
  if (typeof error !== 'object' || error === null) return undefined
  const { code, message, driverError, errors, name } = error as Faulty & { name?: unknown }
  if (name === 'FetchError') return undefined
  if (typeof code === 'string') {
    if (timeoutStates.has(code)) return 'TIMEOUT'
    if (conflictStates.has(code)) return 'CONFLICT'
    // Insufficient privilege: row security refused a write that a rule before it should have.
    if (code === '42501') return 'FORBIDDEN'
    if (unavailableStates.has(code) || code.startsWith('08') || networkCodes.has(code)) return 'DATABASE_UNAVAILABLE'
  }
  if (typeof message === 'string') {
    if (message === 'Query read timeout') return 'TIMEOUT'
    if (lostConnection.test(message)) return 'DATABASE_UNAVAILABLE'
  }
  return databaseFault(driverError) ?? (Array.isArray(errors) ? databaseFault(errors[0]) : undefined)
}
