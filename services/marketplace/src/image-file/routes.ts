import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import type { Database } from '@karya/postgres'
import { CodedError, type SubgraphRoutes } from '@karya/subgraph'
import type { FastifyInstance } from 'fastify'
import { takePicture } from './arrival.ts'
import { largestFile } from './picture.ts'
import { type ImageStore, routePrefix, type Width } from './store.ts'

const fileName = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})-(320|640|1280)\.webp$/
const imageId = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

const tooLarge = () =>
  new CodedError(
    'REQUEST_TOO_LARGE',
    `The file is larger than ${largestFile / 1024 / 1024} MB. Choose a smaller size in the camera, or save it smaller.`,
  )

/** The whole of a body, unless it is too large. */
const readFile = async (body: Readable, announced: number): Promise<Buffer> => {
  if (announced > largestFile) throw tooLarge()
  const parts: Buffer[] = []
  let length = 0
  for await (const part of body.iterator({ destroyOnReturn: false })) {
    length += (part as Buffer).length
    if (length > largestFile) throw tooLarge()
    parts.push(part as Buffer)
  }
  return Buffer.concat(parts)
}

/** Who sends a file listens only once all of it is sent, a proxy as well: so the rest of a refused one is taken and thrown away. */
const discard = async (body: Readable): Promise<void> => {
  let length = 0
  for await (const part of body) {
    length += (part as Buffer).length
    if (length > 4 * largestFile) return
  }
}

/** What a name stands for never changes: another picture is another name. */
const headersOf = (name: string) => ({
  'content-type': 'image/webp',
  'cache-control': 'public, max-age=31536000, immutable',
  etag: `"${name}"`,
  'x-content-type-options': 'nosniff',
})

/** `PUT /images/<id>` takes a file, `GET /images/<id>-<width>.webp` answers it. */
export const imageRoutes = (database: Database, store: ImageStore): SubgraphRoutes => ({
  prefix: routePrefix,
  endpoints: [`GET ${routePrefix}/:file`, `PUT ${routePrefix}/:image`],
  register: (app: FastifyInstance) => {
    app.removeAllContentTypeParsers()
    app.addContentTypeParser('*', (_request, payload, done) => done(null, payload))

    app.get<{ Params: { file: string } }>(`${routePrefix}/:file`, async (request, reply) => {
      const [, id, width] = fileName.exec(request.params.file) ?? []
      const path = id && store.pathOf(id, Number(width) as Width)
      const found = path && (await stat(path).catch(() => null))
      if (!path || !found) throw new CodedError('NOT_FOUND', 'There is no such picture.')
      const headers = headersOf(request.params.file)
      reply.headers(headers)
      if (request.headers['if-none-match']?.includes(headers.etag)) return reply.code(304).send()
      return reply.header('content-length', found.size).send(createReadStream(path))
    })

    app.put<{ Params: { image: string }; Querystring: { expires?: string; signature?: string } }>(
      `${routePrefix}/:image`,
      async request => {
        const { image } = request.params
        if (!imageId.test(image)) throw new CodedError('NOT_FOUND', 'There is no such picture.')
        const { expires, signature } = request.query
        const body = request.body as Readable | undefined
        try {
          return await takePicture(database, store, {
            imageId: image,
            query: { expires: String(expires ?? ''), signature: String(signature ?? '') },
            read: async () => {
              if (!body) throw new CodedError('UNSUPPORTED_IMAGE', 'The request has no body. Send the file as it is.')
              return readFile(body, Number(request.headers['content-length'] ?? 0))
            },
          })
        } catch (error) {
          if (body) await discard(body).catch(() => {})
          throw error
        }
      },
    )
  },
})
