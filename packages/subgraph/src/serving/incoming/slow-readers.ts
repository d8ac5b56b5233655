import type { ServerResponse } from 'node:http'
import type { FastifyInstance } from 'fastify'

/** How long an answer may take on its way: 5 MiB at 0.7 Mbit/s. */
const patienceMilliseconds = 60_000
const checkEveryMilliseconds = 1_000

/** Bytes that the system takes off our hands whether or not they are read. */
const soonGone = 64 * 1024

/** Told of an answer before it is sent; watches it if it is large. */
export type WatchReader = (response: ServerResponse, payload: unknown) => void

/**
 * Ends connections on which a large answer was not read in time, as it is kept in memory for so long: whoever asks for many and reads
 * none would otherwise fill it. Answers stand in the order in which they were begun, so one timer does for all. Whoever answers
 * without fastify says so to what this answers.
 */
export function cutSlowReaders(app: FastifyInstance, patience = patienceMilliseconds): WatchReader {
  const leaving = new Map<ServerResponse, number>()
  const watch: WatchReader = (response, payload) => {
    const isLarge = !(typeof payload === 'string' || payload instanceof Buffer) || payload.length > soonGone
    if (!isLarge || !payload) return
    leaving.set(response, Date.now() + patience)
    response.once('close', () => leaving.delete(response))
  }
  app.addHook('onSend', (_request, { raw }, payload, next) => {
    watch(raw, payload)
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
  return watch
}
