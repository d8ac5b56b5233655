import { existsSync } from 'node:fs'
import fastifyStatic from '@fastify/static'
import { explorerDirectory } from '@karya/explorer'
import type { FastifyInstance } from 'fastify'

/** The explorer asks this origin alone. Its editor writes style elements of its own and draws with data: images and fonts. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Answers `GET /` with the explorer, from files that the build compressed. Without a built explorer there is no page. */
export async function serveExplorer(app: FastifyInstance): Promise<void> {
  if (!existsSync(explorerDirectory)) return
  await app.register(fastifyStatic, {
    root: explorerDirectory,
    wildcard: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      // Names under assets/ hold a hash of their content; the page itself names the current ones.
      const isHashed = path.includes('assets')
      reply.setHeader('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache')
      reply.setHeader('content-security-policy', contentSecurityPolicy)
    },
  })
}
