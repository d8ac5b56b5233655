import { createServer } from 'node:net'
import type { FastifyInstance } from 'fastify'

export type ListenErrorCode = 'PORT_TAKEN' | 'PORT_FORBIDDEN' | 'HOST_UNAVAILABLE' | 'LISTEN_FAILED'

/** A server could not take its address. `hint` says which setting to change. */
export class ListenError extends Error {
  override name = 'ListenError'
  readonly code: ListenErrorCode
  readonly hint: string

  constructor(code: ListenErrorCode, message: string, hint: string) {
    super(message)
    this.code = code
    this.hint = hint
  }
}

export interface Address {
  host: string
  /** 0 takes any free port. */
  port: number
}

/** Listens and returns the base URL, as `http://127.0.0.1:4000`. Throws `ListenError`. */
export async function listen(app: FastifyInstance, { host, port }: Address): Promise<string> {
  try {
    await app.listen({ host, port })
  } catch (error) {
    throw toListenError(error, { host, port })
  }
  const address = app.server.address()
  const taken = typeof address === 'object' && address ? address.port : port
  return `http://${host.includes(':') ? `[${host}]` : host}:${taken}`
}

/** Takes an address for a moment, so that one that cannot be had is known before much is started for it. Throws `ListenError`. */
export function probeAddress({ host, port }: Address): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', error => reject(toListenError(error, { host, port })))
    probe.listen({ host, port }, () => probe.close(() => resolve()))
  })
}

function toListenError(error: unknown, { host, port }: Address): ListenError {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EADDRINUSE':
      return new ListenError(
        'PORT_TAKEN',
        `Port ${port} of ${host} is taken by another program.`,
        `Set PORT to a free one, for example PORT=${port + 1}, or stop the other program.`,
      )
    case 'EACCES':
      return new ListenError(
        'PORT_FORBIDDEN',
        `This user may not listen on port ${port}.`,
        'Set PORT to one above 1023, for example PORT=4000.',
      )
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new ListenError(
        'HOST_UNAVAILABLE',
        `${host} is no address of this machine.`,
        'Set HOST to 127.0.0.1 for this machine alone, or to 0.0.0.0 for all its addresses.',
      )
    default:
      return new ListenError(
        'LISTEN_FAILED',
        `Could not listen on ${host}:${port}: ${error instanceof Error ? error.message : error}`,
        'Check HOST and PORT.',
      )
  }
}
