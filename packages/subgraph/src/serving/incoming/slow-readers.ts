import type { ServerResponse } from 'node:http'
import type { FastifyInstance } from 'fastify'

/** How long an answer may take on its way: 5 MiB at 0.7 Mbit/s. */
const patienceMilliseconds = 60_000
const checkEveryMilliseconds = 1_000

/** Bytes that the system takes off our hands whether or not they are read. */
const soonGone = 64 * 1024

/**
 * Ends connections on which a large answer was not read in time, as it is kept in memory for so long: whoever asks for many and reads
 * none would otherwise fill it. Answers stand in the order in which they were begun, so one timer does for all.
 */
export function cutSlowReaders(app: FastifyInstance, patience = patienceMilliseconds): void {
  const leaving = new Map<ServerResponse, number>()
  app.addHook('onSend', (_request, { raw }, payload, next) => {
    const isLarge = !(typeof payload === 'string' || payload instanceof Buffer) || payload.length > soonGone
    if (isLarge && payload) {
      leaving.set(raw, Date.now() + patience)
      raw.once('close', () => leaving.delete(raw))
    }
    next(null, payload)
  })
  const timer = setInterval(
    () => {
      const now = Date.now()
      for (const [response, deadline] of leaving) {
        if (deadline > now) break
        leaving.delete(response)
        response.destroy()
      }
    },
    Math.min(checkEveryMilliseconds, patience),
  )
  timer.unref()
  app.addHook('onClose', async () => clearInterval(timer))
}
