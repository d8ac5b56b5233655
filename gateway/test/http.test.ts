import { once } from 'node:events'
import { connect } from 'node:net'
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { request } from 'undici'
import type { Gateway } from '../src/index.ts'
import { ask, startGateway, testSubgraphs, writeSupergraph } from './test-graph.ts'

const { all } = testSubgraphs()
const origin = 'https://dashboard.example.go.id'
let gateway: Gateway
let url: string

beforeAll(async () => {
  gateway = await startGateway({ supergraphPath: writeSupergraph(all), subgraphs: all, corsOrigins: [origin] })
  url = `${gateway.url}/graphql`
})
afterAll(async () => {
  await gateway.close()
})

const json = { 'content-type': 'application/json' }
const preflight = { 'apollo-require-preflight': '1' }
const large = `{ ${Array.from({ length: 15 }, (_, i) => `a${i}: workshops { name ${'id '.repeat(2)} __typename }`).join(' ')} }`
const post = (query: string, headers = {}) =>
  request(url, { method: 'POST', headers: { ...json, ...headers }, body: JSON.stringify({ query }) })

describe('HTTP', () => {
  it('answers what is accepted, and nobody who accepts neither format', async () => {
    const typeOf = async (accept: string) => {
      const { statusCode, headers, body } = await post('{ __typename }', { accept })
      await body.dump()
      return [statusCode, headers['content-type']]
    }
    const graphqlJson = 'application/graphql-response+json; charset=utf-8'
    expect(await typeOf('application/graphql-response+json, application/json;q=0.9')).toEqual([200, graphqlJson])
    expect(await typeOf('application/json;q=0.2, application/graphql-response+json;q=0.5')).toEqual([200, graphqlJson])
    expect(await typeOf('text/html, */*;q=0.1')).toEqual([200, 'application/json; charset=utf-8'])
    expect(await typeOf('text/html')).toEqual([406, 'application/json; charset=utf-8'])
    expect(await typeOf('application/json;q=0')).toEqual([406, 'application/json; charset=utf-8'])
  })

  it('carries out no mutation whose answer nobody would take', async () => {
    await (await post('mutation { rename(id: "1", name: "Other") { name } }', { accept: 'text/html' })).body.dump()
    expect((await ask(gateway.url, { query: '{ workshop(id: "1") { name } }' })).data).toEqual({
      workshop: { name: 'Lilis' },
    })
  })

  it('says 200 to application/json alone where GraphQL refuses', async () => {
    const statusOf = async (query: string, accept?: string) =>
      (await ask(gateway.url, { query }, accept ? { accept } : {})).status
    for (const refused of ['{', '{ nope }', '{ echo(kind: STONE) }']) {
      expect(await statusOf(refused, 'application/json')).toBe(200)
      expect(await statusOf(refused, 'application/graphql-response+json')).toBe(400)
      expect(await statusOf(refused)).toBe(400)
    }
  })

  it.each(['PUT', 'DELETE', 'PATCH'] as const)('has no %s', async method => {
    const response = await fetch(url, { method })
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, POST'])
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'MALFORMED_REQUEST' } }] })
  })

  it('takes no compressed body, no other charset and no header beyond a hundred', async () => {
    const body = JSON.stringify({ query: '{ __typename }' })
    const compressed = await fetch(url, {
      method: 'POST',
      headers: { ...json, 'content-encoding': 'gzip' },
      body: gzipSync(body),
    })
    expect(compressed.status).toBe(415)
    const latin = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=latin1' },
      body,
    })
    expect(latin.status).toBe(415)
    const many = Object.fromEntries(Array.from({ length: 101 }, (_, i) => [`x-${i}`, '1']))
    expect((await fetch(url, { method: 'POST', headers: { ...json, ...many }, body })).status).toBe(431)
  })

  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const)('compresses a large answer by %s where it is asked for', async (encoding, decompress) => {
    const plain = await (await post(large)).body.text()
    const { headers, body } = await post(large, { 'accept-encoding': encoding })
    const bytes = Buffer.from(await body.arrayBuffer())
    expect(headers).toMatchObject({
      'content-encoding': encoding,
      vary: 'Origin, accept-encoding',
      'content-length': String(bytes.length),
    })
    expect(bytes.length).toBeLessThan(plain.length / 3)
    expect(decompress(bytes).toString()).toBe(plain)
  })

  it('compresses nothing that is small, and nothing where it is not asked for', async () => {
    for (const [query, encoding] of [
      ['{ __typename }', 'br'],
      [large, undefined],
      [large, 'br;q=0'],
      [large, 'zstd'],
    ] as const) {
      const { headers, body } = await post(query, encoding ? { 'accept-encoding': encoding } : {})
      await body.dump()
      expect(headers['content-encoding']).toBeUndefined()
    }
  })

  it('answers 304 to a GET whose answer is still the same', async () => {
    const get = (headers = {}) =>
      request(`${url}?query=${encodeURIComponent(large)}`, { headers: { ...preflight, ...headers } })
    const first = await get()
    await first.body.dump()
    const { etag } = first.headers as { etag: string }
    expect(first.headers['cache-control']).toBe('private, no-cache')
    const again = await get({ 'if-none-match': `"other", ${etag}` })
    expect([again.statusCode, await again.body.text()]).toEqual([304, ''])
    const other = await get({ 'if-none-match': '"other"' })
    await other.body.dump()
    expect(other.statusCode).toBe(200)
    const posted = await post(large, { 'if-none-match': etag })
    await posted.body.dump()
    expect([posted.statusCode, posted.headers.etag, posted.headers['cache-control']]).toEqual([
      200,
      undefined,
      'no-store',
    ])
  })

  it('tells browsers to do as little as possible with an answer', async () => {
    const { headers } = await ask(gateway.url, { query: '{' }).then(() => post('{ nope }'))
    expect(headers).toMatchObject({
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    })
    expect(headers.server).toBeUndefined()
    const page = await fetch(gateway.url)
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self'")
    await page.arrayBuffer()
  })

  it('lets pages of the origins on its list ask, and no other', async () => {
    const allowedFor = async (from: string) => {
      const asked = {
        origin: from,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      }
      const { headers, body } = await request(url, { method: 'OPTIONS', headers: asked })
      await body.dump()
      return headers['access-control-allow-origin']
    }
    expect(await allowedFor(origin)).toBe(origin)
    expect(await allowedFor('https://elsewhere.example')).toBeUndefined()
  })

  it('tells ten errors of an answer, and how many more there are', async () => {
    const query = `{ ${Array.from({ length: 15 }, (_, i) => `f${i}: fails`).join(' ')} }`
    for (let asked = 0; asked < 2; asked += 1) {
      const { errors = [] } = await ask(gateway.url, { query })
      expect(errors).toHaveLength(11)
      expect(errors[10]).toMatchObject({
        message: expect.stringContaining('5 more errors'),
        extensions: { code: 'MORE_ERRORS' },
      })
    }
  })

  it('answers what is no HTTP, and ends it', async () => {
    const { port } = new URL(url)
    for (const [text, status] of [
      ['POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n', 400],
      ['POST /graphql HTTP/1.1\r\n\r\n', 400],
      [`GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
    ] as const) {
      const socket = connect(Number(port), '127.0.0.1')
      let answer = ''
      socket.setEncoding('utf8').on('data', (chunk: string) => {
        answer += chunk
      })
      socket.write(text)
      await once(socket, 'close')
      expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
    }
  })
})
