import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseError, useAnotherServer } from '../database-error.ts'
import { createCluster, readPassword, requireSameVersion } from './cluster.ts'
import { withLock } from './lock.ts'
import { choosePlace, type Place } from './place.ts'
import { type Binaries, locateBinaries, prepareBinaries } from './programs/binaries.ts'
import { adminUrlOf, findLivingServer, type Postmaster } from './running/postmaster.ts'
import { startServerProcess, stopServerProcess } from './running/server-process.ts'

export interface EmbeddedServerOptions {
  /** Created when missing. One server serves it at a time; further starts on it adopt that one. */
  dataDirectory: string
  /** Default true: no acknowledged write is lost by a crash. False, for tests, is faster and may lose the whole data. */
  isDurable?: boolean
  /**
   * Default false. True: no other process works on this data, as the caller knows by a lock of its own. A server that is
   * found running was then left behind by a starter that crashed, and `stop` ends it as well.
   */
  isSoleUser?: boolean
  /** Told what takes long or may surprise: one sentence at a time, for a terminal or a log. */
  report?: (line: string) => void
}

export interface EmbeddedServer {
  /** `postgres://postgres:…@127.0.0.1:PORT/postgres`: the superuser, so a secret. */
  adminUrl: string
  /** The server was found running: another process started it, whose business its end is unless that process is gone. */
  isAdopted: boolean
  /** Ends the server and waits until all is written. Does nothing for an adopted one (but see `isSoleUser`), or when it has ended already. */
  stop(): Promise<void>
}

/**
 * Starts the PostgreSQL 18 that comes with the package on the given directory, or adopts the one that already serves
 * it. Survives what happens to servers: two starts at once, a kill -9 of the server or of its starter, process ids that
 * another program now has. Rejects with a DatabaseError.
 */
export const startEmbeddedServer = async (options: EmbeddedServerOptions): Promise<EmbeddedServer> => {
  try {
    const place = await choosePlace(options.dataDirectory, options.report ?? (() => {}))
    return await withLock(join(place.home, 'lock'), () => adoptOrStart(place, options))
  } catch (error) {
    if (error instanceof DatabaseError) throw error
    throw new DatabaseError(
      'DATABASE_START_FAILED',
      `The embedded PostgreSQL could not be started: ${(error as Error).message}`,
      `Mend that, or ${useAnotherServer}.`,
      { cause: error },
    )
  }
}

const adoptOrStart = async (place: Place, options: EmbeddedServerOptions): Promise<EmbeddedServer> => {
  const { isDurable = true, isSoleUser = false, report = () => {} } = options
  const isNew = !existsSync(place.cluster)
  const password = await readPassword(place)
  const living = isNew ? undefined : await findLivingServer(place.cluster, password)
  if (living) {
    if (isDurable && !living.isDurable) throw notDurable(place, living.processId)
    report(`Found the embedded PostgreSQL already running on port ${living.port}.`)
    const stop = isSoleUser
      ? stopOnce(await prepareBinaries(await locateBinaries(), place), place, living)
      : async () => {}
    return { adminUrl: adminUrlOf(living.port, password), isAdopted: true, stop }
  }

  const binaries = await prepareBinaries(await locateBinaries(), place)
  if (isNew) {
    report(`Creating a PostgreSQL database in ${place.home}.`)
    await createCluster(binaries, place, isDurable)
  }
  await requireSameVersion(binaries, place)
  const server = await startServerProcess(binaries, place, isDurable)
  report(`Started the embedded PostgreSQL on port ${server.port}.`)
  return { adminUrl: adminUrlOf(server.port, password), isAdopted: false, stop: stopOnce(binaries, place, server) }
}

const stopOnce = (binaries: Binaries, place: Place, server: Postmaster) => {
  let stopped: Promise<void> | undefined
  return () => {
    stopped ??= stopServerProcess(binaries, place, server)
    return stopped
  }
}

const notDurable = ({ cluster }: Place, processId: number) =>
  new DatabaseError(
    'DATABASE_DATA_IN_USE',
    `The server that runs on ${cluster} (process ${processId}) was started without durability, for tests.`,
    `End it (kill -INT ${processId}) and start again.`,
  )
