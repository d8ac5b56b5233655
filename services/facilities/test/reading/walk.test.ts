import { setTimeout as delay } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { admin, mutateAs, type Service, startService } from '../service.ts'

let service: Service
beforeEach(async () => {
  service = await startService()
})
afterEach(() => service.stop())

/** The same numbers in every run. */
let seed = 7
const random = (below: number) => {
  seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31
  return seed % below
}

interface Named {
  id: string
  code: string
  name: string
}

/** Reads all pages of seven, and calls `onPage` between them. */
const walk = async (list: string, onPage: (page: number) => unknown = () => {}): Promise<Named[]> => {
  const found: Named[] = []
  let after: string | null = null
  for (let page = 1; ; page += 1) {
    const query = `query($after: String) { facilities(first: 7, after: $after ${list}) {
      nodes { id code name } pageInfo { hasNextPage endCursor } } }`
    const { data, errors }: Awaited<ReturnType<Service['ask']>> = await service.ask(query, { after })
    expect(errors).toBeUndefined()
    found.push(...data.facilities.nodes)
    if (!data.facilities.pageInfo.hasNextPage) return found
    after = data.facilities.pageInfo.endCursor
    await onPage(page)
  }
}

/** Renames to both ends of the alphabet, and inserts everywhere, on connections of their own, until stopped. */
const startWriters = (before: Named[]) => {
  const mutate = mutateAs(service, admin)
  let isStopped = false
  const written = { renamed: 0, inserted: 0 }
  const rename = async () => {
    while (!isStopped) {
      const { id } = before[random(before.length)] as Named
      const name = `${'AZ'[random(2)]}-renamed ${random(1000)}`
      const { userErrors } = await mutate('updateFacility', { id, name })
      if (!userErrors.length) written.renamed += 1
    }
  }
  const insert = async () => {
    for (; !isStopped; written.inserted += 1) {
      const letter = String.fromCharCode(97 + random(26))
      const { userErrors } = await mutate('createFacility', {
        code: `${letter}-new-${written.inserted}-${random(1e9)}`,
        name: `${letter.toUpperCase()} new`,
        kind: 'LAPAS',
        regencyCode: '62.06',
        regionalOfficeCode: 'kanwil-kalimantan-tengah',
        timeZone: 'Asia/Jakarta',
      })
      expect(userErrors).toEqual([])
    }
  }
  const running = Promise.all([rename(), rename(), insert()])
  const stop = () => {
    isStopped = true
    return running
  }
  return { written, stop }
}

const byText = (key: 'code' | 'name') => (one: Named, other: Named) =>
  one[key] < other[key] ? -1 : one[key] > other[key] ? 1 : 0

describe.each([
  ['', 'code', 1],
  [', orderBy: { field: NAME }', 'name', 1],
  [', orderBy: { field: NAME, direction: DESC }', 'name', -1],
] as const)('a walk through facilities(first: 7%s)', (list, key, sign) => {
  it('repeats none and loses none while others insert and rename', async () => {
    const before = await walk('')
    expect(before).toHaveLength(612)
    // One rename begins before the walk and is committed in the middle of it.
    const slow = service.database.dataSource.createQueryRunner()
    await slow.startTransaction()
    await slow.query('select write_as_system()')
    await slow.query(`update facility set name = 'A slow rename' where code = 'lapas-narkotika-kasongan'`)
    const others = before.filter(({ code }) => code !== 'lapas-narkotika-kasongan')
    let writers: ReturnType<typeof startWriters> | undefined
    const found = await walk(list, async page => {
      writers ??= startWriters(others)
      if (page === 20) await slow.commitTransaction()
      while (writers.written.renamed < page / 3 || writers.written.inserted < page / 4) await delay(1)
    })
    await writers?.stop()
    await slow.release()

    const ids = found.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const known = new Map(before.map(facility => [facility.id, facility]))
    const old = found.flatMap(({ id }) => known.get(id) ?? [])
    expect(old).toHaveLength(612)
    if (key === 'name') expect(found).toHaveLength(612)
    else expect(found.length).toBeGreaterThan(612)
    const order = (one: Named, other: Named) => sign * byText(key)(one, other)
    expect(old.map(facility => facility[key])).toEqual(before.toSorted(order).map(facility => facility[key]))
  })
})
