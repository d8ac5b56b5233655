import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { endAll } from '../karya-process.ts'
import { crossTenancy } from './data/cross-tenant.ts'
import { cursorTampering } from './data/cursors.ts'
import { sqlInjection } from './data/injection.ts'
import { costBombs } from './document/costs.ts'
import { introspection } from './document/introspection.ts'
import { nameTricks } from './document/names.ts'
import { planBombs } from './document/plans.ts'
import { documentShapes } from './document/shapes.ts'
import { floods } from './flood/floods.ts'
import { bodies } from './http/bodies.ts'
import { pathsAndMethods } from './http/paths.ts'
import { rawRequests } from './http/raw-requests.ts'
import { beSlow, type SlowClients, slowClients } from './http/slow-clients.ts'
import { directAccess } from './identity/direct-access.ts'
import { keyGuessing } from './identity/keys.ts'
import { tokenForgery } from './identity/tokens.ts'
import { ask, outcomeOf } from './target/ask.ts'
import { type Asking, quantile } from './target/normal-client.ts'
import { type RealThing, startRealThing } from './target/real-thing.ts'

/** The normal client may wait so many times longer while attacks go on than it did before, 95 times of 100. */
const patience = 20
const mostGrowthMebibytes = 300

// No test is about how long it takes itself, and a busy machine may need long.
jest.setTimeout(240_000)

// Addresses of its own for each attacker, and `/proc`, are Linux's.
const describeOnLinux = process.platform === 'linux' ? describe : describe.skip

describeOnLinux('Karya under attack', () => {
  let target: RealThing
  let slow: SlowClients
  let before: readonly Asking[]
  let memoryBefore: number
  beforeAll(async () => {
    target = await startRealThing()
    const { normal, memory } = target
    await sleep(2_000)
    const warm = normal.asked.length
    await sleep(4_000)
    before = normal.asked.slice(warm)
    memoryBefore = memory.now()
    slow = await beSlow(target)
  })
  afterAll(async () => {
    await target?.stop()
    await endAll()
  })

  const real = () => target
  documentShapes(real)
  nameTricks(real)
  introspection(real)
  bodies(real)
  rawRequests(real)
  pathsAndMethods(real)
  tokenForgery(real)
  keyGuessing(real)
  directAccess(real)
  cursorTampering(real)
  crossTenancy(real)
  sqlInjection(real)
  costBombs(real)
  planBombs(real)
  floods(real)
  slowClients(real, () => slow)

  describe('after all of it', () => {
    const during = () => target.normal.asked.slice(target.normal.asked.indexOf(before.at(-1) as Asking) + 1)

    it('the normal client was answered, and right, every time', () => {
      expect(during().filter(({ fault }) => fault)).toEqual([])
      expect(during().length).toBeGreaterThan(100)
    })

    it(`it waited at most ${patience} times as long as before, in 95 of 100 cases`, () => {
      const [usual, now] = [quantile(before, 0.95), quantile(during(), 0.95)]
      process.stdout.write(
        `A normal client waited (median, 95 of 100, longest): before ${[quantile(before, 0.5), usual, quantile(before, 1)].join(', ')} ms; during ${[quantile(during(), 0.5), now, quantile(during(), 1)].join(', ')} ms; ${during().length} times\n`,
      )
      expect(now).toBeLessThanOrEqual(usual * patience)
    })

    it(`memory grew by at most ${mostGrowthMebibytes} MiB`, () => {
      const { memory } = target
      process.stdout.write(
        `Memory: before ${Math.round(memoryBefore)} MiB, at most ${Math.round(memory.peak)} MiB, in the end ${Math.round(memory.now())} MiB\n`,
      )
      expect(memory.peak - memoryBefore).toBeLessThan(mostGrowthMebibytes)
    })

    it('the log holds nothing that was put there, and no secret', () => {
      const said = target.karya.said()
      // biome-ignore lint/suspicious/noControlCharactersInRegex: what a terminal would act upon
      expect(said).not.toMatch(/\u001b\[2J|^\{"level":60,"msg":"forged"/m)
      expect(said).not.toContain(target.secret)
      for (const line of said.split('\n').filter(line => line.startsWith('{'))) JSON.parse(line)
      expect(said.length).toBeLessThan(1_000_000)
    })

    it('it still tells the story, and closes cleanly', async () => {
      const answer = await ask(target.url, target.story)
      expect(outcomeOf(answer)).toBe('200 data')
      expect(answer.json.errors).toBeUndefined()
      await target.normal.stop()
      target.memory.stop()
      target.karya.signal('SIGTERM')
      expect(await target.karya.ended).toEqual({ code: 0, signal: null })
    })
  })
})
