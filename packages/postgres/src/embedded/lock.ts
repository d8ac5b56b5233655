import { randomUUID } from 'node:crypto'
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { DatabaseError } from '../database-error.ts'
import { processIdentity } from './running/process-state.ts'

/** Longer than any start takes: a crash recovery may replay for a minute. */
const patienceMilliseconds = 180_000

/**
 * Runs `work` while no other process runs its own under the same lock file. A lock whose holder has died is taken over,
 * told by process id and, on Linux, the time the process began, since ids are used again.
 *
 * PostgreSQL keeps two servers off one data directory by itself; this lock covers what comes before: creating the data,
 * copying the programs, and clearing the traces of a server that died.
 */
export const withLock = async <Result>(file: string, work: () => Promise<Result>): Promise<Result> => {
  const identity = `${process.pid} ${processIdentity(process.pid)} ${randomUUID()}`
  await acquire(file, identity)
  try {
    return await work()
  } finally {
    if ((await read(file)) === identity) await rm(file, { force: true })
  }
}

const acquire = async (file: string, identity: string) => {
  const deadline = Date.now() + patienceMilliseconds
  for (;;) {
    try {
      return await writeFile(file, identity, { flag: 'wx', mode: 0o644 })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    const holder = await read(file)
    if (holder !== undefined && (await isAbandoned(file, holder))) await discard(file, holder)
    else if (Date.now() > deadline) throw stuck(file, holder)
    else await sleep(50)
  }
}

/** Moves the lock aside before deleting it, so that of two that judge it dead only one removes it, and no living one. */
const discard = async (file: string, judged: string) => {
  const aside = `${file}.${randomUUID()}`
  try {
    await rename(file, aside)
  } catch {
    return
  }
  if ((await read(aside)) === judged) await rm(aside, { force: true })
  else await rename(aside, file)
}

const isAbandoned = async (file: string, holder: string) => {
  const [processId, startedAt] = holder.split(' ')
  if (!processId || startedAt === undefined) return isOld(file)
  return processIdentity(Number(processId)) !== startedAt
}

/** A lock is written a moment after it is created; one that stays empty was left by a process that died in between. */
const isOld = async (file: string) => {
  const found = await stat(file).catch(() => undefined)
  return found !== undefined && Date.now() - found.mtimeMs > 5_000
}

const read = (file: string) => readFile(file, 'utf8').catch(() => undefined)

const stuck = (file: string, holder: string | undefined) =>
  new DatabaseError(
    'DATABASE_DATA_IN_USE',
    `Another start has been holding ${file} for ${patienceMilliseconds / 1000} seconds (process ${holder?.split(' ')[0] || 'unknown'}).`,
    'Wait for it or end it; if no such process runs any more, delete that file.',
  )
