import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { CodedError, publicViewer } from '@karya/subgraph'
import { type Admission, createAdmission } from '../src/admission/admission.ts'
import { hasRedisServer, type RedisServer, startRedis } from './redis-server.ts'

const isInstalled = hasRedisServer()
if (!isInstalled)
  process.stderr.write('No redis-server is installed: limits shared by several gateways are not tested.\n')
const describeWithRedis = isInstalled ? describe : describe.skip

const limits = { hasLimits: true, rateLimits: { PUBLIC: { requests: 5, cost: 1_000 } } }
const request = { cost: 1, viewer: publicViewer, address: '192.0.2.1' }
const alone = expect.stringContaining('each gateway counts requests by itself')
const codeOf = (work: Promise<unknown>) => work.then(() => 'ADMITTED').catch(error => error.code)

describeWithRedis('two gateways with one Redis', () => {
  let redis: RedisServer
  let gateways: Admission[]
  const warnings: string[] = []

  /** Connections are made in the background; until both stand, each gateway counts by itself. */
  const shareBudget = async (address: string): Promise<boolean> => {
    const [one, other] = gateways as [Admission, Admission]
    for (let asked = 0; asked < 5; asked += 1) await one.admit({ ...request, address })
    return (await codeOf(other.admit({ ...request, address }))) === 'RATE_LIMITED'
  }

  beforeAll(async () => {
    redis = await startRedis()
    const options = { ...limits, redisUrl: redis.url, warn: (message: string) => void warnings.push(message) }
    gateways = [createAdmission(options), createAdmission(options)]
    for (let tries = 0; !(await shareBudget(`198.51.100.${tries}`)); tries += 1) await wait(50)
  })
  afterAll(async () => {
    await Promise.all(gateways.map(gateway => gateway.close()))
    await redis.stop()
  })

  it('share one budget', async () => {
    const codes: string[] = []
    for (let asked = 0; asked < 6; asked += 1)
      codes.push(await codeOf((gateways[asked % 2] as Admission).admit(request)))
    expect(codes).toEqual([...Array.from({ length: 5 }, () => 'ADMITTED'), 'RATE_LIMITED'])
  })

  it('share what is known of wrong keys', async () => {
    const address = '192.0.2.9'
    const refuse = () => Promise.reject(new CodedError('UNAUTHENTICATED', 'The key is not valid.'))
    const codes: string[] = []
    for (let tries = 0; tries < 22; tries += 1) {
      codes.push(await codeOf((gateways[tries % 2] as Admission).limitGuessing(address, refuse)))
    }
    expect(codes.filter(code => code === 'UNAUTHENTICATED')).toHaveLength(20)
    expect(codes.slice(20)).toEqual(['RATE_LIMITED', 'RATE_LIMITED'])
  })

  it('go on counting alone when it is gone, say so once, and come back', async () => {
    const { url } = redis
    await redis.stop()
    while (warnings.length < gateways.length) await wait(20)
    const address = '192.0.2.2'
    const codes: string[] = []
    for (let asked = 0; asked < 6; asked += 1)
      codes.push(await codeOf((gateways[0] as Admission).admit({ ...request, address })))
    expect(codes.at(-1)).toBe('RATE_LIMITED')
    expect(await codeOf((gateways[1] as Admission).admit({ ...request, address }))).toBe('ADMITTED')
    expect(warnings).toEqual([alone, alone])

    redis = await startRedis(Number(new URL(url).port))
    while (warnings.filter(warning => warning.includes('answers again')).length < gateways.length) await wait(100)
    expect(await codeOf((gateways[0] as Admission).admit({ ...request, address }))).toBe('ADMITTED')
  })
})

describe('a gateway whose Redis never answers', () => {
  it('counts by itself', async () => {
    const admission = createAdmission({ ...limits, redisUrl: 'redis://127.0.0.1:1', warn: () => {} })
    const codes = []
    for (let asked = 0; asked < 6; asked += 1) codes.push(await codeOf(admission.admit(request)))
    expect(codes.at(-1)).toBe('RATE_LIMITED')
    await admission.close()
  })
})
