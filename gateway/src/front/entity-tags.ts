import { createHash } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { addVary } from './vary.ts'

/** What is said of answers that nobody may keep: all but those to a GET. */
export const notKept = 'no-store'

/**
 * Lets whoever asks by GET ask again whether the answer is still the same: it carries an `ETag`, and `If-None-Match` with that is
 * answered by 304 without a body. Answers depend on who asks, so no cache in between may keep one. POST is never cached.
 */
export function tagAnswers(app: FastifyInstance, path: string): void {
  app.addHook('onSend', (request, reply, payload, next) => {
    if (request.routeOptions.url !== path) {
      next(null, payload)
      return
    }
    const isTagged = request.method === 'GET' && reply.statusCode === 200
    reply.header('cache-control', isTagged ? 'private, no-cache' : notKept)
    if (!isTagged || !(typeof payload === 'string' || payload instanceof Buffer)) {
      next(null, payload)
      return
    }
    // Weak: the same answer compressed is still the same.
    const tag = `W/"${createHash('sha1').update(payload).digest('base64url')}"`
    reply.header('etag', tag)
    addVary(reply, 'accept', 'authorization', 'x-api-key')
    const asked = request.headers['if-none-match']
    if (!asked || !isNamed(asked, tag)) {
      next(null, payload)
      return
    }
    reply.code(304).removeHeader('content-type').removeHeader('content-length')
    next(null, '')
  })
}

const isNamed = (asked: string, tag: string): boolean =>
  asked.trim() === '*' || asked.split(',').some(one => one.trim().replace(/^(?!W\/)/, 'W/') === tag)
