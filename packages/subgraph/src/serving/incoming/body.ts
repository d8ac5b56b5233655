import type { FastifyInstance } from 'fastify'
import { CodedError } from '../errors.ts'

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
