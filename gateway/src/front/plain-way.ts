import { type AnswerPlain, errorAnswer, type HttpAnswer, type PlainRequest } from '@karya/subgraph'
import type { TrustedDocuments } from '../admission/trusted-documents.ts'
import type { Operations } from '../operation/operations.ts'
import { createRequestContext, type RequestContext } from '../transport/request-context.ts'
import type { IdentifyCaller } from './admit.ts'
import { encode } from './compression.ts'
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
  const constant = { ...headersForNoPage(corsOrigins), 'cache-control': notKept }
  const overHttp: Record<string, string> = { ...securityHeaders(false), ...constant }
  const overHttps: Record<string, string> = { ...securityHeaders(true), ...constant }

  const answer = async (known: KnownRequest, { headers, ip, response }: PlainRequest): Promise<HttpAnswer> => {
    const start = performance.now()
    let context: RequestContext | undefined
    let whole: HttpAnswer | undefined
    whenOver(response, isSent => {
      if (!isSent) context?.departure.leave()
      else if (whole) observe(whole, performance.now() - start)
    })
    try {
      const viewer = await identifyCaller(headers, ip)
      context = createRequestContext(viewer, secret, ip)
      whole = await answerKnown(known, context, headers)
    } catch (error) {
      whole = errorAnswer(error instanceof Error ? error : new Error(String(error)), headers.accept)
    }
    return whole
  }

  const observe = ({ status, headers }: HttpAnswer, milliseconds: number): void =>
    observeRequest({ status, isPartial: headers[partialHeader] !== undefined, seconds: milliseconds / 1000 })

  /** As the answer leaves fastify. */
  const dress = async ({ status, headers, body }: HttpAnswer, request: PlainRequest): Promise<HttpAnswer> => {
    const dressed = Object.assign({ ...(request.isSecure ? overHttps : overHttp) }, headers)
    const encoded = encode(request.headers['accept-encoding'] as string | undefined, body)
    if (encoded) dressed.vary = dressed.vary ? `${dressed.vary}, accept-encoding` : 'accept-encoding'
    if (!encoded?.compressed) return { status, headers: dressed, body }
    dressed['content-encoding'] = encoded.encoding
    return { status, headers: dressed, body: await encoded.compressed }
  }

  return request => {
    if (asksPage && request.headers.origin !== undefined) return undefined
    const known = readKnown(request)
    return known && answer(known, request).then(whole => dress(whole, request))
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
