import { rm } from 'node:fs/promises'
import { dropDatabasesOfRun } from '../throw-away-database.ts'
import { state } from './global-setup.ts'

export default async () => {
  if (state.server) await state.server.stop()
  else await dropDatabasesOfRun()
  if (state.directory) await rm(state.directory, { recursive: true, force: true })
}
