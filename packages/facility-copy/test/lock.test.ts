import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Database } from '@karya/postgres'
import { publicViewer, type Viewer } from '@karya/subgraph'
import { followFacilities } from '../src/follow.ts'
import { lockFacility } from '../src/lock.ts'
import { FacilityCopyRepository } from '../src/repository.ts'
import { emptyCopy } from './scratch-copy.ts'
import { scriptedFeed } from './scripted-feed.ts'

const { feed, idOf, write } = scriptedFeed()
let copy: Awaited<ReturnType<typeof emptyCopy>>
let database: Database
beforeAll(async () => {
  copy = await emptyCopy()
  database = await copy.open()
  write(1)
  const follower = followFacilities(database, feed)
  await follower.catchUp()
  await follower.stop()
})
afterAll(() => copy.drop())

const lockAs = (viewer: Partial<Viewer>, id = idOf(1)) =>
  database.dataSource.transaction(manager =>
    lockFacility(new FacilityCopyRepository(manager), { ...publicViewer, ...viewer }, id),
  )

describe('lockFacility', () => {
  it.each<[string, Partial<Viewer>]>([
    ['its officer', { role: 'OFFICER', facilityIds: [idOf(1)] }],
    ['its office', { role: 'REGIONAL', regionalOfficeCode: 'kanwil-kalimantan-tengah' }],
    ['an administrator', { role: 'ADMIN' }],
  ])('answers the facility to %s', async (_, viewer) => {
    expect(await lockAs(viewer)).toMatchObject({ code: 'lapas-1' })
  })

  it('forbids everybody else', async () => {
    const others: Partial<Viewer>[] = [
      {},
      { role: 'ANALYST' },
      { role: 'OFFICER', facilityIds: [idOf(2)] },
      { role: 'REGIONAL', regionalOfficeCode: 'kanwil-aceh' },
      { role: 'REGIONAL' },
    ]
    for (const viewer of others) await expect(lockAs(viewer)).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })

  it('refuses a facility that is not there, and an id that is none', async () => {
    const refused = { refused: { code: 'NOT_FOUND', field: ['input', 'facilityId'] } }
    expect(await lockAs({ role: 'ADMIN' }, idOf(9))).toMatchObject(refused)
    await expect(lockAs({ role: 'ADMIN' }, 'lapas-1')).rejects.toMatchObject({ code: 'BAD_ID' })
  })

  it('makes writers of one facility follow one another', async () => {
    const order: string[] = []
    const hold = (name: string) =>
      database.dataSource.transaction(async manager => {
        await lockFacility(new FacilityCopyRepository(manager), { ...publicViewer, role: 'ADMIN' }, idOf(1))
        order.push(`${name} in`)
        await new Promise(resolve => setTimeout(resolve, 30))
        order.push(`${name} out`)
      })
    await Promise.all([hold('one'), hold('other')])
    expect(order.map(step => step.split(' ')[1])).toEqual(['in', 'out', 'in', 'out'])
  })
})
