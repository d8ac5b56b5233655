/**
 * The four subgraphs, in one process, each at a port of its own. Argument: JSON `{ service: { port, sdl } }`. What was asked before, with the same body, is answered
 * by the same bytes: they are the load of whoever asks, not what is measured.
 */
import { serveSocket } from './http-socket.js'
import { compileOperation } from './projection.js'

const largestCache = 20_000

function createAnswer(sdl) {
  const operations = new Map()
  const responses = new Map()
  const answer = body => {
    const { query, variables, operationName } = JSON.parse(body.toString())
    const key = `${operationName} ${query}`
    const write = operations.get(key) ?? compileOperation(query, operationName, sdl)
    if (operations.size < largestCache) operations.set(key, write)
    return write(variables ?? {})
  }
  return body => {
    const key = body.latin1Slice()
    const known = responses.get(key)
    if (known) return known
    const response = toResponse(body, answer)
    if (responses.size < largestCache) responses.set(key, response)
    return response
  }
}

function toResponse(body, answer) {
  try {
    return withHead('200 OK', answer(body))
  } catch (error) {
    return withHead('400 Bad Request', JSON.stringify({ errors: [{ message: error.message }] }))
  }
}

function withHead(status, text) {
  const head = `HTTP/1.1 ${status}\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(text)}\r\nconnection: keep-alive\r\nkeep-alive: timeout=120\r\n\r\n`
  return Buffer.from(head + text)
}

const services = JSON.parse(process.argv[2])
await Promise.all(Object.values(services).map(({ port, sdl }) => serveSocket(createAnswer(sdl), port)))
