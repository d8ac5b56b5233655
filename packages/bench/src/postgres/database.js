import { mkdirSync } from 'node:fs'
import pg from 'pg'
import { startEmbeddedServer } from '../../../postgres/dist/index.js'
import { databaseUsage } from '../measure/database-usage.js'
import { freePorts, startProgram, untilReady } from '../measure/program.js'
import { karya } from './contestants.js'

const loadingSeconds = 900

/** Starts the PostgreSQL that Karya brings along, on data in `directory`, and has Karya load `national` where that was not done before. */
export async function openDatabase(directory, report) {
  mkdirSync(directory, { recursive: true, mode: 0o711 })
  const server = await startEmbeddedServer({ dataDirectory: directory, isSoleUser: true, report })
  const shared = { directory, adminUrl: server.adminUrl }
  const client = new pg.Client({ connectionString: server.adminUrl })
  try {
    report('Loading `national` where it is not yet: more than a minute the first time ...')
    await load(shared)
    await client.connect()
    const { rows } = await client.query('select pg_backend_pid() as pid, version() as version')
    const usage = databaseUsage(rows[0].pid)
    return {
      ...shared,
      version: /PostgreSQL ([\d.]+)/.exec(rows[0].version)?.[1],
      others: usage ? { database: usage } : {},
      close: async () => {
        await client.end()
        await server.stop()
      },
    }
  } catch (error) {
    await client.end().catch(() => {})
    await server.stop()
    throw error
  }
}

async function load(shared) {
  const [port] = await freePorts(1)
  const program = startProgram({ name: karya.title, ...karya.program(port, shared) })
  try {
    await untilReady(program, `http://127.0.0.1:${port}/graphql`, loadingSeconds)
    await analyze(shared.adminUrl)
  } finally {
    await program.stop(20_000)
  }
}

/** The planner knows the tables as they are, whether autovacuum has come by or not. */
async function analyze(adminUrl) {
  for (const service of ['facilities', 'training', 'marketplace', 'partnerships']) {
    const client = new pg.Client({ connectionString: adminUrl.replace(/\/postgres$/, `/karya_${service}`) })
    await client.connect()
    await client.query('vacuum analyze')
    await client.end()
  }
}
