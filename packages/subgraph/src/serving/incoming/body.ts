import { isUtf8 } from 'node:buffer'
import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { CodedError } from '../../errors.ts'

/** Where every server of the graph answers GraphQL. */
export const graphqlPath = '/graphql'

/** Bytes of one request. Larger ones are refused with `REQUEST_TOO_LARGE`. */
export const bodyLimit = 1024 * 1024

/** What a body says, or the error to refuse it with. */
export type ReadBody = { body: unknown } | { error: Error }

type JsonParser = (request: FastifyRequest, text: string, done: (error: Error | null, body?: unknown) => void) => void

/**
 * Reads what JSON the bytes of a body hold. Broken UTF-8 is refused: replaced by U+FFFD, as is usual, it would store a damaged name
 * without a word. So is a key `__proto__`.
 */
export function jsonReader(app: FastifyInstance): (bytes: Buffer) => ReadBody {
  const parseJson = app.getDefaultJsonParser('error', 'ignore') as JsonParser
  return bytes => {
    if (!isUtf8(bytes))
      return {
        error: new CodedError('MALFORMED_REQUEST', 'The body is not valid UTF-8. Send JSON encoded as UTF-8.'),
      }
    const text = bytes.toString('utf8')
    const plain = parsePlain(text)
    if (plain) return plain
    let read: ReadBody = { body: undefined }
    parseJson(noRequest, text, (error, body) => {
      read = error ? { error } : { body }
    })
    return read
  }
}

/** Text that cannot hold a key `__proto__`, however it is escaped, needs nothing but parsing. What is no JSON is the other's to tell. */
function parsePlain(text: string): ReadBody | undefined {
  if (text.includes('__proto__') || text.includes('\\u')) return undefined
  try {
    return { body: JSON.parse(text) }
  } catch {
    return undefined
  }
}

/** The parser of fastify looks at nothing but the text. */
const noRequest = undefined as unknown as FastifyRequest

/** Bodies that were read before fastify had the request; it reads them again, as its limits and errors are those of any other. */
export type BodiesReadBefore = WeakMap<object, Buffer>

/** Has fastify read JSON bodies and nothing else. */
export function readJsonBodies(
  app: FastifyInstance,
  readJson: (bytes: Buffer) => ReadBody,
  before: BodiesReadBefore,
): void {
  app.addHook('preParsing', (request, _reply, payload, next) => {
    const bytes = before.get(request.raw)
    next(null, bytes ? Readable.from([bytes], { objectMode: false }) : payload)
  })
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'buffer', bodyLimit }, (request, bytes, done) => {
    const charset = /;\s*charset\s*=\s*"?([^";\s]+)/i.exec(request.headers['content-type'] ?? '')?.[1] ?? 'utf-8'
    if (!/^utf-?8$/i.test(charset)) {
      const message = `The body is said to be ${charset.slice(0, 20)}. Send JSON encoded as UTF-8.`
      done(new CodedError('MALFORMED_REQUEST', message, { http: { status: 415 } }))
      return
    }
    const read = readJson(bytes as Buffer)
    if ('error' in read) done(read.error)
    else done(null, read.body)
  })
}
