import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { changesAreReadable, writeDirectly } from '@karya/testkit'
import { administrator, facilityId, officerOf, type Service, startService } from '../service.ts'

let service: Service
beforeAll(async () => {
  service = await startService('none')
})
afterAll(() => service.stop())

const query = `query ($after: String, $first: Int) {
  productChanges(after: $after, first: $first) { changes { cursor operation id product { id name stock version } } nextCursor hasMore }
}`

interface Change {
  cursor: string
  operation: 'UPSERT' | 'WITHDRAWN'
  id: string
  product: { id: string; name: string; stock: number | null; version: number } | null
}

const page = async (after: string | null, first = 7, ask = service.ask) => {
  const { data, errors } = await ask(query, { after, first })
  expect(errors).toBeUndefined()
  return data.productChanges as { changes: Change[]; nextCursor: string; hasMore: boolean }
}

/** What a partner does: applies page after page to a copy of its own. */
const createFollower = () => {
  const copy = new Map<string, unknown>()
  const seen = new Set<string>()
  let after: string | null = null
  const catchUp = async () => {
    let hasMore = true
    while (hasMore) {
      const { changes, nextCursor, hasMore: isMore } = await page(after)
      for (const { id, operation, product } of changes) {
        seen.add(id)
        if (operation === 'UPSERT') copy.set(id, product)
        else copy.delete(id)
      }
      after = nextCursor
      hasMore = isMore
    }
  }
  return { copy, seen, catchUp }
}

const listing = async () => {
  const { data } = await service.ask('{ products(first: 1000) { nodes { id name stock version } } }')
  return new Map(data.products.nodes.map((product: { id: string }) => [product.id, product]))
}

const mutate = async (field: string, type: string, input: object): Promise<{ id: string }> => {
  const { data, errors } = await service.as(administrator)(
    `mutation ($input: ${type}!) { ${field}(input: $input) { product { id } userErrors { message } } }`,
    { input },
  )
  expect(errors).toBeUndefined()
  expect(data[field].userErrors).toEqual([])
  return data[field].product
}

const create = (sku: string, code = 'lapas-narkotika-kasongan') =>
  mutate('createProduct', 'CreateProductInput', {
    facilityId: facilityId(code),
    sku,
    name: `Produk ${sku}`,
    category: 'KERAJINAN',
  })

const facilityCodes = ['lapas-narkotika-kasongan', 'lapas-perempuan-palangkaraya', 'lapas-narkotika-samarinda']

describe('productChanges', () => {
  it('gives a follower the listing, however many write while it reads', async () => {
    const follower = createFollower()
    const products: { id: string; sku: string }[] = []
    for (let index = 0; index < 40; index += 1) {
      const sku = `BANYAK-${index}`
      products.push({ ...(await create(sku, facilityCodes[index % 3])), sku })
    }
    const neverListed = products.splice(0, 5)
    const writers = Array.from({ length: 200 }, async (_, index) => {
      const { id } = products[index % products.length] as { id: string }
      const round = Math.floor(index / products.length)
      if (round === 0) return mutate('listProduct', 'ListProductInput', { id })
      const kind = (index * 7 + round) % 3
      if (kind === 0)
        return mutate('adjustStock', 'AdjustStockInput', { productId: id, delta: 1 + round, reason: 'PRODUCED' })
      if (kind === 1) return mutate('updateProduct', 'UpdateProductInput', { id, name: `Nama ${index}` })
      // Two that withdraw or list the same product at once refuse each other: only one of them finds it as it expects.
      const answer = await service.as(administrator)(
        `mutation ($id: ID!) { ${round % 2 ? 'withdrawProduct' : 'listProduct'}(input: { id: $id }) { userErrors { code } } }`,
        { id },
      )
      expect(answer.errors).toBeUndefined()
      return answer
    })
    let isWriting = true
    const all = Promise.all(writers).finally(() => {
      isWriting = false
    })
    while (isWriting) await follower.catchUp()
    await all
    await changesAreReadable(service.database)
    await follower.catchUp()

    const listed = await listing()
    expect(listed.size).toBeGreaterThan(10)
    expect(Object.fromEntries(follower.copy)).toEqual(Object.fromEntries(listed))
    expect(neverListed.filter(({ id }) => follower.seen.has(id))).toEqual([])
  })

  it('loses nothing to a transaction that began first and commits last', async () => {
    const { nextCursor: start } = await page(null, 1000)
    const early = await create('LAMBAT')
    const late = await create('CEPAT')
    const runner = service.database.dataSource.createQueryRunner()
    await runner.startTransaction()
    await runner.query('select write_as_system()')
    await runner.query(`update product set status = 'LISTED', first_listed_at = now() where id = $1`, [early.id])
    await mutate('listProduct', 'ListProductInput', { id: late.id })
    const before = await page(start, 1000)
    await runner.commitTransaction()
    await runner.release()
    await changesAreReadable(service.database)
    const after = await page(before.nextCursor, 1000)
    const told = [...before.changes, ...after.changes].map(({ id, operation }) => [id, operation])
    expect(told).toContainEqual([early.id, 'UPSERT'])
    expect(told).toContainEqual([late.id, 'UPSERT'])
  })

  it('tells what was withdrawn or removed, never what was not listed, and the facility all of its own', async () => {
    await changesAreReadable(service.database)
    const { nextCursor: start } = await page(null, 1000)
    const draft = await create('RAHASIA')
    const withdrawn = await create('DITARIK')
    const removed = await create('DIHAPUS')
    const removedDraft = await create('DIHAPUS-RAHASIA')
    for (const { id } of [withdrawn, removed]) await mutate('listProduct', 'ListProductInput', { id })
    await mutate('withdrawProduct', 'WithdrawProductInput', { id: withdrawn.id })
    await writeDirectly(service.database, 'delete from product where id = any($1)', [[removed.id, removedDraft.id]])

    await changesAreReadable(service.database)
    const { changes } = await page(start, 1000)
    expect(changes.map(({ id, operation, product }) => [id, operation, product])).toEqual([
      [withdrawn.id, 'WITHDRAWN', null],
      [removed.id, 'WITHDRAWN', null],
    ])
    const own = await page(start, 1000, service.as(officerOf('lapas-narkotika-kasongan')))
    expect(own.changes.map(({ id, operation }) => [id, operation])).toEqual([
      [draft.id, 'UPSERT'],
      [withdrawn.id, 'UPSERT'],
      [removed.id, 'WITHDRAWN'],
    ])
    const others = await page(start, 1000, service.as(officerOf('lapas-narkotika-samarinda')))
    expect(others.changes.map(({ id }) => id)).toEqual([withdrawn.id, removed.id])
  })

  it('goes on from the cursor of any single change', async () => {
    await changesAreReadable(service.database)
    const all = await page(null, 1000)
    const half = all.changes[Math.floor(all.changes.length / 2)] as Change
    const rest = await page(half.cursor, 1000)
    expect(rest.changes.map(({ id }) => id)).toEqual(
      all.changes.slice(Math.floor(all.changes.length / 2) + 1).map(({ id }) => id),
    )
  })

  it('refuses a cursor that it did not give', async () => {
    const { errors } = await service.ask(query, { after: 'bm9uZQ' })
    expect(errors?.[0]?.extensions.code).toBe('CURSOR_EXPIRED')
  })

  it('is not moved by a sale that changes nothing of the product but how often it was sold', async () => {
    const { id } = await create('LARIS')
    await mutate('listProduct', 'ListProductInput', { id })
    await changesAreReadable(service.database)
    const { nextCursor } = await page(null, 1000)
    await writeDirectly(service.database, 'update product set sold = sold + 1 where id = $1', [id])
    await changesAreReadable(service.database)
    expect((await page(nextCursor, 1000)).changes).toEqual([])
  })
})
