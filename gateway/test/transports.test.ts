import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Gateway } from '../src/index.ts'
import { ask, secret, serveAll, startGateway, testSubgraphs, writeSupergraph } from './test-graph.ts'

const queries = [
  '{ workshops { name crafts { id } } }',
  '{ crafts { id workshop { name teacher } } }',
  '{ workshop(id: "9") { name } refuses fails }',
  'mutation { rename(id: "1", name: "Lilis") { name crafts { id } } }',
  'query($kind: WorkshopKind!) { echo(kind: $kind) }',
]

describe('the two transports', () => {
  const { all, contexts } = testSubgraphs()
  let inProcess: Gateway
  let overHttp: Gateway
  let served: Awaited<ReturnType<typeof serveAll>>

  beforeAll(async () => {
    served = await serveAll(all, { secret })
    inProcess = await startGateway({ supergraphPath: writeSupergraph(all), subgraphs: all })
    overHttp = await startGateway({ supergraphPath: writeSupergraph(all, served.urls), subgraphSecret: secret })
  })
  afterAll(async () => {
    await Promise.all([inProcess.close(), overHttp.close()])
    await served.close()
  })

  it.each(queries)('answer the same: %s', async query => {
    const body = { query, variables: { kind: 'WOOD' } }
    const answers = await Promise.all([ask(inProcess.url, body), ask(overHttp.url, body)])
    const [one, other] = answers.map(answer => ({
      ...answer,
      text: '',
      // They hold the time of day.
      headers: undefined,
      // A masked fault carries a reference of its own.
      errors: answer.errors?.map(error => ({ ...error, extensions: { ...error.extensions, reference: '' } })),
    }))
    expect(one).toEqual(other)
    expect(one?.data).toBeTruthy()
  })

  it('take a required variable that is left to its default, the first time and every other', async () => {
    const query = 'query ($kind: WorkshopKind! = WOOD, $id: ID! = "1") { echo(kind: $kind) workshop(id: $id) { id } }'
    for (const { url } of [inProcess, overHttp]) {
      for (let turn = 0; turn < 3; turn += 1) {
        const { data, errors } = await ask(url, { query })
        expect({ data, errors }).toEqual({ data: { echo: 'WOOD', workshop: { id: '1' } }, errors: undefined })
        const given = await ask(url, { query, variables: { id: '2', kind: 'BEADS' } })
        expect(given.data).toEqual({ echo: 'BEADS', workshop: { id: '2' } })
      }
    }
  })

  it('say what is wrong with a value in the text of an operation', async () => {
    const query = '{ opened(on: "2025-13-45") whoAsks }'
    for (const { url } of [inProcess, overHttp, inProcess]) {
      const { data, errors } = await ask(url, { query })
      expect(data).toEqual({ opened: null, whoAsks: null })
      expect(errors).toEqual([
        {
          message: expect.stringMatching(/^"2025-13-45" is not a Date\. Give a day/),
          extensions: expect.objectContaining({ code: 'BAD_USER_INPUT' }),
        },
      ])
    }
  })

  it('write nothing where a value in the text of a mutation is wrong', async () => {
    const query =
      'mutation { rename(id: "1", name: "Wrong") { name } other: rename(id: "2", name: "Wrong", on: "1") { id } }'
    for (const { url } of [inProcess, overHttp, inProcess]) {
      const { data, errors } = await ask(url, { query })
      expect(data).toEqual({ rename: null, other: null })
      expect(errors?.map(({ message }) => message)).toEqual([expect.stringMatching(/^"1" is not a Date\./)])
      expect((await ask(url, { query: '{ workshops { name } }' })).text).not.toContain('Wrong')
    }
  })

  it('refuse a value that is nested too deeply to be told', async () => {
    for (const { url } of [inProcess, overHttp]) {
      const body = `{"query":"query ($on: Date) { opened(on: $on) }","variables":{"on":${'['.repeat(50_000)}${']'.repeat(50_000)}}}`
      for (let turn = 0; turn < 2; turn += 1) {
        const { data, errors } = await ask(url, body)
        expect(data).toEqual({ opened: null })
        expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT'])
      }
    }
  })

  it('pass coded errors with the path of the client, and mask the rest', async () => {
    for (const { url } of [inProcess, overHttp]) {
      const { data, errors = [], text } = await ask(url, { query: '{ crafts { workshop { teacher } } refuses fails }' })
      const byCode = Object.fromEntries(errors.map(error => [error.extensions.code, error]))
      expect(byCode.NOT_FOUND?.path).toEqual(['crafts', 1, 'workshop', 'teacher'])
      expect(byCode.FORBIDDEN).toMatchObject({ message: 'Only an OFFICER may read this.', path: ['refuses'] })
      expect(byCode.INTERNAL_SERVER_ERROR?.path).toEqual(['fails'])
      expect(text).not.toMatch(/ECONNREFUSED|10\.0\.0\.1|stack|\.ts/)
      expect(data).toMatchObject({ refuses: null, fails: null })
    }
  })

  it('make one context for all fetches of a query in process', async () => {
    const before = { ...contexts }
    const query = '{ workshops { name crafts { workshop { name } } } crafts { workshop { name } } }'
    const { errors } = await ask(inProcess.url, { query })
    expect(errors).toBeUndefined()
    expect(contexts).toEqual({ workshops: before.workshops + 1, crafts: before.crafts + 1 })
  })

  it('make a context for each fetch of a mutation in process, as another service may have written in between', async () => {
    const before = contexts.workshops
    const query = 'mutation { rename(id: "1", name: "Baru") { name crafts { workshop { name } } } }'
    const { data } = await ask(inProcess.url, { query })
    expect(data).toEqual({ rename: { name: 'Baru', crafts: [{ workshop: { name: 'Baru' } }] } })
    expect(contexts.workshops).toBe(before + 2)
  })

  it('refuse whoever asks a subgraph directly without the signature of the gateway', async () => {
    const url = served.servers.workshops?.url as string
    const { status, errors } = await ask(url, { query: '{ whoAsks }' })
    expect(status).toBe(401)
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED')
  })
})

describe('a service that is down', () => {
  const { all } = testSubgraphs()
  let gateway: Gateway
  let served: Awaited<ReturnType<typeof serveAll>>

  beforeAll(async () => {
    served = await serveAll(all)
    gateway = await startGateway({ supergraphPath: writeSupergraph(all, served.urls) })
    await served.servers.crafts?.close()
  })
  afterAll(async () => {
    await gateway.close()
    await served.close()
  })

  it('blanks its fields, names itself, and leaves the rest', async () => {
    const { status, data, errors, text } = await ask(gateway.url, { query: '{ workshops { name crafts { id } } }' })
    expect(status).toBe(200)
    expect(data).toEqual({
      workshops: [
        { name: 'Lilis', crafts: null },
        { name: 'Nyatu', crafts: null },
      ],
    })
    expect(errors).toEqual([
      {
        message: expect.stringContaining('crafts'),
        path: ['workshops'],
        extensions: { code: 'SUBGRAPH_UNAVAILABLE', serviceName: 'crafts' },
      },
    ])
    expect(text).not.toMatch(/127\.0\.0\.1|ECONNREFUSED/)
  })

  it('leaves the gateway ready as long as another one answers', async () => {
    const ready = await fetch(`${gateway.url}/health/ready`)
    expect(ready.status).toBe(200)
    expect(await ready.json()).toEqual({ status: 'ready', services: { crafts: 'down', workshops: 'up' } })
    await served.servers.workshops?.close()
    const unready = await fetch(`${gateway.url}/health/ready`)
    expect(unready.status).toBe(503)
    expect(await unready.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_READY' } }] })
  })

  it('is counted', async () => {
    const metrics = await (await fetch(`${gateway.url}/metrics`)).text()
    expect(metrics).toMatch(/karya_subgraph_fetches_total\{service="crafts",outcome="unavailable"\} [1-9]/)
    expect(metrics).toMatch(/karya_request_duration_seconds_count\{outcome="partial"\} [1-9]/)
  })
})

describe('a service that says nothing', () => {
  it('is told as down before whoever asks for the health gives up', async () => {
    const { all } = testSubgraphs()
    const served = await serveAll(all)
    const silent = createServer(() => {}).listen(0, '127.0.0.1')
    await once(silent, 'listening')
    const crafts = `http://127.0.0.1:${(silent.address() as AddressInfo).port}/graphql`
    const gateway = await startGateway({ supergraphPath: writeSupergraph(all, { ...served.urls, crafts }) })
    try {
      const ready = await fetch(`${gateway.url}/health/ready`)
      expect([ready.status, await ready.json()]).toEqual([
        200,
        { status: 'ready', services: { crafts: 'down', workshops: 'up' } },
      ])
    } finally {
      await gateway.close()
      silent.closeAllConnections()
      silent.close()
      await served.close()
    }
  })
})
