import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { BadCursor, connectionOf, connectionsByParent, type List, type Order, raw, sql } from '../../src/index.ts'
import { type Scratch, scratchDatabase } from '../scratch-database.ts'

let scratch: Scratch
beforeAll(async () => {
  scratch = await scratchDatabase(`
    create table item (id uuid primary key default gen_random_uuid(), text text not null, timestamptz timestamptz not null,
      date date not null, numeric numeric not null, integer int not null);
    insert into item (text, timestamptz, date, numeric, integer)
    select 'Ünï "quoted" \\ ' || n, '2025-08-04T02:03:04.123456Z', '2025-08-04', 0.1 + n / 3.0, n from generate_series(1, 9) n`)
})
afterAll(() => scratch.drop())

const types = ['text', 'timestamptz', 'date', 'numeric', 'integer'] as const
const listBy = (type: Order['type'], list: Partial<List> = {}): List => ({
  columns: sql`item.id`,
  from: sql`item`,
  where: [],
  order: { name: type.toUpperCase(), expression: raw(`item.${type}`), type, direction: 'ASC' },
  id: sql`item.id`,
  first: 2,
  ...list,
})
const page = (list: List) => connectionOf<{ id: string }>(scratch.database.dataSource.manager, list)
const cursorOf = async (type: Order['type']) => (await page(listBy(type))).pageInfo.endCursor as string
const encode = (parts: unknown) => Buffer.from(JSON.stringify(parts)).toString('base64url')
const decode = (cursor: string) => JSON.parse(Buffer.from(cursor, 'base64url').toString()) as string[]

describe.each(types)('a cursor of an order by %s', type => {
  it('holds its value exactly', async () => {
    const [first, second] = await Promise.all([page(listBy(type)), page(listBy(type, { first: 4 }))])
    const rest = await page(listBy(type, { after: first.pageInfo.endCursor }))
    expect([...first.nodes, ...rest.nodes]).toEqual(second.nodes)
  })

  it('is refused when it was tampered with', async () => {
    const [list, order, value, id] = decode(await cursorOf(type)) as [string, string, string, string]
    const tampered = [
      [list, order, value, 'no uuid'],
      [list, order, `${value}\0`, id],
      [list, order, value, id, 5],
      [list, order, value],
      [list, order, 7, id],
      { list, order, value, id },
      ...(type === 'text' ? [] : [[list, order, "'; drop table item --", id]]),
      ...(type === 'integer' ? [[list, order, '99999999999', id]] : []),
    ]
    for (const parts of tampered) {
      await expect(page(listBy(type, { after: encode(parts) }))).rejects.toThrow(
        /The cursor is torn or made up\. Pass a/,
      )
    }
  })
})

describe('a cursor', () => {
  it('is refused when it is torn, of another order, of another direction or of another list', async () => {
    const cursor = await cursorOf('text')
    for (const after of [cursor.slice(0, -1), cursor.slice(1), 'made up', '%%%', encode(null), encode('text')]) {
      await expect(page(listBy('text', { after }))).rejects.toBeInstanceOf(BadCursor)
    }
    const { order } = listBy('text')
    const descending = listBy('text', { after: cursor, order: { ...order, direction: 'DESC' } })
    await expect(page(descending)).rejects.toThrow('is of another order: this list is ordered by TEXT DESC')
    await expect(page(listBy('date', { after: cursor }))).rejects.toThrow('is of another order')
    const other = listBy('text', { after: cursor, from: sql`item other`, id: sql`other.id` })
    await expect(page(other)).rejects.toThrow('is of another list')
    await expect(page(other)).rejects.toMatchObject({ extensions: { code: 'BAD_CURSOR' } })
  })

  it('is refused in lists of parents as well', async () => {
    const parent = { column: sql`item.text`, type: 'text' as const, keys: ['a'] }
    const [list, order, value] = decode(await cursorOf('date')) as [string, string, string]
    const after = encode([list, order, value, 'no uuid'])
    const { manager } = scratch.database.dataSource
    await expect(connectionsByParent(manager, listBy('date', { after }), parent)).rejects.toBeInstanceOf(BadCursor)
  })

  it('does not hide a fault of the list itself', async () => {
    const after = await cursorOf('text')
    const broken = listBy('text', { after, where: [sql`no_such_column`] })
    await expect(page(broken)).rejects.toMatchObject({ code: '42703' })
  })
})
