import pg from 'pg'
import type { DataSource } from 'typeorm'
import { asSystem } from './as-system.ts'

/** Any number of no other meaning in Karya's databases: the advisory lock that migrations and first loading hold. */
const LOCK = 7_302_612

/**
 * Runs `work` while no other process does the same on this database: instances that start together take turns.
 * The lock lives on a connection of its own, and ends with it, also when the process is killed.
 */
export const alone = async <Result>(url: string, work: () => Promise<Result>): Promise<Result> => {
  const client = new pg.Client({ connectionString: url, application_name: 'karya migrations' })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK])
    return await work()
  } finally {
    await client.end()
  }
}

/**
 * Brings the schema to the newest version, each migration in a transaction of its own, and the change log to this server.
 * Answers the names of the migrations it ran. The lock comes first: even looking for migrations creates their table.
 */
export const migrate = (url: string, dataSource: DataSource): Promise<string[]> =>
  alone(url, async () => {
    const ran = await dataSource.runMigrations({ transaction: 'each' })
    await asSystem(dataSource, 'migration', manager => manager.query('select adopt_change_log()'))
    return ran.map(({ name }) => name)
  })
