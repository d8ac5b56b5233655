import { once } from 'node:events'
import { createServer, get, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Departure } from '../transport/request-context.ts'
import { whenOver } from './when-over.ts'

const server = createServer()
beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
})
afterAll(() => void server.close())

/** A response on its way, and the request that waits for it. */
const underway = async () => {
  const { port } = server.address() as AddressInfo
  const request = get({ port, host: '127.0.0.1', agent: false }).on('error', () => {})
  const [, response] = (await once(server, 'request')) as [unknown, ServerResponse]
  return { request, response }
}

describe('the end of a response', () => {
  it.each(['before', 'after'])('is told, be it asked for %s it', async time => {
    for (const isSent of [true, false]) {
      const { request, response } = await underway()
      const told: boolean[] = []
      const ask = () => whenOver(response, sent => void told.push(sent))
      if (time === 'before') ask()
      const over = once(response, 'close')
      if (isSent) response.end('an answer')
      else request.destroy()
      await over
      if (time === 'after') ask()
      expect(told).toEqual([isSent])
    }
  })
})

describe('a departure', () => {
  it('ends what is under way, and what begins after it', () => {
    const departure = new Departure()
    const ended: string[] = []
    const stay = departure.onLeaving(() => void ended.push('of one that stayed'))
    departure.onLeaving(({ name }) => void ended.push(name))
    stay()
    departure.leave()
    departure.onLeaving(({ name }) => void ended.push(name))
    expect(ended).toEqual(['ClientGone', 'ClientGone'])
  })
})
