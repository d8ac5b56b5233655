import { rm } from 'node:fs/promises'
import { dropDatabasesOfRun } from '../throw-away-database.ts'
import { state } from './global-setup.ts'

export default async () => {
  if (state.server) await state.server.stop()
  else await dropDatabasesOfRun()
  // jest may watch, and set up again.
  if (state.outerDirectory === undefined) delete process.env.TMPDIR
  else process.env.TMPDIR = state.outerDirectory
  if (state.directory) await rm(state.directory, { recursive: true, force: true })
}
