import type { FastifyInstance } from 'fastify'

/** How long requests in flight may take once the server closes. */
const graceMilliseconds = 10_000

export interface Closing {
  /** Whether the server is about to end, so that each answer must end its connection. */
  hasBegun(): boolean
  /** May be called again, and then waits for the same end. */
  close(): Promise<void>
}

/**
 * The way to end a server: no new connections, answers to what is in flight or still comes on open connections, each of
 * which then ends; after ten seconds whatever is left is cut. `stop` comes last.
 */
export function closeInOrder(app: FastifyInstance, stop: () => Promise<void>): Closing {
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
  return {
    hasBegun: () => isClosing,
    close: () => {
      closed ??= close()
      return closed
    },
  }
}
