import type { FastifyInstance } from 'fastify'
import { CodedError } from '../../errors.ts'

/** Where every server of the graph answers GraphQL. */
export const graphqlPath = '/graphql'

/** Bytes of one request. Larger ones are refused with `REQUEST_TOO_LARGE`. */
export const bodyLimit = 1024 * 1024

/**
 * Reads JSON bodies and nothing else. Fastify's own parser replaces broken UTF-8 by U+FFFD, which would store a damaged
 * name without a word; this one refuses it.
 */
export function readJsonBodies(app: FastifyInstance): void {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const parseJson = app.getDefaultJsonParser('error', 'ignore')
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'buffer', bodyLimit }, (request, bytes, done) => {
    const charset = /;\s*charset\s*=\s*"?([^";\s]+)/i.exec(request.headers['content-type'] ?? '')?.[1] ?? 'utf-8'
    if (!/^utf-?8$/i.test(charset)) {
      const message = `The body is said to be ${charset.slice(0, 20)}. Send JSON encoded as UTF-8.`
      done(new CodedError('MALFORMED_REQUEST', message, { http: { status: 415 } }))
      return
    }
    let text: string
    try {
      text = decoder.decode(bytes as Buffer)
    } catch {
      done(new CodedError('MALFORMED_REQUEST', 'The body is not valid UTF-8. Send JSON encoded as UTF-8.'))
      return
    }
    parseJson(request, text, done)
  })
}
