import type { FastifyInstance } from 'fastify'

/** For answers that are data: nothing is to be shown, framed, guessed at or kept. The explorer's files bring a policy of their own. */
const headers = {
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
}

const policyHeader = 'content-security-policy'
const policy = "default-src 'none'; frame-ancestors 'none'"

const strictTransport = { 'strict-transport-security': 'max-age=31536000' }

const overHttp: Readonly<Record<string, string>> = { ...headers, [policyHeader]: policy }
const overHttps: Readonly<Record<string, string>> = { ...overHttp, ...strictTransport }

/** All of them at once, for an answer that is data. */
export const securityHeaders = (isSecure: boolean): Readonly<Record<string, string>> =>
  isSecure ? overHttps : overHttp

/** Pictures of products are there to be shown on other pages. */
const picturePath = '/images/'

/** Sets what tells browsers to do as little as possible with an answer. Over HTTPS they are told to stay with it. */
export function secureHeaders(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, next) => {
    reply.headers(headers)
    if (request.url.startsWith(picturePath)) reply.header('cross-origin-resource-policy', 'cross-origin')
    if (request.protocol === 'https') reply.headers(strictTransport)
    next()
  })
  app.addHook('onSend', (_request, reply, payload, next) => {
    // Files set theirs on the response itself.
    if (!reply.raw.hasHeader(policyHeader)) reply.header(policyHeader, policy)
    next(null, payload)
  })
}
