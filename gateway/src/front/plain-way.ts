import { type AnswerPlain, errorAnswer, type HttpAnswer, type PlainRequest, type WrittenAnswer } from '@karya/subgraph'
import type { TrustedDocuments } from '../admission/trusted-documents.ts'
import type { Operations } from '../operation/operations.ts'
import { createRequestContext, Departure } from '../transport/request-context.ts'
import type { IdentifyCaller } from './admit.ts'
import { type Encoded, encode } from './compression.ts'
import { dependsOnPage, headersForNoPage } from './cors.ts'
import { notKept } from './entity-tags.ts'
import type { AnswerKnown } from './known-answer.ts'
import { type KnownRequest, readKnownRequest } from './known-request.ts'
import { type Metrics, partialHeader } from './metrics.ts'
import { securityHeaders } from './security-headers.ts'
import { trustedBody } from './trust.ts'
import { whenOver } from './when-over.ts'

export interface PlainWayOptions {
  identifyCaller: IdentifyCaller
  /** Signs the viewer for subgraphs behind HTTP. */
  secret: string | undefined
  operations: Operations
  answerKnown: AnswerKnown
  trusted: TrustedDocuments | undefined
  corsOrigins: readonly string[]
  observeRequest: Metrics['observeRequest']
}

/**
 * The shortest way: a plain request for a known operation is answered before fastify sees it. What fastify's hooks do to an answer is
 * done here by the same functions; requests of pages of other origins are left to it.
 */
export function createPlainWay(options: PlainWayOptions): AnswerPlain {
  const { identifyCaller, secret, operations, answerKnown, trusted, corsOrigins, observeRequest } = options
  const asksPage = dependsOnPage(corsOrigins)
  const { vary, ...cors } = headersForNoPage(corsOrigins)
  const overHttp = Object.entries({ ...securityHeaders(false), ...cors, 'cache-control': notKept }).flat()
  const overHttps = Object.entries({ ...securityHeaders(true), ...cors, 'cache-control': notKept }).flat()

  const answer = async (known: KnownRequest, request: PlainRequest): Promise<WrittenAnswer> => {
    const { headers, ip, response } = request
    const start = performance.now()
    const departure = new Departure()
    let whole: HttpAnswer | undefined
    whenOver(response, isSent => {
      if (!isSent) departure.leave()
      else if (whole) observe(whole, performance.now() - start)
    })
    try {
      const viewer = await identifyCaller(headers, ip)
      whole = await answerKnown(known, createRequestContext(viewer, secret, ip, departure), headers)
    } catch (error) {
      whole = errorAnswer(error instanceof Error ? error : new Error(String(error)), headers.accept)
    }
    const encoded = encode(headers['accept-encoding'] as string | undefined, whole.body)
    const written = write(whole, request, encoded)
    if (encoded?.compressed) written.body = await encoded.compressed
    return written
  }

  const observe = ({ status, headers }: HttpAnswer, milliseconds: number): void =>
    observeRequest({ status, isPartial: headers[partialHeader] !== undefined, seconds: milliseconds / 1000 })

  /** As the answer leaves fastify. */
  const write = (
    { status, headers, body }: HttpAnswer,
    { isSecure }: PlainRequest,
    encoded: Encoded | undefined,
  ): WrittenAnswer => {
    const written = (isSecure ? overHttps : overHttp).slice()
    for (const name in headers) written.push(name, headers[name] as string)
    if (encoded) written.push('vary', vary ? `${vary}, accept-encoding` : 'accept-encoding')
    else if (vary) written.push('vary', vary)
    if (encoded?.encoding) written.push('content-encoding', encoded.encoding)
    return { status, headers: written, body }
  }

  return request => {
    if (asksPage && request.headers.origin !== undefined) return undefined
    const known = readKnown(request)
    return known && answer(known, request)
  }

  /** What is not registered is fastify's to refuse. */
  function readKnown({ headers, body }: PlainRequest): KnownRequest | undefined {
    if (!trusted) return readKnownRequest({ headers, body }, operations)
    try {
      return readKnownRequest({ headers, body: trustedBody(trusted, body) }, operations)
    } catch {
      return undefined
    }
  }
}
