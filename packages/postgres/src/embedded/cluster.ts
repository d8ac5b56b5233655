import { randomBytes, randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chmod, chown, mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseError, useAnotherServer } from '../database-error.ts'
import type { Place } from './place.ts'
import { type Binaries, program } from './programs/binaries.ts'
import { runProgram } from './programs/run-program.ts'

const passwordFile = (home: string) => join(home, 'password')

/** The superuser's password: random, made once, before the data it will open. */
export const readPassword = async ({ home, cluster, account }: Place): Promise<string> => {
  const file = passwordFile(home)
  if (!existsSync(cluster)) {
    const fresh = randomBytes(24).toString('hex')
    await rm(file, { force: true })
    await writeFile(file, fresh, { flag: 'wx', mode: 0o600, flush: true })
    await chmod(file, 0o600)
    if (account) await chown(file, account.uid, account.gid)
    return fresh
  }
  const password = await readFile(file, 'utf8').catch(error => {
    throw new DatabaseError(
      'DATABASE_DATA_UNREACHABLE',
      `The password of the database in ${cluster} cannot be read from ${file}: ${error.code}.`,
      `Start as the user the file belongs to; if it is lost, restore it from a backup, or ${useAnotherServer}.`,
      { cause: error },
    )
  })
  return password.trim()
}

/**
 * Creates the data directory. It is made under another name and renamed when complete, so that a start killed halfway
 * leaves nothing that looks like a database. Names are compared by code point (C.UTF-8), as the paging of lists expects
 * on every platform.
 */
export const createCluster = async (binaries: Binaries, place: Place, isDurable: boolean): Promise<void> => {
  const { home, cluster, account } = place
  await clearDrafts(home)
  const draft = join(home, `cluster-${randomUUID()}`)
  await mkdir(draft, { mode: 0o700 })
  if (account) await chown(draft, account.uid, account.gid)
  const { exitCode, output } = await runProgram(
    program(binaries, 'initdb'),
    [
      ...['-D', draft, '-U', 'postgres', `--pwfile=${passwordFile(home)}`, '-A', 'scram-sha-256', '-E', 'UTF8'],
      ...['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'],
      ...(isDurable ? [] : ['--no-sync']),
    ],
    account,
  )
  if (exitCode !== 0) {
    await rm(draft, { recursive: true, force: true })
    throw new DatabaseError(
      'DATABASE_START_FAILED',
      `initdb could not create the database in ${cluster}.`,
      `initdb says: ${lastLines(output)}\nMend that (a full disk? a file system without access rights?), or ${useAnotherServer}.`,
    )
  }
  await rename(draft, cluster)
  if (isDurable) await synchronise(home)
}

/** What starts left that were killed. An initdb of theirs may still be writing; then the next start clears it. */
const clearDrafts = async (home: string) => {
  const drafts = (await readdir(home)).filter(name => name.startsWith('cluster-'))
  await Promise.allSettled(drafts.map(name => rm(join(home, name), { recursive: true, force: true })))
}

/** Data of another major version is never touched: PostgreSQL reads only its own. */
export const requireSameVersion = async (binaries: Binaries, { cluster }: Place): Promise<void> => {
  const ours = Number.parseInt(binaries.version, 10)
  const theirs = (await readFile(join(cluster, 'PG_VERSION'), 'utf8').catch(() => 'no')).trim()
  if (theirs === String(ours)) return
  throw new DatabaseError(
    'DATABASE_DATA_VERSION',
    `The data in ${cluster} is of ${theirs === 'no' ? 'no known' : ''} PostgreSQL version${theirs === 'no' ? '' : ` ${theirs}`}; the embedded server is ${ours}.`,
    `Dump it with a server of its own version (pg_dumpall), move the directory away, start anew and restore; or ${useAnotherServer}.`,
  )
}

/** A rename survives a power cut once its directory is written; Windows neither needs nor allows this. */
const synchronise = async (directory: string) => {
  if (process.platform === 'win32') return
  const handle = await open(directory)
  await handle.sync().finally(() => handle.close())
}

export const lastLines = (text: string, count = 12) => text.trimEnd().split('\n').slice(-count).join('\n')
