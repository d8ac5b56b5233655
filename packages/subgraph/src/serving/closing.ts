import type { FastifyInstance } from 'fastify'

/** How long requests in flight may take once the server closes. */
const graceMilliseconds = 10_000

/**
 * The way to end a server: no new connections, answers to what is in flight or still comes on open connections, each of
 * which then ends; after ten seconds whatever is left is cut. `stop` comes last. Calling it again waits for the same end.
 */
export function closeInOrder(app: FastifyInstance, stop: () => Promise<void>): () => Promise<void> {
  let isClosing = false
  let closed: Promise<void> | undefined
  // A client keeps its connection open for the next request unless it is told not to, and the server would wait for it.
  app.addHook('onSend', async (_request, reply) => {
    if (isClosing) reply.header('connection', 'close')
  })
  const close = async () => {
    isClosing = true
    const impatience = setTimeout(() => app.server.closeAllConnections(), graceMilliseconds)
    try {
      await app.close()
    } finally {
      clearTimeout(impatience)
      await stop()
    }
  }
  return () => {
    closed ??= close()
    return closed
  }
}
