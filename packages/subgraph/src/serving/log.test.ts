import { Writable } from 'node:stream'
import { expect, it } from '@jest/globals'
import Fastify from 'fastify'
import { logOptions } from './log.ts'

it('no line of the log holds what proves who asks', () => {
  let text = ''
  const stream = new Writable({
    write: (chunk, _encoding, done) => {
      text += chunk
      done()
    },
  })
  const { log } = Fastify({ logger: { ...logOptions, stream } })
  const headers = {
    authorization: 'Bearer a-token-of-somebody',
    'x-api-key': 'karya_abcdefgh_a-key-of-somebody',
    cookie: 'session=a-cookie-of-somebody',
    'karya-viewer': 'a-signature-for-somebody',
    'user-agent': 'curl',
  }
  log.error({ headers }, 'first')
  log.error({ raw: { headers } }, 'second')
  log.error({ details: { request: { headers } } }, 'third')
  expect(text.match(/curl/g)?.length).toBe(3)
  expect(text).not.toMatch(/of-somebody|for-somebody/)
})
