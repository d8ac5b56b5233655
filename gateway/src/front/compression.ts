import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { qualityOf } from '@karya/subgraph'
import type { FastifyInstance } from 'fastify'
import { addVary } from './vary.ts'

export type Encoding = 'br' | 'gzip'

/** Bytes below which an answer fits into one packet as it is. */
export const smallestCompressed = 1024

const brotliAsync = promisify(brotliCompress)
const gzipAsync = promisify(gzip)

/** A fifth of the text at about 100 MB/s; the highest quality would take a hundred times as long for a tenth less. */
const brotliQuality = 4
const gzipLevel = 4

/** What becomes of the body of an answer to whoever says what it accepts: without an encoding it goes as it is. */
export type Encoded =
  | { encoding: Encoding; compressed: Promise<Buffer> }
  | { encoding?: undefined; compressed?: undefined }

/** Undefined where an answer does not depend on what is accepted: nobody says, or it is small. */
export function encode(accepted: string | undefined, body: string | Buffer): Encoded | undefined {
  if (accepted === undefined || body.length < smallestCompressed) return undefined
  const encoding = encodingFor(accepted)
  if (!encoding) return {}
  return { encoding, compressed: compress(typeof body === 'string' ? Buffer.from(body) : body, encoding) }
}

/** Compresses the answers of one path for whoever asks for it. Costs a look at one header where nobody does. */
export function compressAnswers(app: FastifyInstance, path: string): void {
  app.addHook('onSend', (request, reply, payload, next) => {
    const isBody = typeof payload === 'string' || payload instanceof Buffer
    if (!isBody || request.routeOptions.url !== path || reply.hasHeader('content-encoding')) {
      next(null, payload)
      return
    }
    const encoded = encode(request.headers['accept-encoding'] as string | undefined, payload)
    if (encoded) addVary(reply, 'accept-encoding')
    if (!encoded?.compressed) {
      next(null, payload)
      return
    }
    encoded.compressed.then(
      compressed => {
        reply.header('content-encoding', encoded.encoding).removeHeader('content-length')
        next(null, compressed)
      },
      error => next(error),
    )
  })
}

/** In a thread of its own: 1 MB takes 10 to 20 ms, in which other requests go on. */
export const compress = (bytes: Buffer, encoding: Encoding): Promise<Buffer> =>
  encoding === 'gzip'
    ? gzipAsync(bytes, { level: gzipLevel })
    : brotliAsync(bytes, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: brotliQuality,
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
          [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        },
      })

/** The encoding that the header `Accept-Encoding` likes best, brotli where it likes both; undefined where it wants the answer as it is. */
export function encodingFor(accepted: string): Encoding | undefined {
  const known = encodings.get(accepted)
  if (known !== undefined) return known ?? undefined
  const encoding = negotiate(accepted)
  if (encodings.size < 100 && accepted.length < 100) encodings.set(accepted, encoding ?? null)
  return encoding
}

const encodings = new Map<string, Encoding | null>()

function negotiate(accepted: string): Encoding | undefined {
  const qualities = new Map(
    accepted
      .toLowerCase()
      .split(',')
      .map(range => {
        const [name = '', ...parameters] = range.split(';').map(part => part.trim())
        return [name, qualityOf(parameters)] as const
      }),
  )
  const quality = (name: string) => qualities.get(name) ?? qualities.get('*') ?? 0
  const asItIs = qualities.get('identity') ?? 0
  const best = quality('br') >= quality('gzip') ? 'br' : 'gzip'
  return quality(best) > 0 && quality(best) >= asItIs ? best : undefined
}
