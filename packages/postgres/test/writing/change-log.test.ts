import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { type ChangePage, ExpiredPosition, readChanges, sql } from '../../src/index.ts'
import { connectTo, type Scratch, scratchDatabase } from '../scratch-database.ts'

const tables = `
  create table thing (id uuid primary key default gen_random_uuid(), name text, facility_id uuid, version int not null default 1,
    updated_at timestamptz not null default clock_timestamp());
  select keep_version('thing');
  select track_changes('thing', 'Thing');
  create table other (id uuid primary key default gen_random_uuid(), facility_id uuid);
  select track_changes('other', 'Other')`

let scratch: Scratch
beforeAll(async () => {
  scratch = await scratchDatabase(tables)
})
afterAll(() => scratch.drop())
beforeEach(() => scratch.query(sql`truncate thing, other, change`))

const read = (after: string | null = null, limit = 1000): Promise<ChangePage> =>
  readChanges(scratch.database.dataSource.manager, { recordTypes: ['Thing'], after, limit })
const operations = ({ changes }: ChangePage) => changes.map(({ operation, version }) => `${operation} ${version}`)

/** Other tests use the same server, and the log waits for their transactions too. */
const readUntil = async (isDone: (ids: string[]) => boolean, after: string | null = null) => {
  const ids: string[] = []
  let position = after
  const deadline = Date.now() + 20_000
  while (!isDone(ids) && Date.now() < deadline) {
    const page = await read(position, 7)
    ids.push(...page.changes.map(({ recordId }) => recordId))
    position = page.next
    if (!page.hasMore) await new Promise(resolve => setTimeout(resolve, 10))
  }
  return { ids, position }
}

describe('the change log', () => {
  it('records every insert, update and delete, with actor, action, version and facility', async () => {
    const facilityId = '00000000-0000-4000-8000-000000000001'
    const writer = { role: 'OFFICER', facilityIds: [facilityId], regionalOfficeCode: null, partnerId: null }
    await scratch.database.transact({ actor: 'officer-1', writer, action: 'nameThing', input: {} }, async manager => {
      await manager.query('insert into thing (name, facility_id) values ($1, $2)', ['one', facilityId])
      await manager.query(`update thing set name = 'two'`)
      return { accepted: {} }
    })
    await scratch.query(sql`delete from thing`)
    await readUntil(ids => ids.length === 3)
    const page = await read()
    expect(operations(page)).toEqual(['INSERT 1', 'UPDATE 2', 'DELETE 2'])
    expect(page.changes.map(({ actor, action }) => `${actor} ${action}`)).toEqual([
      'officer-1 nameThing',
      'officer-1 nameThing',
      'system system',
    ])
    expect(new Set(page.changes.map(change => change.facilityId))).toEqual(new Set([facilityId]))
    expect(page.changes[0]?.changedAt).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?\+00$/)
  })

  it('writes one statement for many rows, and nothing of a transaction that is undone', async () => {
    const client = await connectTo(scratch.url)
    await client.query('begin')
    await client.query('insert into thing (name) values ($1)', ['undone'])
    await client.query('rollback')
    await client.end()
    await scratch.query(sql`insert into thing (name) select n::text from generate_series(1, 500) n`)
    expect((await readUntil(ids => ids.length === 500)).ids).toHaveLength(500)
  })

  it('holds back what was written after a transaction that still runs, and then answers both', async () => {
    const early = await connectTo(scratch.url)
    await early.query('begin')
    await early.query(`insert into thing (name) values ('early')`)
    await scratch.query(sql`insert into thing (name) values ('late')`)
    expect(await read()).toMatchObject({ changes: [], hasMore: false })
    const { next } = await read()
    await early.query('commit')
    await early.end()
    const { ids } = await readUntil(found => found.length === 2, next)
    expect(await scratch.query(sql`select name from thing order by array_position(${ids}::text[], id::text)`)).toEqual([
      { name: 'early' },
      { name: 'late' },
    ])
  })

  it('misses nothing where sequence and transaction ids are in different orders', async () => {
    const [first, second] = await Promise.all([connectTo(scratch.url), connectTo(scratch.url)])
    await first.query('begin')
    await first.query('select pg_current_xact_id()')
    await second.query('begin')
    await second.query('select pg_current_xact_id()')
    await second.query(`insert into thing (name) values ('second transaction, first sequence')`)
    await first.query(`insert into thing (name) values ('first transaction, second sequence')`)
    await first.query('commit')
    await first.end()
    const { ids, position } = await readUntil(found => found.length === 1)
    await second.query('commit')
    await second.end()
    const rest = await readUntil(found => found.length === 1, position)
    expect(new Set([...ids, ...rest.ids]).size).toBe(2)
  })

  it('gives a follower every change exactly once while six writers commit in any order', async () => {
    const written: string[] = []
    const write = async () => {
      const client = await connectTo(scratch.url)
      for (let round = 0; round < 15; round += 1) {
        await client.query('begin')
        const { rows } = await client.query(`insert into thing (name) values ('x') returning id`)
        await client.query('select pg_sleep(random() * 0.02)')
        const isKept = round % 5 !== 4
        await client.query(isKept ? 'commit' : 'rollback')
        if (isKept) written.push(rows[0].id)
      }
      await client.end()
    }
    const writers = Promise.all(Array.from({ length: 6 }, write))
    let areDone = false
    writers.finally(() => {
      areDone = true
    })
    const { ids } = await readUntil(found => areDone && found.length >= written.length)
    await writers
    expect(ids).toHaveLength(6 * 12)
    expect(new Set(ids)).toEqual(new Set(written))
  })
})

describe('positions', () => {
  it('are opaque, page through the log, and say whether there is more', async () => {
    await scratch.query(sql`insert into thing (name) select n::text from generate_series(1, 5) n`)
    await readUntil(ids => ids.length === 5)
    const first = await read(null, 3)
    const second = await read(first.next, 3)
    expect([first.hasMore, second.hasMore]).toEqual([true, false])
    expect(new Set([...first.changes, ...second.changes].map(({ recordId }) => recordId)).size).toBe(5)
    expect(first.next).toBe(first.changes[2]?.position)
    expect(first.next).toMatch(/^[A-Za-z0-9_-]+$/)
    expect(await read(second.next)).toMatchObject({ changes: [], hasMore: false })
    expect(await read(first.next, 0)).toMatchObject({ changes: [], hasMore: true, next: first.next })
  })

  it('move on past changes of other records, so that these are not read over again', async () => {
    const { next } = await read()
    await scratch.query(sql`insert into other select from generate_series(1, 10)`)
    const decode = (position: string) => BigInt(Buffer.from(position, 'base64url').toString().split('.')[1] as string)
    const deadline = Date.now() + 20_000
    let moved = next
    while (decode(moved) <= decode(next) && Date.now() < deadline) moved = (await read(moved)).next
    expect(decode(moved)).toBeGreaterThan(decode(next))
  })

  it('of another server, of a time that was undone, or made up are expired', async () => {
    const { next } = await read()
    const [epoch, transaction] = Buffer.from(next, 'base64url').toString().split('.') as [string, string]
    const positionOf = (...parts: (string | bigint)[]) => Buffer.from(parts.join('.')).toString('base64url')
    const future = positionOf(epoch, BigInt(transaction) + 1_000_000n, '0')
    const strange = ['nonsense', positionOf(epoch), positionOf(epoch, '-1', '0'), positionOf(epoch, 'x', '0'), future]
    for (const position of [...strange, positionOf(epoch, '9'.repeat(19), '0'), positionOf('other', '3', '0')]) {
      await expect(read(position)).rejects.toBeInstanceOf(ExpiredPosition)
    }
  })

  it('start a new epoch when the database was restored on another server', async () => {
    await scratch.query(sql`insert into thing (name) values ('before')`)
    const { position } = await readUntil(ids => ids.length === 1)
    await scratch.query(sql`update change_epoch set server = server + 1`)
    await scratch.query(sql`update change set transaction_id = '999999999999'`)
    await Promise.all([1, 2, 3].map(() => scratch.query(sql`select adopt_change_log()`)))
    await expect(read(position)).rejects.toMatchObject({ extensions: { code: 'CURSOR_EXPIRED' } })
    expect(operations(await read())).toEqual(['INSERT 1'])
  })
})
