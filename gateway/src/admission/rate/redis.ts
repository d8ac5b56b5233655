import type { Redis } from 'ioredis'

/** How long an answer of Redis is waited for. Longer than any healthy one, and short beside a request. */
const patienceMilliseconds = 250

export type Warn = (message: string) => void

/**
 * A connection to Redis for counters that may fail: it never queues, never waits long, and comes back by itself. The package is
 * loaded only where there is a Redis. `warn` is told once when it goes away, and once when it is back.
 */
export async function connectRedis(url: string, warn: Warn): Promise<Redis> {
  const { Redis } = await import('ioredis')
  const client = new Redis(url, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    commandTimeout: patienceMilliseconds,
    connectTimeout: 2_000,
    retryStrategy: attempt => Math.min(attempt * 200, 5_000),
  })
  let isAway = false
  client.on('error', error => {
    if (isAway) return
    isAway = true
    const reason = (error as NodeJS.ErrnoException).code ?? error.name
    warn(`Redis does not answer (${reason}). Until it does, each gateway counts requests by itself.`)
  })
  client.on('ready', () => {
    if (isAway) warn('Redis answers again. Requests are counted together.')
    isAway = false
  })
  return client
}
