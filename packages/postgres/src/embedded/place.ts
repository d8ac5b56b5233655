import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chmod, chown, lstat, mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { DatabaseError, useAnotherServer } from '../database-error.ts'
import { chooseAccount, isRoot } from './programs/account.ts'
import { type Account, runProgram } from './programs/run-program.ts'

/** Where an embedded server lives and whom it runs as. */
export interface Place {
  /** Owned by the user of this process: password, lock, copied programs. */
  home: string
  /** The server's data directory, owned by the account it runs as. */
  cluster: string
  /** Undefined: the user of this process. */
  account: Account | undefined
}

/**
 * The given directory, where the server can work in it. If it cannot (as root, PostgreSQL runs as another user, who
 * cannot enter `/root`), a directory of its own below `/var/tmp`, named after the given one, which must be no link and
 * belong to the user of this process. Data that exists is never passed over for an empty directory.
 */
export const choosePlace = async (dataDirectory: string, report: (line: string) => void): Promise<Place> => {
  const asked = resolve(dataDirectory)
  const substitute = join('/var/tmp', `karya-${createHash('sha256').update(asked).digest('hex').slice(0, 16)}`)
  const existing = [asked, substitute].find(home => existsSync(clusterOf(home)))
  const account = await chooseAccount(existing && isRoot() ? (await stat(clusterOf(existing))).uid : undefined)
  const place = (home: string) => ({ home, cluster: clusterOf(home), account })

  if (existing !== substitute) {
    await makeDirectory(asked)
    if (await canWorkIn(asked, account)) return place(asked)
    if (existing) throw cannotEnter(asked, account)
  }
  if (process.platform === 'win32') throw cannotEnter(asked, account)
  await claim(substitute)
  if (!existing) await writeFile(join(asked, 'moved.txt'), `The database is in ${substitute}\n`)
  report(
    `${account ? `The user ${account.name}, who runs PostgreSQL when Karya is root,` : 'PostgreSQL'} cannot work in ${asked}: ` +
      `the data is in ${substitute}. Choose a directory that it can enter with KARYA_DATA_DIR to keep it elsewhere.`,
  )
  return place(substitute)
}

/** The shell that pg_ctl hands its paths to takes these characters for its own. */
export const isSafeInShell = (path: string) =>
  !/["$`\n]/.test(path) && (process.platform === 'win32' || !path.includes('\\'))

const clusterOf = (home: string) => join(home, 'cluster')

const makeDirectory = async (directory: string) => {
  try {
    const created = await mkdir(directory, { recursive: true, mode: 0o755 })
    if (created) await chmod(directory, isRoot() ? 0o711 : 0o700)
  } catch (error) {
    throw cannotCreate(directory, error)
  }
}

/** Tried rather than computed: access lists, mounts and mapped users all have their say. */
const canWorkIn = async (directory: string, account: Account | undefined) => {
  if (!isSafeInShell(directory)) return false
  const trial = await mkdtemp(join(directory, 'trial-')).catch(error => {
    throw cannotCreate(directory, error)
  })
  try {
    if (!account) return true
    await chown(trial, account.uid, account.gid)
    const answer = await runProgram('/bin/sh', ['-c', 'test -x "$0" && test -w "$0"', trial], account)
    return answer.exitCode === 0
  } finally {
    await rm(trial, { recursive: true, force: true })
  }
}

/** Others may write to `/var/tmp`, so what stands there under our name is used only if it is ours alone. */
const claim = async (directory: string) => {
  const mode = isRoot() ? 0o711 : 0o700
  await mkdir(directory, { mode }).catch(error => {
    if (error.code !== 'EEXIST') throw cannotCreate(directory, error)
  })
  const found = await lstat(directory)
  if (!found.isDirectory() || found.uid !== process.getuid?.() || (found.mode & 0o022) !== 0) {
    throw new DatabaseError(
      'DATABASE_DATA_UNREACHABLE',
      `${directory} is a link, or belongs to another user, or others may write to it; the database is not put there.`,
      `Find out who made it and remove it, or choose another directory with KARYA_DATA_DIR, or ${useAnotherServer}.`,
    )
  }
  await chmod(directory, mode)
}

const cannotCreate = (directory: string, error: unknown) =>
  new DatabaseError(
    'DATABASE_DATA_UNREACHABLE',
    `The directory ${directory} cannot be created or written: ${(error as NodeJS.ErrnoException).code}.`,
    `Start as the user it belongs to, or choose another directory with KARYA_DATA_DIR, or ${useAnotherServer}.`,
    { cause: error },
  )

const cannotEnter = (directory: string, account: Account | undefined) =>
  new DatabaseError(
    'DATABASE_DATA_UNREACHABLE',
    `The database in ${directory} cannot be used: ${account ? `the user ${account.name} cannot enter that directory` : 'its path holds characters that PostgreSQL cannot take'}.`,
    `Let that user enter the directories above it (chmod o+x), or move the directory and set KARYA_DATA_DIR, or ${useAnotherServer}.`,
  )
