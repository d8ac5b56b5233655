import { readFile, rename, stat } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { DatabaseError, useAnotherServer } from '../../database-error.ts'
import { lastLines } from '../cluster.ts'
import type { Place } from '../place.ts'
import { type Binaries, program } from '../programs/binaries.ts'
import { runProgram } from '../programs/run-program.ts'
import { type Postmaster, readPostmaster, stillRuns } from './postmaster.ts'

const largestLogBytes = 8 * 1024 * 1024

/**
 * Loopback only and no socket files, so that only the password opens it. Settings are options of the start, not lines
 * of a file: each start has its own. None may hold a blank, they pass through a shell.
 */
const settings = (port: number, isDurable: boolean) => ({
  listen_addresses: '127.0.0.1',
  port,
  unix_socket_directories: '',
  max_connections: 200,
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_checkpoints: 'off',
  ...(isDurable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
})

/**
 * Starts the server on its last port, if that is free, or on another, and waits until it answers. Tries again when the
 * port was taken in between, or while the processes of a killed server still leave. Call it under the lock of the data.
 */
export const startServerProcess = async (binaries: Binaries, place: Place, isDurable: boolean): Promise<Postmaster> => {
  const { cluster, account } = place
  const log = join(cluster, 'server.log')
  await limit(log)
  const deadline = Date.now() + 20_000
  for (;;) {
    const port = await freePort(await lastPort(cluster))
    const before = await sizeOf(log)
    const options = Object.entries(settings(port, isDurable)).map(([name, value]) => `-c ${name}=${value}`)
    const parameters = ['start', '-w', '-t', '120', '-s', '-D', cluster, '-l', log, '-o', options.join(' ')]
    const { exitCode, output } = await runProgram(program(binaries, 'pg_ctl'), parameters, account)
    const started = exitCode === 0 ? await readPostmaster(cluster) : undefined
    if (started) return started

    const said = (await readFile(log).catch(() => Buffer.alloc(0))).subarray(before).toString() || output
    const isPassing = /could not bind|Address already in use|shared memory block .* still in use/.test(said)
    if (!isPassing || Date.now() > deadline) throw startFailed(cluster, said)
    await sleep(200)
  }
}

/** Ends the server in order: open transactions are rolled back, everything is written. Does nothing if it has ended. */
export const stopServerProcess = async (
  binaries: Binaries,
  { cluster, account }: Place,
  server: Postmaster,
): Promise<void> => {
  if (!(await stillRuns(cluster, server))) return
  const parameters = ['stop', '-m', 'fast', '-w', '-t', '120', '-s', '-D', cluster]
  const { exitCode, output } = await runProgram(program(binaries, 'pg_ctl'), parameters, account)
  if (exitCode === 0 || !(await stillRuns(cluster, server))) return
  throw new DatabaseError(
    'DATABASE_FAILED',
    `The embedded PostgreSQL (process ${server.processId}) did not stop: ${lastLines(output, 3)}`,
    `Look into ${join(cluster, 'server.log')}; kill -INT ${server.processId} asks it once more, and its data is safe either way.`,
  )
}

/** The port of the start before, so that addresses noted elsewhere stay good. Source: PostgreSQL's `postmaster.opts`. */
const lastPort = async (cluster: string) => {
  const options = await readFile(join(cluster, 'postmaster.opts'), 'utf8').catch(() => '')
  return Number(/"port=(\d+)"/.exec(options)?.[1] ?? 0)
}

const freePort = (wanted: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', error => (wanted === 0 ? reject(error) : resolve(freePort(0))))
    probe.listen(wanted, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })

/** The log grows slowly (warnings and errors only), so it is enough to set it aside at a start. */
const limit = async (log: string) => {
  if ((await sizeOf(log)) > largestLogBytes) await rename(log, `${log}.1`)
}

const sizeOf = (file: string) =>
  stat(file).then(
    found => found.size,
    () => 0,
  )

const startFailed = (cluster: string, said: string) =>
  new DatabaseError(
    'DATABASE_START_FAILED',
    `The embedded PostgreSQL did not start on the data in ${cluster}.`,
    `The end of its log (${join(cluster, 'server.log')}):\n${lastLines(said)}\nMend that, or ${useAnotherServer}.`,
  )
