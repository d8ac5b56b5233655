import { race } from '../measure/race.js'
import { describeRun } from '../report/machine.js'
import { plotPostgres, writePostgresReport } from '../report/postgres-report.js'
import { contestants } from './contestants.js'
import { openDatabase } from './database.js'
import { queries } from './queries.js'

const packages = ['postgraphile', '@graphile/pg-aggregates', 'pg', 'graphql']

/**
 * Runs the comparison end to end on PostgreSQL.
 * @param {{ rounds: number, seconds: number, connections: number, only?: string[], dataDirectory: string }} settings
 * @param {(line: string) => void} report told what is being done
 * @returns {Promise<{ results: object, files: Record<string, string> }>} what was measured, and the files to write by name
 */
export async function runPostgres(settings, report) {
  const { only, dataDirectory } = settings
  const database = await openDatabase(dataDirectory, report)
  try {
    const run = { ...describeRun(settings, packages), postgres: database.version }
    const rows = await race({
      contestants: only ? contestants.filter(({ id }) => only.includes(id)) : contestants,
      shared: database,
      questions: queries,
      reference: 'karya',
      others: database.others,
      settings,
      report,
    })
    const results = { run, rows }
    return { results, files: { 'postgres.md': writePostgresReport(results), 'postgres.svg': plotPostgres(results) } }
  } finally {
    await database.close()
  }
}
