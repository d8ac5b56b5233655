import type { FastifyInstance } from 'fastify'
import { CodedError, type ErrorCode } from '../errors.ts'

/** How long `/health/ready` waits for an answer before it says no. */
const patienceMilliseconds = 5_000

/**
 * `/health/live`: the process answers. `/health/ready`: so does what it needs (`health` resolves). Not ready is 503
 * with a coded body that names no host, no table and no driver: whoever operates the server reads the log.
 */
export function answerHealth(app: FastifyInstance, health: () => Promise<object | undefined>): void {
  let isClosing = false
  app.addHook('preClose', async () => {
    isClosing = true
  })
  app.get('/health/live', async () => ({ status: 'live' }))
  app.get('/health/ready', async (request, reply) => {
    if (isClosing) return reply.code(503).send(refusal('This server is closing.'))
    try {
      const details = await withinPatience(health())
      return { status: 'ready', ...details }
    } catch (error) {
      request.log.warn({ reason: error instanceof Error ? error.message : String(error) }, 'not ready')
      return reply.code(503).send(refusal(error instanceof CodedError ? error.message : unexplained))
    }
  })
}

const unexplained = 'Something this server needs does not answer. Its log says what.'
const notReady: ErrorCode = 'NOT_READY'
const refusal = (message: string) => ({
  status: 'not ready',
  errors: [{ message, extensions: { code: notReady } }],
})

async function withinPatience<Result>(work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined
  const overdue = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${patienceMilliseconds} ms`)), patienceMilliseconds)
  })
  try {
    return await Promise.race([work, overdue])
  } finally {
    clearTimeout(timer)
  }
}
