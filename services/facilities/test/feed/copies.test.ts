import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import {
  FacilityCopyRepository,
  FacilityCopyTable,
  type FacilityFeed,
  facilityCopy,
  feedInProcess,
  feedOverHttp,
  followFacilities,
  PositionExpired,
} from '@karya/facility-copy'
import { type Database, openDatabase } from '@karya/postgres'
import { serveSubgraph } from '@karya/subgraph'
import { changesAreReadable, type ThrowAwayDatabase, throwAwayDatabase, writeDirectly } from '@karya/testkit'
import { admin, keepersOf, mutateAs, type Service, startService } from '../service.ts'

const secret = 'a secret of at least thirty-two bytes'

let service: Service
let served: Awaited<ReturnType<typeof serveSubgraph>>
const copies: { database: Database; place: ThrowAwayDatabase }[] = []
beforeAll(async () => {
  service = await startService()
  served = await serveSubgraph(service, { host: '127.0.0.1', port: 0, secret })
})
afterAll(async () => {
  await served.close()
  for (const { database, place } of copies) {
    await database.close()
    await place.drop()
  }
  await service.stop()
})

const openCopy = async () => {
  const place = await throwAwayDatabase()
  const database = await openDatabase({
    name: 'copy',
    url: place.url,
    entities: [FacilityCopyTable],
    migrations: [facilityCopy],
  })
  copies.push({ database, place })
  return database
}

const eventually = async (isTrue: () => Promise<boolean>) => {
  const deadline = Date.now() + 20_000
  while (!(await isTrue())) {
    if (Date.now() > deadline) throw new Error('It did not become true within 20 seconds.')
    await new Promise(resolve => setTimeout(resolve, 20))
  }
}

const feeds: [string, () => FacilityFeed][] = [
  ['in process', () => feedInProcess(service)],
  ['over HTTP with the secret', () => feedOverHttp(`${served.url}/graphql`, secret)],
]

describe.each(feeds)('a copy fed %s', (_, feed) => {
  it('holds all facilities as they are, follows changes, and starts anew after a restore', async () => {
    const database = await openCopy()
    const follower = followFacilities(database, feed(), { intervalMilliseconds: 50 })
    try {
      await changesAreReadable(service.database)
      await follower.catchUp()
      const copy = new FacilityCopyRepository(database.dataSource.manager)
      const { id } = await keepersOf(service, 'lapas-narkotika-kasongan')
      expect(await database.dataSource.query('select count(*)::int from facility_copy')).toEqual([{ count: 612 }])
      const [before] = await copy.byIds([id])
      expect(before).toMatchObject({
        code: 'lapas-narkotika-kasongan',
        specialization: 'NARKOTIKA',
        provinceCode: '62',
        regencyCode: '62.06',
        regionalOfficeCode: 'kanwil-kalimantan-tengah',
        timeZone: 'Asia/Jakarta',
      })

      const next = before?.class === 'I' ? { class: 'IIB', day: '2025-04-01' } : { class: 'I', day: '2025-03-01' }
      const change = { facilityId: id, class: next.class, validFrom: next.day }
      expect((await mutateAs(service, admin)('changeFacilityStatus', change)).userErrors).toEqual([])
      await eventually(async () => (await copy.byIds([id]))[0]?.class === next.class)
      expect(await follower.lagSeconds()).toBeLessThan(5)

      // All of it before the restore: once that happened, the follower may start anew at any moment.
      const { position } = await copy.position()
      await writeDirectly(
        database,
        `insert into facility_copy select gen_random_uuid(), 'of-before-the-restore', kind, class, specialization, time_zone,
           province_code, regency_code, regional_office_code from facility_copy limit 1`,
      )
      await writeDirectly(service.database, 'update change_epoch set server = server + 1')
      await writeDirectly(service.database, 'select adopt_change_log()')
      await expect(feed()(position)).rejects.toBeInstanceOf(PositionExpired)
      await follower.catchUp()
      expect(await database.dataSource.query('select count(*)::int from facility_copy')).toEqual([{ count: 612 }])
      await expect(feed()((await copy.position()).position)).resolves.toMatchObject({ hasMore: false })
    } finally {
      await follower.stop()
    }
  })
})

describe('the feed over HTTP', () => {
  it('is refused without the secret, and with another', async () => {
    const url = `${served.url}/graphql`
    await expect(feedOverHttp(url)(null)).rejects.toThrow(/facilities refused its changes: Ask through the gateway/)
    await expect(feedOverHttp(url, `${secret}!`)(null)).rejects.toThrow(/facilities refused its changes/)
  })

  it('fails where nothing answers', async () => {
    await expect(feedOverHttp('http://127.0.0.1:9/graphql', secret)(null)).rejects.toThrow()
  })
})
