import { once } from 'node:events'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { CodedError, defineSubgraph, publicViewer, type Subgraph } from '@karya/subgraph'
import type { Gateway } from '../src/index.ts'
import { serveAll, startGateway, writeSupergraph } from './test-graph.ts'

const directory = mkdtempSync(join(tmpdir(), 'karya-files-'))

/** A service of the one name that has files: it answers how much it was sent, and refuses what is called `refused`. */
const filesService = (): Subgraph => {
  const schema = join(directory, 'marketplace.graphql')
  writeFileSync(schema, 'type Query { shop(direction: SortDirection = ASC): String }')
  return defineSubgraph({
    name: 'marketplace',
    schemaFile: pathToFileURL(schema),
    resolvers: { Query: { shop: () => 'open' } },
    createContext: () => ({ viewer: publicViewer }),
    health: async () => undefined,
    stop: async () => undefined,
    routes: {
      prefix: '/images',
      endpoints: ['GET /images/:file'],
      register: app => {
        app.removeAllContentTypeParsers()
        app.addContentTypeParser('*', (_request, payload, done) => done(null, payload))
        app.get('/images/:file', async (_request, reply) =>
          reply
            .headers({ etag: '"a"', 'cache-control': 'public, max-age=5' })
            .type('image/webp')
            .send(Buffer.from('picture')),
        )
        app.put<{ Params: { file: string } }>('/images/:file', async request => {
          let length = 0
          for await (const part of request.body as Readable) length += (part as Buffer).length
          if (request.params.file === 'refused') throw new CodedError('REQUEST_TOO_LARGE', 'Too large.')
          return { length, query: request.query }
        })
      },
    },
  })
}

describe.each(['in this process', 'elsewhere'])('files of a service %s', place => {
  let gateway: Gateway
  let served: Awaited<ReturnType<typeof serveAll>>
  beforeAll(async () => {
    const subgraphs = [filesService()]
    served = await serveAll(subgraphs)
    gateway = await startGateway({
      supergraphPath: writeSupergraph(subgraphs, served.urls),
      ...(place === 'in this process' && { subgraphs }),
    })
  })
  afterAll(async () => {
    await gateway?.close()
    await served?.close()
  })

  it.each(['/images/../graphql', '/images/%2e%2e/graphql', '/images/a/..%2f../../graphql'])(
    'leads nowhere else: %s',
    async path => {
      const { hostname, port } = new URL(gateway.url)
      const status = await new Promise<number | undefined>((resolve, reject) => {
        const options = {
          hostname,
          port,
          path: `${path}?query=%7Bshop%7D`,
          headers: { 'apollo-require-preflight': '1' },
        }
        request(options, response => {
          response.resume()
          resolve(response.statusCode)
        })
          .on('error', reject)
          .end()
      })
      expect(status).toBe(404)
    },
  )

  it('come with the headers that let them be kept', async () => {
    const answer = await fetch(`${gateway.url}/images/one.webp`)
    expect([answer.status, await answer.text()]).toEqual([200, 'picture'])
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      ...{ 'content-type': 'image/webp', etag: '"a"', 'cache-control': 'public, max-age=5', 'content-length': '7' },
      ...{
        'cross-origin-resource-policy': 'cross-origin',
        'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
        'referrer-policy': 'no-referrer',
      },
    })
  })

  it('go there whole, larger than any request of GraphQL may be, with their query', async () => {
    const body = Buffer.alloc(5_000_000, 1)
    const answer = await fetch(`${gateway.url}/images/one?signature=abc`, { method: 'PUT', body })
    expect(await answer.json()).toEqual({ length: body.length, query: { signature: 'abc' } })
  })

  it('are refused in the words of the service', async () => {
    const answer = await fetch(`${gateway.url}/images/refused`, { method: 'PUT', body: Buffer.alloc(2_000_000) })
    expect([answer.status, await answer.json()]).toEqual([
      413,
      { errors: [{ message: 'Too large.', extensions: { code: 'REQUEST_TOO_LARGE' } }] },
    ])
  })

  it('leave the other paths as they are', async () => {
    const graph = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      body: 'x',
      headers: { 'content-type': 'image/webp' },
    })
    expect(graph.status).toBe(415)
    const asked = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      body: '{"query":"{ shop }"}',
      headers: { 'content-type': 'application/json' },
    })
    expect(await asked.json()).toEqual({ data: { shop: 'open' } })
  })
})

it('says so where the service is down', async () => {
  const subgraphs = [filesService()]
  const gateway = await startGateway({ supergraphPath: writeSupergraph(subgraphs) })
  const answer = await fetch(`${gateway.url}/images/one.webp`)
  expect(answer.status).toBe(503)
  await gateway.close()
})

it('asks no longer for a file whose client has left', async () => {
  const service = createServer().listen(0, '127.0.0.1')
  await once(service, 'listening')
  const subgraphs = [filesService()]
  const marketplace = `http://127.0.0.1:${(service.address() as AddressInfo).port}/graphql`
  const gateway = await startGateway({ supergraphPath: writeSupergraph(subgraphs, { marketplace }) })
  const asked = request(`${gateway.url}/images/one.webp`, { agent: false }).on('error', () => {})
  asked.end()
  const [passedOn] = (await once(service, 'request')) as [IncomingMessage]
  asked.destroy()
  await once(passedOn.socket, 'close')
  await gateway.close()
  service.close()
})
