import { constants } from 'node:fs'
import { open, readFile, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { DatabaseError } from '../../database-error.ts'
import { doesExist, mayBeServerOf, processIdentity } from './process-state.ts'

/** What a running server writes into `postmaster.pid`; `status` is 'starting', 'ready', 'stopping' or not yet there. */
export interface Postmaster {
  processId: number
  port: number
  status: string
}

/** A living server of our data. */
export interface LivingServer extends Postmaster {
  isDurable: boolean
}

/** Recovery after a crash may replay a lot before the server answers. */
const patienceMilliseconds = 120_000

/** Beyond what any system gives to a process, so no process has it. */
const nobodysProcessId = 2_147_483_647

export const adminUrlOf = (port: number, password: string) =>
  `postgres://postgres:${password}@127.0.0.1:${port}/postgres`

/** Line 1 is the process id (negative in single-user mode), line 4 the port, line 8 the status. */
export const parsePostmaster = (text: string): Postmaster => {
  const lines = text.split('\n')
  return { processId: Math.abs(Number(lines[0])), port: Number(lines[3]), status: lines[7]?.trim() ?? '' }
}

export const readPostmaster = async (cluster: string): Promise<Postmaster | undefined> => {
  const text = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(error => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  return text === undefined ? undefined : parsePostmaster(text)
}

/**
 * The server that runs on this data, waiting while it starts or stops; undefined when none does, with the traces of a
 * dead one disarmed. Call it under the lock of the data.
 */
export const findLivingServer = async (cluster: string, password: string): Promise<LivingServer | undefined> => {
  const deadline = Date.now() + patienceMilliseconds
  let fault = 'it is not ready'
  for (;;) {
    const found = await readPostmaster(cluster)
    if (!found) return undefined
    if (!(await mayBeServerOf(found.processId, cluster))) return disarm(cluster, found)
    if (found.status === 'ready') {
      const answer = await identify(cluster, found, password)
      if (answer === 'another') return disarm(cluster, found)
      if (typeof answer === 'object') return answer
      fault = answer
    }
    if (Date.now() > deadline) throw inUse(cluster, found, fault)
    await sleep(50)
  }
}

/**
 * A dead server's file stops the next one if its process id is in use again, or stays taken by a zombie. Only the id is
 * replaced: the rest lets PostgreSQL see that no process of the dead server still holds its shared memory.
 */
const disarm = async (cluster: string, { processId }: Postmaster): Promise<undefined> => {
  if (!doesExist(processId)) return undefined
  const file = await open(join(cluster, 'postmaster.pid'), constants.O_RDWR | (constants.O_NOFOLLOW ?? 0))
  try {
    const [, ...rest] = (await file.readFile('utf8')).split('\n')
    const text = [nobodysProcessId, ...rest].join('\n')
    await file.truncate()
    await file.write(text, 0)
  } finally {
    await file.close()
  }
}

/** Asks whoever listens on that port which data it serves. Answers why not when it does not say. */
const identify = async (
  cluster: string,
  found: Postmaster,
  password: string,
): Promise<LivingServer | 'another' | string> => {
  const client = new Client({ connectionString: adminUrlOf(found.port, password), connectionTimeoutMillis: 5_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query<{ directory: string; fsync: string }>(
      `select current_setting('data_directory') as directory, current_setting('fsync') as fsync`,
    )
    const [row] = rows
    const served = row && (await realpath(row.directory).catch(() => row.directory))
    if (served !== (await realpath(cluster))) return 'another'
    return { ...found, isDurable: row?.fsync === 'on' }
  } catch (error) {
    const { code, message } = error as { code?: string; message: string }
    if (code === '28P01') throw inUse(cluster, found, 'it does not accept the password kept beside the data')
    return message
  } finally {
    await client.end().catch(() => {})
  }
}

const inUse = (cluster: string, { processId, port }: Postmaster, fault: string) =>
  new DatabaseError(
    'DATABASE_DATA_IN_USE',
    `The data in ${cluster} is in use by process ${processId} on port ${port || 'unknown'}, which cannot be taken over: ${fault}.`,
    `End that server (kill -INT ${processId}) and start again.`,
  )

/** Whether the server that was read as `found` still runs. */
export const stillRuns = async (cluster: string, found: Postmaster): Promise<boolean> =>
  (await readPostmaster(cluster))?.processId === found.processId && processIdentity(found.processId) !== undefined
