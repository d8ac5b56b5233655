import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Gateway } from '../src/index.ts'
import { serveAll, startGateway, testSubgraphs, writeSupergraph } from './test-graph.ts'

interface Case {
  body: object
  headers?: Record<string, string>
}

const byName = 'query A { a: __typename } query B($id: ID!) { b: workshop(id: $id) { name } }'
const withVariables =
  'query($kind: WorkshopKind!, $isShort: Boolean = false) { echo(kind: $kind) workshops @skip(if: $isShort) { name } }'

const large = `{ ${Array.from({ length: 45 }, (_, i) => `w${i}: workshops { name kind crafts { id } }`).join(' ')} }`
const listed = 'https://dashboard.example'

/** Whatever can be asked again in the same words: answers whole, in part, refused and failed. */
const cases: Record<string, Case> = {
  'a query': { body: { query: '{ workshops { name crafts { id } } }' } },
  'a query of two services with faults': { body: { query: '{ crafts { workshop { teacher } } refuses fails }' } },
  'an introspection': { body: { query: '{ __type(name: "Workshop") { fields { name } } workshops { __typename } }' } },
  'a mutation': { body: { query: 'mutation { rename(id: "1", name: "Lilis") { name crafts { id } } }' } },
  'one operation of two': { body: { query: byName, operationName: 'B', variables: { id: '1' } } },
  'the other operation': { body: { query: byName, operationName: 'A' } },
  variables: { body: { query: withVariables, variables: { kind: 'WOOD' } } },
  'other variables': { body: { query: withVariables, variables: { kind: 'BEADS', isShort: true } } },
  'a variable that is none': { body: { query: withVariables, variables: { kind: 'STONE' } } },
  'a missing variable': { body: { query: withVariables } },
  'variables that are null': { body: { query: '{ whoAsks }', variables: null, operationName: null, extensions: null } },
  'variables that are a list': { body: { query: '{ whoAsks }', variables: [] } },
  'an operation name that is empty': { body: { query: '{ whoAsks }', operationName: '' } },
  'a subscription': { body: { query: 'subscription { whoAsks }' } },
  'an operation name that is a number': { body: { query: '{ whoAsks }', operationName: 7 } },
  'an unknown operation name': { body: { query: byName, operationName: 'C' } },
  'no operation name': { body: { query: byName } },
  'a field that is not': { body: { query: '{ whoAsk }' } },
  'a bad token': { body: { query: '{ whoAsks }' }, headers: { authorization: 'Bearer nonsense' } },
  'the media type of GraphQL': {
    body: { query: '{ workshops { name } }' },
    headers: { accept: 'application/graphql-response+json' },
  },
  'faults in the media type of GraphQL': {
    body: { query: withVariables, variables: {} },
    headers: { accept: 'application/graphql-response+json, application/json' },
  },
  'a media type of its own taste': {
    body: { query: '{ workshops { name } }' },
    headers: { accept: 'text/html;q=0.5, application/json;q=0.4' },
  },
  'a large answer, compressed': { body: { query: large }, headers: { 'accept-encoding': 'br' } },
  'a large answer to whoever takes no encoding': { body: { query: large }, headers: { 'accept-encoding': 'identity' } },
  'a body that says more than it should': { body: JSON.parse('{ "query": "{ whoAsks }", "__proto__": {} }') },
  'what a proxy says of the client': {
    body: { query: '{ whoAsks }' },
    headers: { 'x-forwarded-for': '203.0.113.7, 127.0.0.1', 'x-forwarded-proto': 'http, https' },
  },
  'a proxy before one that is trusted': {
    body: { query: '{ whoAsks }' },
    headers: { 'x-forwarded-for': '203.0.113.7', 'x-forwarded-proto': 'https, http' },
  },
  'a page of another origin': { body: { query: '{ whoAsks }' }, headers: { origin: 'https://elsewhere.example' } },
  'a page of an origin on the list': { body: { query: '{ whoAsks }' }, headers: { origin: listed } },
  'no media type that there is': { body: { query: '{ workshops { name } }' }, headers: { accept: 'image/png' } },
}

/** What differs by time or by connection. */
const ownHeaders = ['date', 'connection', 'keep-alive']

/** Fastify has what is asked with another media type than clients name; others are answered before it. */
const fastifys = { 'content-type': 'application/json; charset="utf-8"' }

const post = async (url: string, { body, headers }: Case, extra: Record<string, string> = {}) => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers, ...extra },
    body: JSON.stringify(body),
  })
  const text = await response.text()
  return {
    status: response.status,
    // What remains of a limit falls from request to request.
    headers: Object.fromEntries(
      [...response.headers]
        .filter(([name]) => !ownHeaders.includes(name))
        .map(([name, value]) => [name, name.startsWith('ratelimit') ? value.replace(/=\d+/g, '=n') : value]),
    ),
    // A masked fault carries a reference of its own.
    text: text.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'reference').trim(),
  }
}

const knownRequests = async (url: string): Promise<number> => {
  const metrics = await (await fetch(`${url}/metrics`)).text()
  return Number(/^karya_known_operation_requests_total (\d+)/m.exec(metrics)?.[1])
}

describe.each(['in process', 'over HTTP'])('the ways of a request, subgraphs %s', transport => {
  const { all } = testSubgraphs()
  let served: Awaited<ReturnType<typeof serveAll>> | undefined
  let short: Gateway
  let long: Gateway

  beforeAll(async () => {
    if (transport === 'over HTTP') served = await serveAll(all)
    const options = served
      ? { supergraphPath: writeSupergraph(all, served.urls) }
      : { supergraphPath: writeSupergraph(all), subgraphs: all }
    const settings = { ...options, trustProxy: ['127.0.0.1'], corsOrigins: [listed] }
    short = await startGateway(settings)
    long = await startGateway({ ...settings, answersKnown: false })
  })
  afterAll(async () => {
    await Promise.all([short.close(), long.close()])
    await served?.close()
  })

  it.each(Object.entries(cases))('answer the same: %s', async (_name, request) => {
    const first = await post(short.url, request)
    const again = await post(short.url, request)
    const byFastify = await post(short.url, request, fastifys)
    const through = await post(long.url, request)
    expect(again).toEqual(first)
    expect(again).toEqual(byFastify)
    expect(again).toEqual(through)
  })

  it('lead past Apollo Server once an operation is known, and only then', async () => {
    const request = { body: { query: '{ workshops { name who } }' } }
    const before = await knownRequests(short.url)
    await post(short.url, request)
    expect(await knownRequests(short.url)).toBe(before)
    await post(short.url, request)
    expect(await knownRequests(short.url)).toBe(before + 1)
    expect(await knownRequests(long.url)).toBe(0)
  })
})
