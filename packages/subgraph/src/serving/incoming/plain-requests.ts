import type { IncomingHttpHeaders, IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import proxyAddr from '@fastify/proxy-addr'
import { inOneGo } from '../../in-one-go.ts'
import type { WrittenAnswer } from '../http-answer.ts'
import { responseFormat } from '../media-types.ts'
import { type BodiesReadBefore, bodyLimit, graphqlPath, type ReadBody } from './body.ts'
import { countHosts, mostHeaders } from './check-requests.ts'
import type { AwaitedBodies } from './slow-bodies.ts'
import type { WatchReader } from './slow-readers.ts'

/** A request as clients send them by the thousand: a POST of JSON to `/graphql` with nothing unusual about it. */
export interface PlainRequest {
  headers: IncomingHttpHeaders
  body: unknown
  /** Of the client, beyond proxies that are trusted. */
  ip: string
  /** Whether the client came by HTTPS, as far as trusted proxies say. */
  isSecure: boolean
  /** For those who want to know when the client has left. */
  response: ServerResponse
}

/**
 * Answers a plain request, or says at once, by undefined, that it does not: then fastify has the request as if nobody had seen it.
 * What it resolves to is sent as it is.
 */
export type AnswerPlain = (request: PlainRequest) => Promise<WrittenAnswer> | undefined

export interface PlainRequestsOptions {
  answer: AnswerPlain
  /** Fastify's. */
  otherwise: RequestListener
  readJson(bytes: Buffer): ReadBody
  bodiesReadBefore: BodiesReadBefore
  awaitedBodies: AwaitedBodies
  watchReader: WatchReader
  isClosing(): boolean
  trustProxy: readonly string[]
}

/**
 * Takes plain requests before fastify, whose routing, hooks and reply cost several times what the answer to a small question does. A
 * plain request passes every check that `checkRequests` and the reading of bodies make; one that does not is left to them to refuse.
 */
export function takePlainRequests(options: PlainRequestsOptions): RequestListener {
  const { answer, otherwise, readJson, bodiesReadBefore, awaitedBodies, watchReader, isClosing } = options
  const clientOf = readClient(options.trustProxy)
  const send = (response: ServerResponse, { status, headers, body }: WrittenAnswer): void => {
    if (response.destroyed) return
    watchReader(response, body)
    headers.push('content-length', String(typeof body === 'string' ? Buffer.byteLength(body) : body.length))
    if (isClosing()) headers.push('connection', 'close')
    response.writeHead(status, headers).end(body)
  }
  const handle = ({ request, response, bytes }: Received): void => {
    // The client has left meanwhile.
    if (response.destroyed) return
    const read = readJson(bytes)
    const answered =
      'body' in read ? answer({ headers: request.headers, body: read.body, ...clientOf(request), response }) : undefined
    if (answered) {
      answered.then(
        whole => send(response, whole),
        // Nothing here is meant to fail; a client that waits for ever would be worse than one whose connection breaks.
        () => response.destroy(),
      )
      return
    }
    bodiesReadBefore.set(request, bytes)
    otherwise(request, response)
  }
  const handleTogether = inOneGo(handle)
  return (request, response) => {
    if (!isPlain(request)) {
      otherwise(request, response)
      return
    }
    awaitedBodies.await(request)
    receive(request, bytes => {
      awaitedBodies.forget(request)
      handleTogether({ request, response, bytes })
    })
  }
}

interface Received {
  request: IncomingMessage
  response: ServerResponse
  bytes: Buffer
}

const contentTypes: ReadonlySet<unknown> = new Set([
  'application/json',
  'application/json; charset=utf-8',
  'application/json;charset=utf-8',
  'application/json; charset=UTF-8',
  'application/json;charset=UTF-8',
])

function isPlain({ method, url, headers, rawHeaders }: IncomingMessage): boolean {
  return (
    method === 'POST' &&
    url === graphqlPath &&
    contentTypes.has(headers['content-type']) &&
    Number(headers['content-length']) <= bodyLimit &&
    headers['content-encoding'] === undefined &&
    headers['transfer-encoding'] === undefined &&
    rawHeaders.length <= 2 * mostHeaders &&
    countHosts(rawHeaders) === 1 &&
    responseFormat(headers.accept) !== undefined
  )
}

/** Node gives exactly as many bytes as Content-Length says, or none that end. */
function receive(request: IncomingMessage, done: (bytes: Buffer) => void): void {
  let first: Buffer | undefined
  let chunks: Buffer[] | undefined
  request.on('data', (chunk: Buffer) => {
    if (chunks) chunks.push(chunk)
    else if (first) chunks = [first, chunk]
    else first = chunk
  })
  request.on('end', () => done(chunks ? Buffer.concat(chunks) : (first ?? Buffer.alloc(0))))
}

type Client = Pick<PlainRequest, 'ip' | 'isSecure'>

/** Who the client is, as fastify tells it of the requests that it has. */
function readClient(trustProxy: readonly string[]): (request: IncomingMessage) => Client {
  if (trustProxy.length === 0) return ({ socket }) => ({ ip: socket.remoteAddress ?? '', isSecure: false })
  const isTrusted = proxyAddr.compile([...trustProxy])
  return request => {
    const protocols = request.headers['x-forwarded-proto']
    const isSaid = protocols !== undefined && isTrusted(request.socket.remoteAddress ?? '', 0)
    return {
      ip: proxyAddr.all(request, isTrusted).at(-1) ?? '',
      isSecure: isSaid && String(protocols).split(',').at(-1)?.trim() === 'https',
    }
  }
}
