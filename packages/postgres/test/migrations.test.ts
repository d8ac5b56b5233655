import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openDatabase } from '../src/index.ts'
import { connectTo, emptyDatabase, migrationOf } from './scratch-database.ts'

const rows = async (url: string, text: string) => {
  const client = await connectTo(url)
  try {
    return (await client.query(text)).rows
  } finally {
    await client.end()
  }
}

/** Everything that a migration can leave behind, extensions and their objects aside. */
const everything = `
  select 'table ' || relname as object from pg_class
  where relnamespace = 'public'::regnamespace and relkind in ('r', 'S') and relname not like 'migration%'
  union all
  select 'function ' || proname from pg_proc
  where pronamespace = 'public'::regnamespace and not exists (select from pg_depend where objid = pg_proc.oid and deptype = 'e')
  union all
  select 'type ' || typname from pg_type
  where typnamespace = 'public'::regnamespace and typrelid = 0 and typname not like '\\_%' and typname not like 'g%'
  order by 1`

describe('migrations', () => {
  let database: Awaited<ReturnType<typeof emptyDatabase>>
  beforeAll(async () => {
    database = await emptyDatabase()
  })
  afterAll(() => database.drop())

  it('run once when four processes open an empty database at the same moment', async () => {
    const script = `
      import { openDatabase } from ${JSON.stringify(new URL('../dist/index.js', import.meta.url).href)}
      const name = 'Slow1770000000000'
      const slow = class { name = name; up = runner => runner.query('create table slow as select pg_sleep(0.2)::text as once'); down() {} }
      const database = await openDatabase({ name: 'scratch', url: process.argv[1], entities: [], migrations: [slow] })
      await database.close()`
    const open = () =>
      promisify(execFile)(process.execPath, ['--input-type=module', '-e', script, database.url], {
        env: { ...process.env, NODE_OPTIONS: '' },
      })
    await Promise.all([open(), open(), open(), open()])
    expect(await rows(database.url, 'select name from migration order by id')).toEqual([
      { name: 'Foundation1760000000000' },
      { name: 'Tenancy1760010000000' },
      { name: 'Slow1770000000000' },
    ])
    expect(await rows(database.url, 'select count(*)::int from change_epoch')).toEqual([{ count: 1 }])
  })

  it('go back and forth without leaving anything behind', async () => {
    const { url, drop } = await emptyDatabase()
    const before = await rows(url, everything)
    const opened = await openDatabase({ name: 'scratch', url, entities: [], migrations: [] })
    const up = await rows(url, everything)
    expect(up.length).toBeGreaterThan(before.length)
    await opened.dataSource.undoLastMigration()
    await opened.dataSource.undoLastMigration()
    expect(await rows(url, everything)).toEqual(before)
    await opened.dataSource.runMigrations()
    expect(await rows(url, everything)).toEqual(up)
    await opened.close()
    await drop()
  })

  it('leave the database as it was when one fails, and give the reason', async () => {
    const { url, drop } = await emptyDatabase()
    const failing = migrationOf('create table half (id int); select 1 / 0')
    await expect(openDatabase({ name: 'scratch', url, entities: [], migrations: [failing] })).rejects.toThrow(
      'division by zero',
    )
    expect(await rows(url, `select to_regclass('half') as half, (select count(*)::int from migration) as ran`)).toEqual(
      [{ half: null, ran: 2 }],
    )
    await drop()
  })
})
