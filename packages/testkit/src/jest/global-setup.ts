import { randomBytes } from 'node:crypto'
import { chmod, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type EmbeddedServer, startEmbeddedServer } from '@karya/postgres'

/** What teardown needs: jest runs both in one process. */
export const state: { server?: EmbeddedServer; directory?: string; outerDirectory?: string | undefined } = {}

/**
 * One real PostgreSQL for all tests of a run: the server of `DATABASE_URL`, or an embedded one that need not survive a crash.
 * Tests find it in `KARYA_TEST_SERVER`; databases of the run bear the name in `KARYA_TEST_RUN`. Folders that tests make in
 * `tmpdir()` are made in one of the run, which goes when it ends.
 */
export default async () => {
  process.env.KARYA_TEST_RUN = `karya_test_${randomBytes(4).toString('hex')}`
  state.directory = await mkdtemp(join(tmpdir(), 'karya-test-'))
  // PostgreSQL never runs as root, and its user has to pass through.
  await chmod(state.directory, 0o711)
  state.outerDirectory = process.env.TMPDIR
  process.env.TMPDIR = state.directory
  if (process.env.DATABASE_URL) {
    process.env.KARYA_TEST_SERVER = process.env.DATABASE_URL
    return
  }
  state.server = await startEmbeddedServer({ dataDirectory: join(state.directory, 'postgres'), isDurable: false })
  process.env.KARYA_TEST_SERVER = state.server.adminUrl
}
