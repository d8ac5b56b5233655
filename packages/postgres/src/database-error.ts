export type DatabaseErrorCode =
  | 'DATABASE_URL_INVALID'
  | 'DATABASE_NOT_GIVEN'
  | 'DATABASE_UNREACHABLE'
  | 'DATABASE_REFUSED'
  | 'DATABASE_TLS_FAILED'
  | 'DATABASE_TOO_OLD'
  | 'DATABASE_READ_ONLY'
  | 'DATABASE_RIGHTS_MISSING'
  | 'DATABASE_UNSUITABLE'
  | 'DATABASE_FAILED'
  | 'DATABASE_PLATFORM_UNSUPPORTED'
  | 'DATABASE_DATA_IN_USE'
  | 'DATABASE_DATA_VERSION'
  | 'DATABASE_DATA_UNREACHABLE'
  | 'DATABASE_START_FAILED'

/**
 * A database that cannot be used, told to the person who runs Karya: `message` says what was wanted and what came,
 * `hint` what to do. Neither ever holds a password, nor does the `cause`.
 */
export class DatabaseError extends Error {
  readonly code: DatabaseErrorCode
  readonly hint: string

  constructor(code: DatabaseErrorCode, message: string, hint: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'DatabaseError'
    this.code = code
    this.hint = hint
  }
}

/** The way out that every fault of the embedded server names. */
export const useAnotherServer = 'set DATABASE_URL to a PostgreSQL server of your own (15 or later)'
