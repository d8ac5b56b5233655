import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Connection, connectionOf, connectionsByParent, type List, type Order, sql } from '../../src/index.ts'
import { type Scratch, scratchDatabase } from '../scratch-database.ts'

interface Item {
  id: string
  name: string
  at: string
}

let scratch: Scratch
beforeAll(async () => {
  scratch = await scratchDatabase(`
    create table item (id uuid primary key default gen_random_uuid(), parent text not null, name text not null, at timestamptz not null);
    insert into item (parent, name, at)
    select 'p' || n % 50, 'name ' || n % 1000, '2025-01-01T00:00:00Z'::timestamptz + (n / 3) * interval '1 microsecond'
    from generate_series(1, 200000) n;
    create index item_name on item (name, id);
    create index item_at on item (at, id);
    create index item_parent on item (parent, at, id);
    analyze item`)
})
afterAll(() => scratch.drop())

const byName: Order = { name: 'NAME', expression: sql`item.name`, type: 'text', direction: 'ASC' }
const byTime: Order = { name: 'TIME', expression: sql`item.at`, type: 'timestamptz', direction: 'DESC' }
const listOf = (list: Partial<List>): List => ({
  columns: sql`item.id, item.name, item.at`,
  from: sql`item`,
  where: [],
  order: byName,
  id: sql`item.id`,
  first: 50,
  ...list,
})
const plain = (edges: Connection<Item>['edges'] = []) => edges.map(({ cursor, node }) => ({ cursor, node }))
const page = (list: Partial<List>): Promise<Connection<Item>> =>
  connectionOf<Item>(scratch.database.dataSource.manager, listOf(list))
const pagesOf = (parents: string[], list: Partial<List> = {}) =>
  connectionsByParent<Item>(scratch.database.dataSource.manager, listOf({ order: byTime, ...list }), {
    column: sql`item.parent`,
    type: 'text',
    keys: parents,
  })

describe('connectionOf', () => {
  it.each([byName, byTime])(
    'reads a deep page in order $name from the index, without sorting or skipping',
    async order => {
      const middle = order === byName ? sql`name >= 'name 500'` : sql`at <= '2025-01-01T00:00:00.033Z'`
      const { pageInfo } = await page({ order, where: [middle], first: 1 })
      const { result, statements } = await scratch.database.statements.during(() =>
        page({ order, after: pageInfo.endCursor }),
      )
      expect(result.nodes).toHaveLength(50)
      expect(statements).toHaveLength(1)
      const [, , value, id] = JSON.parse(Buffer.from(pageInfo.endCursor as string, 'base64url').toString())
      const explain = `explain (analyze, format json) ${statements[0]}`
      const plan = JSON.stringify(await scratch.database.dataSource.query(explain, [value, id]))
      expect(plan).toContain(`"Index Name":"item_${order === byName ? 'name' : 'at'}"`)
      expect(plan).toContain('"Actual Rows":51')
      expect(plan).not.toMatch(/"Node Type":"(Seq Scan|Sort)"|"Rows Removed by Filter"/)
    },
  )

  it('walks rows of equal order without repeating or losing one, at microseconds', async () => {
    const where = [sql`parent = 'p7' and at < '2025-01-01T00:00:00.0005Z'`]
    const seen: string[] = []
    let after: string | null = null
    do {
      const { nodes, pageInfo }: Connection<Item> = await page({ order: byTime, where, first: 3, after })
      seen.push(...nodes.map(({ id }) => id))
      expect(pageInfo.hasPreviousPage).toBe(after !== null)
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null
    } while (after)
    const all = await page({ order: byTime, where, first: 1000 })
    expect(seen).toEqual(all.nodes.map(({ id }) => id))
    expect(await all.totalCount()).toBe(seen.length)
    expect(seen.length).toBeGreaterThan(25)
  })

  it('counts only when asked, and once', async () => {
    const { statements } = await scratch.database.statements.during(async () => {
      const { totalCount } = await page({ first: 0 })
      expect(await Promise.all([totalCount(), totalCount()])).toEqual([200_000, 200_000])
    })
    expect(statements).toHaveLength(2)
  })

  it('answers an empty page, and says whether more follows', async () => {
    const nothing = { startCursor: null, endCursor: null, hasPreviousPage: false }
    expect((await page({ first: 0 })).pageInfo).toMatchObject({ ...nothing, hasNextPage: true })
    expect((await page({ where: [sql`false`] })).pageInfo).toMatchObject({ ...nothing, hasNextPage: false })
  })

  it('answers pages of one shape: what has a getter of its own has a shape of its own', async () => {
    const found = await page({ first: 1 })
    for (const part of [found, found.pageInfo, found.edges[0]]) {
      expect(Object.values(Object.getOwnPropertyDescriptors(part)).filter(({ get }) => get)).toEqual([])
    }
  })
})

describe('connectionsByParent', () => {
  it('reads a page for each parent in one statement, and all counts in one more', async () => {
    const parents = ['p3', 'none', 'p1', ...Array.from({ length: 40 }, (_, n) => `p${n + 5}`)]
    const { result, statements } = await scratch.database.statements.during(() => pagesOf(parents, { first: 2 }))
    expect(statements).toHaveLength(1)
    expect(result.map(({ nodes }) => nodes.length)).toEqual(parents.map(parent => (parent === 'none' ? 0 : 2)))
    const alone = await page({ order: byTime, where: [sql`parent = 'p1'`], first: 2 })
    expect(plain(result[2]?.edges)).toMatchObject(plain(alone.edges))
    const counting = await scratch.database.statements.during(() =>
      Promise.all(result.map(({ totalCount }) => totalCount())),
    )
    expect(counting.statements).toHaveLength(1)
    expect(counting.result.slice(0, 3)).toEqual([4000, 0, 4000])
  })

  it('goes on after a cursor of one parent', async () => {
    const [first] = await pagesOf(['p3'], { first: 2 })
    const [both] = await pagesOf(['p3'], { first: 4 })
    const [second] = await pagesOf(['p3'], { first: 2, after: first?.pageInfo.endCursor })
    expect([...plain(first?.edges), ...plain(second?.edges)]).toEqual(plain(both?.edges))
  })
})
