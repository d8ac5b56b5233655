import type { FastifyInstance } from 'fastify'
import { CodedError } from '../../errors.ts'
import { responseFormat } from '../media-types.ts'

/** Node drops headers beyond a number without a word; a request is better refused than read in part. */
export const mostHeaders = 100

/** Refuses, before a body is read, what no route takes: too many headers, compressed bodies, and answers in a format that there is not. */
export function checkRequests(app: FastifyInstance, path: string): void {
  app.addHook('onRequest', (request, _reply, next) => {
    const { headers, raw } = request
    if (raw.rawHeaders.length > 2 * mostHeaders) next(refusal(431, `At most ${mostHeaders} headers are accepted.`))
    else if (countHosts(raw.rawHeaders) > 1) next(refusal(400, 'A request has one header Host.'))
    else if (isEncoded(headers['content-encoding'])) {
      next(refusal(415, 'Compressed bodies are not accepted. Send the body as it is, without Content-Encoding.'))
    } else if (request.routeOptions.url === path && !responseFormat(headers.accept)) {
      const message =
        'This is answered as application/graphql-response+json or application/json; the header Accept takes neither.'
      next(refusal(406, message))
    } else next()
  })
}

const isEncoded = (encoding: string | undefined): boolean =>
  encoding !== undefined && encoding.trim().toLowerCase() !== 'identity'

/** `extensions.http` says the status to HTTP, and never reaches a client. */
const refusal = (status: number, message: string): CodedError =>
  new CodedError('MALFORMED_REQUEST', message, { http: { status } })

/** Node takes the first of several without a word, a proxy before it may have taken the last. */
export function countHosts(rawHeaders: readonly string[]): number {
  let count = 0
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index] as string
    if (name.length === 4 && name.toLowerCase() === 'host') count += 1
  }
  return count
}
