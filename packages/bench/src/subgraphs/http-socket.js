import { createServer } from 'node:net'

/**
 * Serves HTTP/1.1 on a bare socket, for subgraphs that must cost less than whoever asks them: POST requests with a length or in chunks,
 * keep-alive, pipelining. It is no server for anything else.
 *
 * @param {(body: Buffer) => Buffer} answer the whole response, head included; it must not throw
 * @returns {Promise<import('node:net').Server>} listening on 127.0.0.1
 */
export function serveSocket(answer, port = 0) {
  const server = createServer({ noDelay: true }, socket => {
    /** What has come of a request that is not whole yet, and how many bytes it will have. */
    let parts = []
    let size = 0
    let wanted = 0
    socket.on('error', () => socket.destroy())
    socket.on('data', chunk => {
      parts.push(chunk)
      size += chunk.length
      if (size < wanted) return
      let bytes = parts.length === 1 ? chunk : Buffer.concat(parts)
      wanted = 0
      while (bytes.length > 0) {
        const request = readRequest(bytes)
        if (typeof request === 'number') {
          wanted = request
          break
        }
        socket.write(answer(request.body))
        if (request.isLast) socket.end()
        bytes = bytes.subarray(request.end)
      }
      parts = bytes.length > 0 ? [bytes] : []
      size = bytes.length
    })
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve(server))
  })
}

/** The first request in `bytes`, or how many bytes there must be before it is worth looking again. */
function readRequest(bytes) {
  const headEnd = bytes.indexOf('\r\n\r\n')
  if (headEnd < 0) return bytes.length + 1
  const head = bytes.latin1Slice(0, headEnd)
  const start = headEnd + 4
  const isLast = /\r\nconnection: *close/i.test(head)
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1]
  if (length === undefined && /\r\ntransfer-encoding: *chunked/i.test(head)) {
    const chunks = readChunks(bytes, start)
    return chunks ? { ...chunks, isLast } : bytes.length + 1
  }
  const end = start + Number(length ?? 0)
  return bytes.length < end ? end : { body: bytes.subarray(start, end), end, isLast }
}

/** A body in chunks without trailers; undefined while it is not whole. */
function readChunks(bytes, start) {
  const chunks = []
  for (let at = start; ; ) {
    const lineEnd = bytes.indexOf('\r\n', at)
    if (lineEnd < 0) return undefined
    const length = Number.parseInt(bytes.latin1Slice(at, lineEnd), 16)
    const next = lineEnd + 2 + length + 2
    if (bytes.length < next) return undefined
    if (length === 0) return { body: Buffer.concat(chunks), end: next }
    chunks.push(bytes.subarray(lineEnd + 2, lineEnd + 2 + length))
    at = next
  }
}
