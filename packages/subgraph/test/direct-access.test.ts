import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { SignJWT } from 'jose'
import type { Served } from '../src/serving/index.ts'
import { serveSubgraph } from '../src/serving/index.ts'
import { defineSubgraph } from '../src/subgraph.ts'
import { publicViewer, signViewer, type Viewer, viewerHeader } from '../src/viewer.ts'

const secret = 'Qm9yb2J1ZHVyIGFuZCBQcmFtYmFuYW4gYXQgZGF3bg'
const officer: Viewer = { ...publicViewer, role: 'OFFICER', subject: 'budi', facilityIds: ['f1'] }

describe('a service that is reached without the gateway', () => {
  const directory = mkdtempSync(join(tmpdir(), 'karya-direct-'))
  let served: Served

  beforeAll(async () => {
    const file = join(directory, 'schema.graphql')
    writeFileSync(file, 'type Query { whoAsks: String } type Thing @key(fields: "id") { id: ID! }')
    const subgraph = defineSubgraph({
      name: 'direct',
      schemaFile: pathToFileURL(file),
      resolvers: {
        Query: { whoAsks: (_: unknown, _args: unknown, { viewer }: { viewer: Viewer }) => viewer.subject },
        Thing: { __resolveReference: (reference: object) => reference },
      },
      createContext: viewer => ({ viewer }),
      health: async () => undefined,
      stop: async () => undefined,
      routes: {
        prefix: '/files',
        endpoints: ['GET /files/:file'],
        register: app => void app.get('/files/:file', async () => 'open to all'),
      },
    })
    // As in development, where it would tell the most.
    served = await serveSubgraph(subgraph, { host: '127.0.0.1', port: 0, secret, isDevelopment: true })
  })
  afterAll(async () => {
    await served.close()
    rmSync(directory, { recursive: true })
  })

  const post = (query: string, headers: Record<string, string> = {}) =>
    fetch(`${served.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query }),
    })
  const get = (query: string, headers: Record<string, string> = {}) =>
    fetch(`${served.url}/graphql?query=${encodeURIComponent(query)}`, {
      headers: { 'apollo-require-preflight': 'true', ...headers },
    })

  const questions = [
    '{ whoAsks }',
    '{ __typename }',
    '{ _service { sdl } }',
    '{ _entities(representations: [{ __typename: "Thing", id: "1" }]) { ... on Thing { id } } }',
    '{ __schema { types { name } } }',
    '{ nothingOfThisName }',
    'no GraphQL at all',
  ]

  it.each(questions)('answers nothing to %s', async question => {
    for (const response of await Promise.all([post(question), get(question)])) {
      const answer = (await response.json()) as { errors: { extensions: object }[] }
      expect(response.status).toBe(401)
      expect(response.headers.get('www-authenticate')).toBe('Bearer')
      expect(Object.keys(answer)).toEqual(['errors'])
      expect(answer.errors).toHaveLength(1)
      expect(answer.errors[0]?.extensions).toEqual({ code: 'UNAUTHENTICATED' })
    }
  })

  it('answers the gateway', async () => {
    const headers = { [viewerHeader]: await signViewer(officer, secret) }
    expect(await (await post('{ whoAsks }', headers)).json()).toEqual({ data: { whoAsks: 'budi' } })
    expect(await (await get('{ whoAsks }', headers)).json()).toEqual({ data: { whoAsks: 'budi' } })
  })

  it('answers nobody who signs with another secret, for another, too late or too early', async () => {
    const claims = { role: 'ADMIN', facilityIds: [], regionalOfficeCode: null, partnerId: null, scopes: [] }
    const now = Math.floor(Date.now() / 1000)
    const sign = ({ key = secret, audience = 'karya-subgraph', issued = now, lifetime = 60, begins = now } = {}) =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: 'HS256' })
        .setSubject('x')
        .setIssuer('karya-gateway')
        .setAudience(audience)
        .setIssuedAt(issued)
        .setNotBefore(begins)
        .setExpirationTime(issued + lifetime)
        .sign(Buffer.from(key))
    const statusOf = async (signature: string) => (await post('{ whoAsks }', { [viewerHeader]: signature })).status
    expect(await statusOf(await sign())).toBe(200)
    const forged = [
      await sign({ key: `${secret}!` }),
      await sign({ audience: 'karya-client' }),
      await sign({ issued: now - 120 }),
      await sign({ begins: now + 120 }),
      `${btoa('{"alg":"none"}')}.${btoa(JSON.stringify({ ...claims, sub: 'x', iat: now, exp: now + 60 }))}.`,
      '',
      'OFFICER',
    ]
    for (const signature of forged)
      expect({ signature, status: await statusOf(signature) }).toMatchObject({ status: 401 })
  })

  it('tells everybody whether it lives, and gives out what is public', async () => {
    expect(await (await fetch(`${served.url}/health/live`)).json()).toEqual({ status: 'live' })
    expect(await (await fetch(`${served.url}/health/ready`)).json()).toEqual({ status: 'ready' })
    expect(await (await fetch(`${served.url}/files/one`)).text()).toBe('open to all')
  })
})
