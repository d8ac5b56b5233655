import { CodedError } from '@karya/subgraph'
import type { FastifyInstance } from 'fastify'
import type { TrustedDocuments } from '../admission/trusted-documents.ts'

/**
 * Lets registered operations through alone. A request that names one by id goes on as if it had sent the text; by GET only
 * the text itself is taken.
 */
export function trustDocuments(app: FastifyInstance, path: string, documents: TrustedDocuments): void {
  app.addHook('preHandler', async request => {
    if (request.routeOptions.url !== path) return
    if (request.method === 'GET') {
      const { query, extensions } = request.query as Record<string, unknown>
      if (extensions !== undefined && query === undefined) {
        throw new CodedError('UNREGISTERED_OPERATION', 'Registered operations are asked for by their id with POST.')
      }
      documents.resolve({ query })
      return
    }
    request.body = trustedBody(documents, request.body)
  })
}

/** The body of a request as if it had sent the text that it names. Throws `UNREGISTERED_OPERATION` for any other text. */
export function trustedBody(documents: TrustedDocuments, body: unknown): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body
  const { documentId, extensions, ...rest } = body as Record<string, unknown>
  const query = documents.resolve(body)
  if (query === undefined) return body
  const { persistedQuery: _, ...kept } = (extensions ?? {}) as Record<string, unknown>
  return { ...rest, query, ...(Object.keys(kept).length > 0 && { extensions: kept }) }
}
