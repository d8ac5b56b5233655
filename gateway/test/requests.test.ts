import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Gateway } from '../src/index.ts'
import { ask, type RequestBody, serveAll, startGateway, testSubgraphs, writeSupergraph } from './test-graph.ts'

const refused: [name: string, body: RequestBody, status: number, code: string][] = [
  ['an unknown enum value', { query: '{ echo(kind: STONE) }' }, 400, 'BAD_USER_INPUT'],
  [
    'an unknown enum value in a variable',
    { query: 'query($kind: WorkshopKind!) { echo(kind: $kind) }', variables: { kind: 'STONE' } },
    400,
    'BAD_USER_INPUT',
  ],
  ['a missing variable', { query: 'query($id: ID!) { workshop(id: $id) { name } }' }, 400, 'BAD_USER_INPUT'],
  ['an unknown field', { query: '{ workshops { nam } }' }, 400, 'GRAPHQL_VALIDATION_FAILED'],
  ['no GraphQL', { query: '{ workshops {' }, 400, 'GRAPHQL_PARSE_FAILED'],
  [
    'an unknown operation name',
    { query: 'query A { __typename }', operationName: 'B' },
    400,
    'OPERATION_RESOLUTION_FAILURE',
  ],
  [
    'a missing operation name',
    { query: 'query A { __typename } query B { __typename }' },
    400,
    'OPERATION_RESOLUTION_FAILURE',
  ],
  ['a subscription', { query: 'subscription { whoAsks }' }, 400, 'GRAPHQL_VALIDATION_FAILED'],
  ['a document without operations', { query: 'fragment F on Query { __typename }' }, 400, 'GRAPHQL_VALIDATION_FAILED'],
  ['text above 1 MiB', { query: `{ workshop(id: "${'a'.repeat(1024 * 1024)}") { name } }` }, 413, 'REQUEST_TOO_LARGE'],
  ['invalid UTF-8', Buffer.from('{"query":"{ __typename } # \xff"}', 'latin1'), 400, 'MALFORMED_REQUEST'],
  ['malformed JSON', '{"query": ', 400, 'MALFORMED_REQUEST'],
  ['an empty body', '', 400, 'MALFORMED_REQUEST'],
  ['a batch', '[{"query":"{ __typename }"}]', 400, 'BAD_REQUEST'],
  ['an empty object', '{}', 400, 'BAD_REQUEST'],
  ['too many tokens', { query: `{ ${'__typename '.repeat(20_000)}}` }, 400, 'DOCUMENT_TOO_LARGE'],
]

describe.each(['gateway', 'subgraph'] as const)('a %s refuses', kind => {
  const { all } = testSubgraphs()
  let url: string
  let close: () => Promise<unknown>

  beforeAll(async () => {
    if (kind === 'gateway') {
      const gateway = await startGateway({ supergraphPath: writeSupergraph(all), subgraphs: all })
      ;({ url, close } = gateway)
    } else {
      const served = await serveAll(all)
      url = served.servers.workshops?.url as string
      close = served.close
    }
  })
  afterAll(async () => {
    await close()
  })

  it.each(refused.filter(([name]) => kind === 'gateway' || name !== 'too many tokens'))(
    '%s',
    async (_name, body, status, code) => {
      const answer = await ask(url, body)
      expect({ status: answer.status, code: answer.errors?.[0]?.extensions.code }).toEqual({ status, code })
      expect(answer.errors?.[0]?.message.length).toBeGreaterThan(10)
      expect(answer.text).not.toMatch(/Did you mean|node_modules|\.js:|\n +at /)
    },
  )

  it('mutations by GET', async () => {
    const response = await fetch(`${url}/graphql?query=mutation%7B__typename%7D`, {
      headers: { 'apollo-require-preflight': '1' },
    })
    expect(response.status).toBe(405)
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] })
  })

  it('what a web page could forge', async () => {
    expect((await fetch(`${url}/graphql?query=%7B__typename%7D`)).status).toBe(400)
    const { status, errors } = await ask(url, '{"query":"{__typename}"}', { 'content-type': 'text/plain' })
    expect([status, errors?.[0]?.extensions.code]).toEqual([415, 'MALFORMED_REQUEST'])
  })

  it('unknown paths, and says which there are', async () => {
    const response = await fetch(`${url}/graphiql`)
    expect(response.status).toBe(404)
    expect(await response.json()).toMatchObject({
      errors: [{ message: expect.stringContaining('POST /graphql'), extensions: { code: 'NOT_FOUND' } }],
    })
  })
})

describe('a gateway', () => {
  const { all } = testSubgraphs()
  let gateway: Gateway

  beforeAll(async () => {
    gateway = await startGateway({ supergraphPath: writeSupergraph(all), subgraphs: all, hasIntrospection: false })
  })
  afterAll(async () => {
    await gateway.close()
  })

  it('answers operations by name', async () => {
    const body = { query: 'query A { a: __typename } query B { b: __typename }', operationName: 'B' }
    expect((await ask(gateway.url, body)).data).toEqual({ b: 'Query' })
  })

  it('shows its schema only where introspection is on', async () => {
    const { status, errors } = await ask(gateway.url, { query: '{ __schema { description } }' })
    expect([status, errors?.[0]?.extensions.code]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED'])
    expect(errors?.[0]?.message).toBe('The schema is not shown here: introspection is off. Queries work all the same.')
  })

  it('serves the explorer with a policy that lets nothing in from elsewhere', async () => {
    const page = await fetch(gateway.url)
    expect(page.headers.get('content-type')).toContain('text/html')
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
    const html = await page.text()
    expect(html).toContain('<title>Karya</title>')
    expect(html).not.toMatch(/(?:src|href)="(?:https?:)?\/\//)
    const script = /src="\.\/(assets\/[^"]+\.js)"/.exec(html)?.[1] as string
    const asset = await fetch(`${gateway.url}/${script}`)
    expect(asset.headers.get('cache-control')).toContain('immutable')
    expect(asset.headers.get('content-encoding')).toBe('gzip')
    await asset.arrayBuffer()
  })
})
