import { createHash } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Gateway } from '../src/index.ts'
import { ask, startGateway, testSubgraphs, writeSupergraph } from './test-graph.ts'

const { all } = testSubgraphs()
const supergraphPath = writeSupergraph(all)
const running: Gateway[] = []
const start = async (options: Omit<Parameters<typeof startGateway>[0], 'supergraphPath'>) => {
  const gateway = await startGateway({ supergraphPath, subgraphs: all, ...options })
  running.push(gateway)
  return gateway
}
afterAll(async () => {
  await Promise.all(running.map(gateway => gateway.close()))
})

/** `fetch` would put the path in order. */
const getAsItIs = (url: string, path: string) =>
  new Promise<{ status: number | undefined; code: string }>((resolve, reject) => {
    const { hostname, port } = new URL(url)
    request({ hostname, port, path, headers: { 'apollo-require-preflight': '1' } }, async response => {
      const { errors } = JSON.parse(Buffer.concat(await response.toArray()).toString())
      resolve({ status: response.statusCode, code: errors?.[0]?.extensions.code })
    })
      .on('error', reject)
      .end()
  })

const list = '{ workshops { name } }'
const codeOf = async (url: string, query: string, headers = {}) => {
  const { status, errors } = await ask(url, { query }, headers)
  return [status, errors?.[0]?.extensions.code]
}

describe.each([true, false])('a gateway that answers known operations past Apollo Server: %s,', answersKnown => {
  it('refuses what costs too much, however often it is asked, and names the list', async () => {
    const { url } = await start({ answersKnown, maxCost: 12 })
    const query = '{ workshops { name crafts { id workshop { id } } } }'
    for (let asked = 0; asked < 3; asked += 1) {
      expect((await ask(url, { query: list })).status).toBe(200)
      const { status, errors } = await ask(url, { query })
      expect([status, errors?.[0]?.extensions]).toMatchObject([400, { code: 'QUERY_TOO_COSTLY', limit: 12 }])
      expect(errors?.[0]?.message).toMatch(
        /may cost \d+; .* at most 12\. Most of it is workshops × 10, of each crafts × 10\./,
      )
    }
  })

  it('refuses the seventh request of a minute where six are granted, and says when to come back', async () => {
    const { url } = await start({ answersKnown, rateLimits: { PUBLIC: { requests: 6, cost: 1_000 } } })
    const answers: Response[] = []
    for (let asked = 0; asked < 7; asked += 1) {
      answers.push(
        await fetch(`${url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query: list }),
        }),
      )
    }
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200, 429])
    expect(answers[0]?.headers.get('ratelimit-policy')).toBe('"requests";q=6;w=60, "cost";q=1000;w=60')
    expect(answers[0]?.headers.get('ratelimit')).toMatch(/^"requests";r=5;t=\d+, "cost";r=\d+;t=\d+$/)
    const refused = answers[6] as Response
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await refused.json()).toMatchObject({
      errors: [{ extensions: { code: 'RATE_LIMITED', retryAfterSeconds: expect.any(Number) } }],
    })
  })

  it('refuses what costs more than is left of a minute, and still answers what does not', async () => {
    const { url } = await start({ answersKnown, rateLimits: { PUBLIC: { requests: 100, cost: 25 } } })
    const codes = []
    for (let asked = 0; asked < 4; asked += 1) codes.push(await codeOf(url, list))
    expect(codes).toEqual([
      [200, undefined],
      [200, undefined],
      [429, 'RATE_LIMITED'],
      [429, 'RATE_LIMITED'],
    ])
    expect(await codeOf(url, '{ workshop(id: "1") { name } }')).toEqual([200, undefined])
  })

  it('says when to come back to whoever finds too many large operations before it', async () => {
    const { url } = await start({ answersKnown })
    const names = ['a', 'b', 'c', 'd', 'e']
    const fields = names.map(
      name => `${name}: workshops @include(if: $${name}) { ${'x: name id crafts { id } '.repeat(7)} }`,
    )
    const query = `query(${names.map(name => `$${name}: Boolean!`).join(' ')}) { ${fields.join(' ')} }`
    const askFor = (number: number) => {
      const variables = Object.fromEntries(names.map((name, index) => [name, (number & (1 << index)) > 0]))
      return fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      })
    }
    expect((await askFor(31)).status).toBe(200)
    const answers = await Promise.all(Array.from({ length: 31 }, (_, number) => askFor(number)))
    const refused = answers.filter(({ status }) => status === 429)
    expect(refused.length).toBeGreaterThan(0)
    expect(new Set(refused.map(({ headers }) => headers.get('retry-after')))).toEqual(new Set(['5']))
  })

  it('looks at the very text that is executed, however a URL writes it', async () => {
    const { url } = await start({ answersKnown })
    const wide = `{ ${Array.from({ length: 60 }, (_, index) => `a${index}: __typename`).join(' ')} }`
    // Not to be decoded by all: what some take for a comment and a document, others take for one comment.
    for (const path of [
      `/graphql?query=%23%zz%0A${encodeURIComponent(wide)}`,
      `/graphql?query=${encodeURIComponent(wide)}#`,
    ]) {
      const answer = await getAsItIs(url, path)
      expect([answer.status, answer.code]).toEqual([400, 'QUERY_TOO_WIDE'])
    }
  })

  it('tells the cost of an operation to whoever wants to know', async () => {
    const { url } = await start({ answersKnown, maxCost: 50, rateLimits: { PUBLIC: { requests: 100, cost: 100 } } })
    const told = []
    for (let asked = 0; asked < 3; asked += 1) {
      const { text } = await ask(url, { query: list }, { 'karya-cost': '1' })
      told.push(JSON.parse(text).extensions.cost)
    }
    expect(told).toEqual([90, 80, 70].map(remaining => ({ requested: 10, limit: 50, remaining })))
    const inBody = await ask(url, JSON.stringify({ query: list, extensions: { cost: true } }))
    expect(JSON.parse(inBody.text).extensions.cost.remaining).toBe(60)
    expect((await ask(url, { query: list })).text).not.toContain('extensions')
  })

  it('takes no notice of anything with limits off', async () => {
    const { url } = await start({
      answersKnown,
      hasLimits: false,
      maxCost: 1,
      rateLimits: { PUBLIC: { requests: 1, cost: 1 } },
    })
    for (let asked = 0; asked < 3; asked += 1) expect(await codeOf(url, list)).toEqual([200, undefined])
  })
})

describe('a gateway', () => {
  it('refuses documents before it parses them', async () => {
    const { url } = await start({})
    expect(await codeOf(url, `{ ${'a '.repeat(6_000)} }`)).toEqual([400, 'DOCUMENT_TOO_LARGE'])
    expect(await codeOf(url, `${'{ a '.repeat(100)}${'}'.repeat(100)}`)).toEqual([400, 'QUERY_TOO_DEEP'])
    expect(await codeOf(url, `{ ${Array.from({ length: 60 }, (_, i) => `a${i}: __typename`).join(' ')} }`)).toEqual([
      400,
      'QUERY_TOO_WIDE',
    ])
  })

  it('looks at no token of an address that was wrong too often, and still answers who shows none', async () => {
    const { url } = await start({ maxFailedLogins: 3 })
    const codes = []
    for (let tries = 0; tries < 6; tries += 1) codes.push(await codeOf(url, list, { authorization: 'Bearer wrong' }))
    expect(codes.map(([status]) => status)).toEqual([401, 401, 401, 429, 429, 429])
    expect(await codeOf(url, list)).toEqual([200, undefined])
  })

  it('counts addresses behind a proxy that it trusts, and takes the word of no other', async () => {
    const rateLimits = { PUBLIC: { requests: 1, cost: 1_000 } }
    const behind = await start({ rateLimits, trustProxy: ['127.0.0.1'] })
    const alone = await start({ rateLimits })
    for (const [url, expected] of [
      [behind.url, 200],
      [alone.url, 429],
    ] as const) {
      expect((await ask(url, { query: list }, { 'x-forwarded-for': '192.0.2.1' })).status).toBe(200)
      expect((await ask(url, { query: list }, { 'x-forwarded-for': '192.0.2.2' })).status).toBe(expected)
    }
  })
})

describe('a gateway with registered operations', () => {
  let url: string
  const hash = createHash('sha256').update(list).digest('hex')

  beforeAll(async () => {
    const trustedDocumentsPath = join(mkdtempSync(join(tmpdir(), 'karya-manifest-')), 'manifest.json')
    writeFileSync(
      trustedDocumentsPath,
      JSON.stringify({
        format: 'apollo-persisted-query-manifest',
        version: 1,
        operations: [{ id: 'list', name: 'List', type: 'query', body: list }],
      }),
    )
    ;({ url } = await start({ trustedDocumentsPath }))
  })

  it('answers those, by id, by hash and by text', async () => {
    const bodies = [
      { documentId: 'list' },
      { documentId: `sha256:${hash}` },
      { extensions: { persistedQuery: { version: 1, sha256Hash: hash } } },
      { query: list },
    ]
    for (const body of bodies) {
      expect((await ask(url, JSON.stringify(body))).data).toEqual({ workshops: [{ name: 'Lilis' }, { name: 'Nyatu' }] })
    }
  })

  it('refuses all others', async () => {
    const other = '{ workshops { id } }'
    const otherHash = createHash('sha256').update(other).digest('hex')
    const bodies = [
      { query: other },
      { documentId: 'other' },
      { query: other, extensions: { persistedQuery: { version: 1, sha256Hash: otherHash } } },
      { query: list, documentId: 'other' },
    ]
    for (const body of bodies) {
      const { status, errors } = await ask(url, JSON.stringify(body))
      expect([status, errors?.[0]?.extensions.code]).toEqual([403, 'UNREGISTERED_OPERATION'])
    }
    const byGet = await fetch(`${url}/graphql?query=${encodeURIComponent(other)}`, {
      headers: { 'apollo-require-preflight': '1' },
    })
    expect(byGet.status).toBe(403)
  })
})
