import { randomBytes } from 'node:crypto'
import pg from 'pg'
import type { EntitySchema } from 'typeorm'
import { type Database, openDatabase, provisionDatabase, run, type Sql } from '../src/index.ts'

const asAdmin = async <Result>(work: (client: pg.Client) => Promise<Result>): Promise<Result> => {
  const client = new pg.Client({ connectionString: process.env.KARYA_TEST_SERVER })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** An empty database on the server of this run, as an ordinary role. @karya/testkit stands on this package, so it cannot serve here. */
export const emptyDatabase = () =>
  asAdmin(async client => {
    const run = process.env.KARYA_TEST_RUN as string
    const url = new URL(await provisionDatabase(process.env.KARYA_TEST_SERVER as string, run))
    const name = `${run}_${randomBytes(4).toString('hex')}`
    await client.query(`create database ${name} owner ${url.username}`)
    url.pathname = `/${name}`
    return {
      url: url.href,
      drop: () => asAdmin(async admin => void (await admin.query(`drop database ${name} with (force)`))),
    }
  })

/** A migration class of one piece of SQL. */
export const migrationOf = (up: string, down = 'select') =>
  class {
    name = 'Scratch1770000000000'
    up = (runner: { query(text: string): Promise<unknown> }) => runner.query(up)
    down = (runner: { query(text: string): Promise<unknown> }) => runner.query(down)
  }

export interface Scratch {
  url: string
  database: Database
  /** As the system itself: tests write past the rules of tenancy unless they are about them. */
  query<Row>(statement: Sql): Promise<Row[]>
  drop(): Promise<void>
}

/** A database with the foundation of every service and the tables of a test. */
export const scratchDatabase = async (tables: string, entities: EntitySchema[] = []): Promise<Scratch> => {
  const { url, drop } = await emptyDatabase()
  const database = await openDatabase({ name: 'scratch', url, entities, migrations: [migrationOf(tables)] })
  return {
    url,
    database,
    query: statement => database.asSystem('system', manager => run(manager, statement)),
    drop: async () => {
      await database.close()
      await drop()
    },
  }
}

/** A connection of its own, as another instance would hold: for transactions that overlap. */
export const connectTo = async (url: string) => {
  const client = new pg.Client({ connectionString: url, options: '-c karya.role=SYSTEM' })
  await client.connect()
  return client
}
