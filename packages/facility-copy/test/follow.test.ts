import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { Database } from '@karya/postgres'
import { type FacilityFollower, followFacilities } from '../src/follow.ts'
import { FacilityCopyRepository } from '../src/repository.ts'
import { emptyCopy } from './scratch-copy.ts'
import { scriptedFeed } from './scripted-feed.ts'

let copy: Awaited<ReturnType<typeof emptyCopy>>
let database: Database
let source: ReturnType<typeof scriptedFeed>
const followers: FacilityFollower[] = []

beforeEach(async () => {
  copy = await emptyCopy()
  database = await copy.open()
  source = scriptedFeed()
})
afterEach(async () => {
  source.state.beforeAnswer = async () => {}
  await Promise.all(followers.splice(0).map(follower => follower.stop()))
  await copy.drop()
})

const follow = (of = database, intervalMilliseconds = 3_600_000) => {
  const follower = followFacilities(of, source.feed, { intervalMilliseconds })
  followers.push(follower)
  return follower
}
const stored = (): Promise<{ code: string; class: string | null }[]> =>
  database.dataSource.query('select code, class from facility_copy order by code')
const codes = async () => (await stored()).map(({ code }) => code)
const eventually = async (isTrue: () => Promise<boolean>) => {
  const deadline = Date.now() + 10_000
  while (!(await isTrue())) {
    if (Date.now() > deadline) throw new Error('It did not become true within 10 seconds.')
    await new Promise(resolve => setTimeout(resolve, 10))
  }
}

describe('a follower', () => {
  it('reads page after page until nothing is new, each facility as it is now', async () => {
    for (const number of [1, 2, 3, 4, 5]) source.write(number)
    source.write(1, { class: null })
    await follow().catchUp()
    expect(await codes()).toEqual(['lapas-1', 'lapas-2', 'lapas-3', 'lapas-4', 'lapas-5'])
    expect((await stored())[0]).toEqual({ code: 'lapas-1', class: null })
  })

  it('applies changes of facts and removals, and looks for them by itself', async () => {
    source.write(1)
    source.write(2)
    const follower = follow(database, 20)
    await follower.catchUp()
    source.write(1, { class: 'I', regionalOffice: 'kanwil-aceh', timeZone: 'Asia/Makassar' })
    source.remove(2)
    await eventually(async () => (await stored()).length === 1)
    const [facility] = await new FacilityCopyRepository(database.dataSource.manager).byIds([source.idOf(1)])
    expect(facility).toMatchObject({ class: 'I', regionalOfficeCode: 'kanwil-aceh', timeZone: 'Asia/Makassar' })
  })

  it('catches up with what was written before the call, even while it is reading already', async () => {
    source.write(1)
    let letGo = () => {}
    source.state.beforeAnswer = () => new Promise(resolve => (letGo = resolve))
    const follower = follow()
    await eventually(async () => source.state.calls === 1)
    source.write(2)
    const caughtUp = follower.catchUp()
    source.state.beforeAnswer = async () => {}
    letGo()
    await caughtUp
    expect(await codes()).toEqual(['lapas-1', 'lapas-2'])
  })

  it('keeps the copy while facilities does not answer, tells the lag, and goes on after', async () => {
    source.write(1)
    const follower = follow(database, 20)
    await follower.catchUp()
    source.state.isDown = true
    await expect(follower.catchUp()).rejects.toThrow('facilities does not answer')
    source.write(2)
    await new Promise(resolve => setTimeout(resolve, 300))
    const lag = (await follower.lagSeconds()) as number
    expect(lag).toBeGreaterThan(0.25)
    expect(await codes()).toEqual(['lapas-1'])
    source.state.isDown = false
    await eventually(async () => (await codes()).length === 2)
    await eventually(async () => ((await follower.lagSeconds()) as number) < lag)
  })

  it('knows of no lag before the first page of all is read to its end', async () => {
    source.state.isDown = true
    const follower = follow()
    expect(await follower.lagSeconds()).toBeNull()
    source.state.isDown = false
    for (const number of [1, 2, 3]) source.write(number)
    source.state.beforeAnswer = async () => {
      if ((await codes()).length === 2) throw new Error('facilities went down after a page')
    }
    await expect(follower.catchUp()).rejects.toThrow('went down')
    expect(await codes()).toEqual(['lapas-1', 'lapas-2'])
    expect(await follower.lagSeconds()).toBeNull()
  })

  it('starts anew when its position has expired: what the new log does not know is gone', async () => {
    for (const number of [1, 2, 3]) source.write(number)
    const follower = follow()
    await follower.catchUp()
    source.restore()
    for (const number of [2, 4, 5, 6]) source.write(number, { class: 'III' })
    source.write(7, { code: 'lapas-1' })
    await follower.catchUp()
    expect(await stored()).toEqual([
      { code: 'lapas-1', class: 'IIA' },
      ...[2, 4, 5, 6].map(number => ({ code: `lapas-${number}`, class: 'III' })),
    ])
    source.write(8)
    await follower.catchUp()
    expect(await codes()).toContain('lapas-8')
  })

  it('keeps the old copy when the reading anew fails half way', async () => {
    for (const number of [1, 2, 3]) source.write(number)
    const follower = follow()
    await follower.catchUp()
    source.restore()
    for (const number of [4, 5, 6]) source.write(number)
    const reads = source.state.calls
    source.state.beforeAnswer = async () => {
      if (source.state.calls > reads + 2) throw new Error('facilities went down')
    }
    await expect(follower.catchUp()).rejects.toThrow('went down')
    expect(await codes()).toEqual(['lapas-1', 'lapas-2', 'lapas-3'])
  })
})

describe('two instances at once', () => {
  it('one of which was faster, but not as far: the other reads on from there', async () => {
    const answers: (() => void)[] = []
    source.state.beforeAnswer = () => new Promise(resolve => void answers.push(resolve))
    source.write(1)
    const faster = follow().catchUp()
    await eventually(async () => answers.length === 1)
    source.write(2)
    const other = follow(await copy.open()).catchUp()
    await eventually(async () => answers.length === 2)
    source.state.beforeAnswer = async () => {}
    answers[0]?.()
    await faster
    answers[1]?.()
    await other
    expect(await codes()).toEqual(['lapas-1', 'lapas-2'])
  })

  it('come to the same copy, and never go back', async () => {
    const other = await copy.open()
    source.state.beforeAnswer = () => new Promise(resolve => setTimeout(resolve, Math.random() * 4))
    const pair = [follow(database, 5), follow(other, 5)]
    for (let round = 1; round <= 60; round += 1) {
      source.write(1 + (round % 7), { class: ['I', 'IIA', 'IIB', 'III'][round % 4] as string })
      await new Promise(resolve => setTimeout(resolve, 3))
    }
    source.write(1, { class: 'II' })
    await Promise.all(pair.map(follower => follower.catchUp()))
    expect(await stored()).toHaveLength(7)
    expect((await stored())[0]).toEqual({ code: 'lapas-1', class: 'II' })
    expect(
      Number((await new FacilityCopyRepository(other.dataSource.manager).position()).position?.split(':')[1]),
    ).toBe(61)
  })
})
