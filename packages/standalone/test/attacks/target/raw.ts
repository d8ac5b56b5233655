import { connect, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { newAddress } from './ask.ts'

export interface RawConnection {
  socket: Socket
  /** All that came back so far. */
  heard(): string
  /** Resolves when the other side has ended it, to the milliseconds since it was opened; to undefined after `patience`. */
  cut(patienceMilliseconds: number): Promise<number | undefined>
  end(): void
}

/** A connection on which anything may be said, byte by byte. */
export function openRaw(url: string, address = newAddress()): Promise<RawConnection> {
  const { hostname, port } = new URL(url)
  return new Promise((resolve, reject) => {
    const socket = connect({ host: hostname, port: Number(port), localAddress: address })
    const opened = performance.now()
    let text = ''
    const closed = new Promise<number>(resolve => void socket.once('close', () => resolve(performance.now() - opened)))
    socket.on('data', chunk => {
      text += chunk.toString('latin1')
    })
    socket.on('error', reject)
    socket.once('connect', () =>
      resolve({
        socket,
        heard: () => text,
        cut: patience => Promise.race([closed, sleep(patience, undefined, { ref: false })]),
        end: () => socket.destroy(),
      }),
    )
  })
}

/** Says something and listens until the connection ends, or for a while. */
export async function sayRaw(url: string, said: string | Buffer, patienceMilliseconds = 1_500): Promise<string> {
  const connection = await openRaw(url)
  connection.socket.write(said)
  await connection.cut(patienceMilliseconds)
  connection.end()
  return connection.heard()
}

/** The status of every response on a connection, in their order. */
export const statusesOf = (heard: string): number[] =>
  [...heard.matchAll(/^HTTP\/1\.1 (\d{3})/gm)].map(([, status]) => Number(status))
