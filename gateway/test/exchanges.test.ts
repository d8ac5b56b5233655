import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Gateway } from '../src/index.ts'
import { ask, startGateway, testSubgraphs, writeSupergraph } from './test-graph.ts'

interface Asked {
  query: string
  variables: { representations?: { __typename: string; id: string }[] }
}

type Answerer = (asked: Asked, response: ServerResponse, request: IncomingMessage) => void

const readBody = async (request: IncomingMessage) => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return JSON.parse(Buffer.concat(chunks).toString()) as Asked
}

const crafts = { data: { crafts: [{ workshop: { __typename: 'Workshop', id: '1' } }] } }
const nameOf = ({ variables }: Asked) => ({
  data: { _entities: variables.representations?.map(({ id }) => ({ name: `Workshop ${id}` })) },
})

describe('what the gateway asks of a service over HTTP', () => {
  const { all } = testSubgraphs()
  const asked: Asked[] = []
  let answer: Answerer
  let service: Server
  let gateway: Gateway

  beforeAll(async () => {
    service = createServer(async (request, response) => {
      const body = await readBody(request)
      asked.push(body)
      answer(body, response, request)
    })
    await new Promise<void>(resolve => service.listen(0, '127.0.0.1', resolve))
    const url = `http://127.0.0.1:${(service.address() as AddressInfo).port}/graphql`
    gateway = await startGateway({
      supergraphPath: writeSupergraph(all, { workshops: url, crafts: url }),
      timeouts: { default: 30_000, workshops: 200 },
    })
  })
  beforeEach(() => {
    asked.length = 0
  })
  afterAll(async () => {
    await gateway.close()
    service.closeAllConnections()
    await new Promise(resolve => service.close(resolve))
  })

  const say = (response: ServerResponse, body: object) =>
    response.setHeader('content-type', 'application/json').end(JSON.stringify(body))

  it('is asked once where two parts of a query want the same, and written into both', async () => {
    answer = (body, response) =>
      say(
        response,
        body.variables.representations
          ? nameOf(body)
          : { data: { one: crafts.data.crafts, other: crafts.data.crafts } },
      )
    const { data, errors } = await ask(gateway.url, {
      query: '{ one: crafts { workshop { name } } other: crafts { workshop { name } } }',
    })
    expect(errors).toBeUndefined()
    const both = [{ workshop: { name: 'Workshop 1' } }]
    expect(data).toEqual({ one: both, other: both })
    expect(asked.filter(({ variables }) => variables.representations)).toHaveLength(1)
  })

  it('may be answered in any JSON, the first time and every other', async () => {
    const names = nameOf({ query: '', variables: { representations: [{ __typename: 'Workshop', id: '1' }] } })
    const query = '{ crafts { workshop { name } } }'
    for (const space of [undefined, 2, undefined]) {
      answer = ({ variables }, response) =>
        response.end(JSON.stringify(variables.representations ? names : crafts, null, space))
      for (let times = 0; times < 3; times++) {
        const { data, errors } = await ask(gateway.url, { query })
        expect({ data, errors }).toEqual({
          data: { crafts: [{ workshop: { name: 'Workshop 1' } }] },
          errors: undefined,
        })
      }
    }
  })

  it('is unavailable where it is cut off, also once answers are read as they come', async () => {
    answer = (_body, response) => say(response, { data: { whoAsks: 'PUBLIC' } })
    for (let times = 0; times < 3; times++) await ask(gateway.url, { query: '{ whoAsks }' })
    answer = (_body, response) => response.end('{"data":{"whoAsks":"PUBLIC"}')
    const { data, errors } = await ask(gateway.url, { query: '{ whoAsks }' })
    expect(data).toEqual({ whoAsks: null })
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['SUBGRAPH_UNAVAILABLE'])
  })

  it('is a reading again after a connection that broke, once', async () => {
    answer = (_body, _response, request) => {
      if (asked.length === 1) request.socket.destroy()
      else say(_response, { data: { whoAsks: 'PUBLIC' } })
    }
    expect((await ask(gateway.url, { query: '{ whoAsks }' })).data).toEqual({ whoAsks: 'PUBLIC' })
    expect(asked).toHaveLength(2)

    asked.length = 0
    answer = (_body, _response, request) => request.socket.destroy()
    const { errors } = await ask(gateway.url, { query: '{ whoAsks }' })
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['SUBGRAPH_UNAVAILABLE'])
    expect(asked).toHaveLength(2)
  })

  it('is no writing again: nobody knows how far it came', async () => {
    answer = (_body, _response, request) => request.socket.destroy()
    const { errors } = await ask(gateway.url, { query: 'mutation { rename(id: "1", name: "Baru") { name } }' })
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['SUBGRAPH_UNAVAILABLE'])
    expect(asked).toHaveLength(1)
  })

  it('is not waited for beyond the time of that service', async () => {
    answer = () => {}
    const { data, errors } = await ask(gateway.url, { query: '{ whoAsks }' })
    expect(data).toEqual({ whoAsks: null })
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['TIMEOUT'])
  })

  it('is not listened to beyond the time of that service either', async () => {
    answer = (_body, response) => {
      response.write('{"data":{"whoAsks":"')
      const drip = setInterval(() => response.write('A'), 50)
      response.once('close', () => clearInterval(drip))
    }
    const { data, errors } = await ask(gateway.url, { query: '{ whoAsks }' })
    expect(data).toEqual({ whoAsks: null })
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['TIMEOUT'])
  })

  it('says nothing of the status of the whole, and nothing of a fault in its own words', async () => {
    const fault = 'Context creation failed: connect ECONNREFUSED 10.0.0.5:5432'
    answer = (_body, response) =>
      say(response, {
        data: null,
        errors: [
          { message: 'I am a teapot.', path: ['whoAsks'], extensions: { code: 'TEAPOT', http: { status: 418 } } },
          { message: fault, extensions: { code: 'INTERNAL_SERVER_ERROR' } },
        ],
      })
    for (const query of ['{ whoAsks }', '{ whoAsks }', '{ other: whoAsks }']) {
      const { status, errors, text } = await ask(gateway.url, { query })
      expect(status).toBe(200)
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['TEAPOT', 'INTERNAL_SERVER_ERROR'])
      expect(text).not.toMatch(/ECONNREFUSED|418/)
    }
  })

  it('is given up when the client leaves', async () => {
    const client = new AbortController()
    const left = new Promise<void>(resolve => {
      answer = (_body, _response, request) => {
        request.socket.once('close', () => resolve())
        client.abort()
      }
    })
    const request = fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ crafts { id } }' }),
      signal: client.signal,
    })
    await expect(request).rejects.toThrow('aborted')
    await left
    expect(asked).toHaveLength(1)
  })
})
