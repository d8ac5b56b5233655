import { createHash, randomBytes } from 'node:crypto'
import { provisionDatabase } from '@karya/postgres'
import pg from 'pg'

const settings = () => {
  const { KARYA_TEST_SERVER: server, KARYA_TEST_RUN: run } = process.env
  if (!server || !run) throw new Error('No server for tests: run them with the root jest.config.js.')
  return { server, run }
}

const asAdmin = async <Result>(work: (client: pg.Client) => Promise<Result>): Promise<Result> => {
  const client = new pg.Client({ connectionString: settings().server })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

const urlOf = (base: string, database: string) => {
  const url = new URL(base)
  url.pathname = `/${database}`
  return url.href
}

/** A service's filled database, made once for all test files of a run, to be copied. */
export interface Template {
  name: string
  /** Migrates and fills the empty database at `url`, and closes every connection to it. */
  prepare(url: string): Promise<void>
}

/** Makes the template unless another worker did; they take turns by an advisory lock. Answers its name. */
const ensureTemplate = async (client: pg.Client, role: string, template: Template): Promise<string> => {
  const name = `${settings().run}_template_${template.name}`
  const lock = createHash('sha256').update(name).digest().readInt32BE()
  await client.query('select pg_advisory_lock($1)', [lock])
  try {
    const made = await client.query('select from pg_database where datname = $1 and datistemplate', [name])
    if (!made.rowCount) {
      await client.query(`create database ${name} owner ${new URL(role).username}`)
      await template.prepare(urlOf(role, name))
      await client.query(`alter database ${name} is_template true`)
    }
  } finally {
    await client.query('select pg_advisory_unlock($1)', [lock])
  }
  return name
}

export interface ThrowAwayDatabase {
  /** As a role without more rights than a service's own. */
  url: string
  drop(): Promise<void>
}

/** A database for one test file, copied from a template in some 20 to 50 ms, or empty without one. */
export const throwAwayDatabase = (template?: Template): Promise<ThrowAwayDatabase> =>
  asAdmin(async client => {
    const { run, server } = settings()
    const role = await provisionDatabase(server, run)
    const name = `${run}_${randomBytes(4).toString('hex')}`
    const source = template ? `template ${await ensureTemplate(client, role, template)} strategy file_copy` : ''
    await client.query(`create database ${name} owner ${new URL(role).username} ${source}`)
    return {
      url: urlOf(role, name),
      drop: () => asAdmin(async admin => void (await admin.query(`drop database if exists ${name} with (force)`))),
    }
  })

/** Leaves a given server as it was: every database and role of this run goes. */
export const dropDatabasesOfRun = (): Promise<void> =>
  asAdmin(async client => {
    const { run } = settings()
    const found = await client.query<{ name: string }>(
      `select datname as name from pg_database where datname like $1 || '%' or datname = $2`,
      [run, `karya_${run}`],
    )
    for (const { name } of found.rows) {
      await client.query(`alter database ${name} is_template false`)
      await client.query(`drop database ${name} with (force)`)
    }
    await client.query(`drop role if exists karya_${run}`)
  })
