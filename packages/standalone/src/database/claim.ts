import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Lock, tryLock } from '../../bin/lock.js'

/** A data directory that this start cannot have. `hint` says what to do. */
export class DataDirectoryError extends Error {
  override name = 'DataDirectoryError'
  readonly code: 'ALREADY_RUNNING' | 'DATA_DIRECTORY_UNWRITABLE'
  readonly hint: string

  constructor(code: DataDirectoryError['code'], message: string, hint: string) {
    super(message)
    this.code = code
    this.hint = hint
  }
}

/**
 * Takes a data directory for this process. One Karya serves one embedded database: a second start on the same data says
 * where the first answers and ends, since it could only fail later, or end the database under the other.
 * The lock tells a later start, by `note({ url })`, where this one answers.
 */
export function claimDataDirectory(directory: string): Lock {
  const claim = open(directory)
  if (!claim.holder) return claim
  const { pid, url } = claim.holder
  throw new DataDirectoryError(
    'ALREADY_RUNNING',
    `Karya already runs on the data in ${directory}: ${url ? `it answers at ${url}` : 'it is starting'} (process ${pid}).`,
    'Use that one, or end it first. For another beside it: KARYA_DATA_DIR=.karya-2 PORT=4001 npm start',
  )
}

function open(directory: string) {
  try {
    // Root runs PostgreSQL as another user, who must be able to pass through.
    mkdirSync(directory, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 })
    return tryLock(join(directory, 'running.json'), {})
  } catch (error) {
    throw new DataDirectoryError(
      'DATA_DIRECTORY_UNWRITABLE',
      `The data directory ${directory} cannot be written: ${(error as Error).message}`,
      'Start as the user it belongs to, or choose another with KARYA_DATA_DIR.',
    )
  }
}
