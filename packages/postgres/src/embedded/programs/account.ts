import { readFile } from 'node:fs/promises'
import { userInfo } from 'node:os'
import { DatabaseError, useAnotherServer } from '../../database-error.ts'
import type { Account } from './run-program.ts'

/** In the order of preference; `_postgres` is what macOS calls it. */
const preferredNames = ['postgres', '_postgres', 'nobody']

export const isRoot = () => process.getuid?.() === 0

/** The accounts of an `/etc/passwd` that a server may run as. */
export const parseAccounts = (passwd: string): Account[] =>
  passwd
    .split('\n')
    .map(line => line.split(':'))
    .filter(fields => fields.length >= 7 && Number(fields[2]) > 0 && Number(fields[3]) >= 0)
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))

/**
 * The account the server runs as: that of this process (undefined), or when this process is root, the owner of the data
 * if there is some, else `postgres` or `nobody`. PostgreSQL runs neither as root nor as a user without an entry in
 * `/etc/passwd`, so both are refused here, with the way out.
 */
export const chooseAccount = async (dataOwner?: number): Promise<Account | undefined> => {
  if (process.platform === 'win32') return undefined
  if (!isRoot()) {
    if (hasOwnEntry()) return undefined
    throw new DatabaseError(
      'DATABASE_START_FAILED',
      `The embedded PostgreSQL needs a named system user, and user id ${process.getuid?.()} has no entry in /etc/passwd.`,
      `Start as a user that has one, or ${useAnotherServer}.`,
    )
  }
  const accounts = parseAccounts(await readFile('/etc/passwd', 'utf8'))
  const account =
    dataOwner === undefined
      ? preferredNames.map(name => accounts.find(entry => entry.name === name)).find(entry => entry !== undefined)
      : accounts.find(entry => entry.uid === dataOwner)
  if (account) return account
  throw new DatabaseError(
    'DATABASE_START_FAILED',
    dataOwner === undefined
      ? 'PostgreSQL refuses to run as root, and /etc/passwd has neither the user postgres nor nobody.'
      : `The database files belong to user id ${dataOwner}, which PostgreSQL cannot run as: it is root or not in /etc/passwd.`,
    `Start as a user other than root, or ${useAnotherServer}.`,
  )
}

const hasOwnEntry = () => {
  try {
    return userInfo().username !== ''
  } catch {
    return false
  }
}
