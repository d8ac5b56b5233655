import cors from '@fastify/cors'
import type { FastifyInstance } from 'fastify'

/** What a page of another origin may read of a response besides its body. */
const exposedHeaders = ['retry-after', 'ratelimit', 'ratelimit-policy', 'etag', 'karya-partial']

/**
 * The headers that `allowOrigins` gives to an answer which does not depend on the page that asks: pages of any origin may, or no
 * page does.
 */
export function headersForNoPage(origins: readonly string[]): Record<string, string> {
  if (origins.length === 0) return {}
  const exposed = { 'access-control-expose-headers': exposedHeaders.join(', ') }
  return origins.includes('*') ? { 'access-control-allow-origin': '*', ...exposed } : { vary: 'Origin', ...exposed }
}

/** Whether the answer depends on the page that asks, if one does. */
export const dependsOnPage = (origins: readonly string[]): boolean => origins.length > 0 && !origins.includes('*')

/**
 * Lets pages of these origins ask, `https://dashboard.example.go.id`; `*` is any. Of none, browsers let the pages of this origin alone.
 * Cookies are never taken, so a token must be sent by the page itself.
 */
export async function allowOrigins(app: FastifyInstance, origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return
  await app.register(cors, {
    origin: origins.includes('*') ? '*' : [...origins],
    methods: ['GET', 'POST'],
    exposedHeaders,
    maxAge: 86_400,
    strictPreflight: false,
  })
}
