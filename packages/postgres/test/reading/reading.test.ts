import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { EntitySchema } from 'typeorm'
import { columnsOf, isAmong, raw, run, sql, wanting } from '../../src/index.ts'
import { type Scratch, scratchDatabase } from '../scratch-database.ts'

interface Thing {
  id: number
  name: string
  sold: string
  tags: string[]
}

const ThingTable = new EntitySchema<Thing>({
  name: 'thing',
  columns: {
    id: { type: 'int', primary: true },
    name: { type: 'text' },
    sold: { type: 'bigint' },
    tags: { type: 'text', array: true },
  },
})

let scratch: Scratch
beforeAll(async () => {
  const table = 'create table thing (id int primary key, name text, sold bigint, tags text[])'
  const rows = `insert into thing values (1, 'one', 9007199254740993, '{a,"b,c"}'), (2, 'two', 2, '{}')`
  scratch = await scratchDatabase(`${table}; ${rows}`, [ThingTable])
})
afterAll(() => scratch.drop())

const things = sql`select ${columnsOf(ThingTable)} from thing order by id`

describe('reading outside of transactions', () => {
  it('answers the same the first time, prepared, and within a transaction', async () => {
    const { dataSource } = scratch.database
    const expected = [
      { id: 1, name: 'one', sold: '9007199254740993', tags: ['a', 'b,c'] },
      { id: 2, name: 'two', sold: '2', tags: [] },
    ]
    for (let time = 0; time < 5; time++) expect(await run(dataSource.manager, things)).toEqual(expected)
    expect(await dataSource.transaction(manager => run(manager, things))).toEqual(expected)
  })

  it('fails alone, and leaves the connection to others', async () => {
    const { dataSource } = scratch.database
    const failing = (divisor: string) => run(dataSource.manager, sql`select 1 / ${divisor}::int as one`)
    for (let time = 0; time < 5; time++) {
      await expect(failing('0')).rejects.toMatchObject({ code: '22012' })
      expect(await failing('1')).toEqual([{ one: 1 }])
    }
  })

  it('goes on with another connection after one was ended by the server', async () => {
    const { dataSource } = scratch.database
    await expect(run(dataSource.manager, sql`select pg_terminate_backend(pg_backend_pid())`)).rejects.toThrow()
    expect(await run(dataSource.manager, sql`select 1 as one`)).toEqual([{ one: 1 }])
  })

  it('prepares more statements than a connection holds', async () => {
    const { dataSource } = scratch.database
    for (let round = 0; round < 4; round++) {
      for (let each = 0; each < 350; each++) {
        expect(await run(dataSource.manager, raw(`select ${each} as each`))).toEqual([{ each }])
      }
    }
    const [{ held }] = (await run(
      dataSource.manager,
      sql`select count(*)::int as held from pg_prepared_statements`,
    )) as [{ held: number }]
    expect(held).toBeGreaterThan(100)
    expect(held).toBeLessThanOrEqual(300)
  })

  it('takes one key and many', async () => {
    const { manager } = scratch.database.dataSource
    const among = (keys: string[]) =>
      run(manager, sql`select name from thing where ${isAmong(sql`name`, keys, 'text')}`)
    expect(await among(['two'])).toEqual([{ name: 'two' }])
    expect(await among(['one', 'two'])).toHaveLength(2)
    expect(await among([])).toEqual([])
  })

  it('answers the same columns as rows of one class, whichever connection brings them', async () => {
    const { manager } = scratch.database.dataSource
    const slowly = sql`select id, name, pg_sleep(0.1)::text as waited, pg_backend_pid() as process from thing order by id`
    type Row = { process: number }
    const [[one], [other]] = (await Promise.all([run<Row>(manager, slowly), run<Row>(manager, slowly)])) as [
      [Row],
      [Row],
    ]
    expect(one.process).not.toBe(other.process)
    expect(Object.getPrototypeOf(one)).toBe(Object.getPrototypeOf(other))
    const [number] = await run<object>(manager, sql`select '1'::int as id, 'a' as name`)
    const [text] = await run<object>(manager, sql`select '1'::text as id, 'a' as name`)
    expect([number, text]).toEqual([
      { id: 1, name: 'a' },
      { id: '1', name: 'a' },
    ])
  })

  it('takes columns of any name', async () => {
    const [row] = await run<object>(
      scratch.database.dataSource.manager,
      raw(`select 1 as "constructor", 'a' as "?'\\", 2 as "__proto__"`),
    )
    expect(Object.entries(row as object)).toEqual([
      ['constructor', 1],
      [`?'\\`, 'a'],
      ['__proto__', 2],
    ])
  })
})

describe('rows of which a part is wanted', () => {
  it('hold what is wanted and what identifies them, and refuse the rest', async () => {
    const wanted = new Set(['name'])
    const manager = wanting(scratch.database.dataSource.manager, () => wanted)
    const { result, statements } = await scratch.database.statements.during(() => run<Thing>(manager, things))
    expect(statements[0]).not.toContain('sold')
    const [one] = result as [Thing]
    expect(Object.entries(one)).toEqual([
      ['id', 1],
      ['name', 'one'],
    ])
    expect(() => one.sold).toThrow('sold was not read')
  })
})
