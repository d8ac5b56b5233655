import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { connect } from 'node:net'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import Fastify, { type FastifyInstance } from 'fastify'
import { cutSlowReaders } from '../src/serving/incoming/slow-readers.ts'

let app: FastifyInstance
beforeAll(async () => {
  app = Fastify()
  cutSlowReaders(app, 1_000)
  app.get('/:mebibytes', async request =>
    Buffer.alloc(Number((request.params as { mebibytes: string }).mebibytes) << 20),
  )
  await app.listen({ host: '127.0.0.1', port: 0 })
})
afterAll(() => app.close())

const ask = (mebibytes: number) => {
  const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1')
  socket.write(`GET /${mebibytes} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`)
  return socket
}

it('lets go of an answer that nobody reads', async () => {
  const [accepted] = await Promise.all([once(app.server, 'connection'), ask(64).pause()])
  await once(accepted[0], 'close')
})

it('leaves those alone who read', async () => {
  let length = 0
  for await (const chunk of ask(2)) length += (chunk as Buffer).length
  expect(length).toBeGreaterThan(2 << 20)
})
