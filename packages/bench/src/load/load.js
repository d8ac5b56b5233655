import { connect } from 'node:net'
import { ResponseReader } from './response-reader.js'

/** A POST of JSON as it goes over the wire. */
export function toRequest({ port, path = '/graphql', body }) {
  const text = JSON.stringify(body)
  return Buffer.from(
    `POST ${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\ncontent-type: application/json\r\naccept: application/json\r\n` +
      `content-length: ${Buffer.byteLength(text)}\r\n\r\n${text}`,
  )
}

/**
 * Connections that are kept alive, each with one request under way: the next goes out when the answer is complete.
 * @param {{ port: number, requests: Buffer[], sizes: number[], connections?: number }} options the requests are sent in turn; `sizes` are those of
 *   the bodies of their right answers, which were compared before: any other size or status counts as a fault
 */
export async function openLoad({ port, requests, sizes, connections = 8 }) {
  let turn = 0
  let state = { isOver: true, latencies: [], faults: 0, underWay: 0, done: () => {} }
  const send = connection => {
    connection.variant = turn++ % requests.length
    connection.sentAt = performance.now()
    connection.socket.write(requests[connection.variant])
  }
  const received = (connection, status, size) => {
    const now = performance.now()
    state.latencies.push(now - connection.sentAt)
    if (status !== 200 || size !== sizes[connection.variant]) state.faults += 1
    if (now < state.endsAt) return send(connection)
    state.underWay -= 1
    if (state.underWay === 0) state.done(now)
  }
  const failed = error => state.fail?.(error)
  const all = await Promise.all(Array.from({ length: connections }, () => openConnection({ port, received, failed })))
  return {
    /** Asks for so many milliseconds, then waits for the last answers: every request that is counted was answered, and none is left over. */
    run: milliseconds =>
      new Promise((resolve, reject) => {
        const begun = performance.now()
        state = {
          latencies: [],
          faults: 0,
          underWay: connections,
          endsAt: begun + milliseconds,
          fail: reject,
          done: now => resolve({ latencies: state.latencies, faults: state.faults, seconds: (now - begun) / 1000 }),
        }
        for (const connection of all) send(connection)
      }),
    close: () => {
      state.fail = undefined
      for (const { socket } of all) socket.destroy()
    },
  }
}

function openConnection({ port, received, failed }) {
  return new Promise((resolve, reject) => {
    const connection = { socket: undefined, variant: 0, sentAt: 0 }
    const reader = new ResponseReader((status, size) => received(connection, status, size))
    connection.socket = connect({
      port,
      host: '127.0.0.1',
      noDelay: true,
      // One buffer for all that comes: none of it is kept.
      onread: {
        buffer: Buffer.allocUnsafe(256 * 1024),
        callback: (size, buffer) => {
          reader.read(buffer.subarray(0, size))
          return true
        },
      },
    })
    connection.socket.once('connect', () => resolve(connection))
    connection.socket.once('error', error => {
      reject(error)
      failed(error)
    })
    connection.socket.once('close', () => failed(new Error(`The server at port ${port} closed a connection.`)))
  })
}
