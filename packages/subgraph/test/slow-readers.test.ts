import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { connect } from 'node:net'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import Fastify, { type FastifyInstance } from 'fastify'
import { cutSlowReaders } from '../src/serving/incoming/slow-readers.ts'

let app: FastifyInstance
beforeAll(async () => {
  app = Fastify()
  cutSlowReaders(app, 200)
  app.get('/large', async () => Buffer.alloc(64 * 1024 * 1024))
  await app.listen({ host: '127.0.0.1', port: 0 })
})
afterAll(() => app.close())

const ask = () => {
  const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1')
  socket.write('GET /large HTTP/1.1\r\nHost: a\r\n\r\n')
  return socket
}

it('lets go of an answer that nobody reads', async () => {
  const [accepted] = await Promise.all([once(app.server, 'connection'), ask().pause()])
  await once(accepted[0], 'close')
})

it('leaves those alone who read', async () => {
  const socket = ask()
  let length = 0
  for await (const chunk of socket) {
    length += (chunk as Buffer).length
    if (length > 64 * 1024 * 1024) break
  }
  expect(length).toBeGreaterThan(64 * 1024 * 1024)
})
