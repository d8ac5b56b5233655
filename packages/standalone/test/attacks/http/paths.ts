import { describe, expect, it } from '@jest/globals'
import { type Attack, describeAttacks, sending } from '../target/attack.ts'
import { sayRaw, statusesOf } from '../target/raw.ts'
import type { RealThing } from '../target/real-thing.ts'

const good = '{"query":"{ __typename }"}'
const json = { 'content-type': 'application/json' }
const bomb = encodeURIComponent(`{ ${Array.from({ length: 40 }, (_, index) => `a${index}: __typename`).join(' ')} }`)
const notAllowed = '405 MALFORMED_REQUEST'

const methods: Attack[] = [
  ...['PUT', 'DELETE', 'PATCH'].map(method => sending(method, { method, headers: json, body: good }, notAllowed)),
  sending('TRACE', { method: 'TRACE' }, [notAllowed, '404 NOT_FOUND']),
  sending(
    'OPTIONS',
    { method: 'OPTIONS', headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' } },
    [notAllowed, '404 NOT_FOUND'],
  ),
  sending(
    'POST that says it is GET',
    { headers: { ...json, 'x-http-method-override': 'GET' }, body: good },
    '200 data',
  ),
  ...[`%23%zz%0A${bomb}`, `${bomb}#&query=%7B__typename%7D`].map(query =>
    sending(
      `a query that may be decoded in two ways: ${query.slice(0, 12)}`,
      { method: 'GET', path: `/graphql?query=${query}`, headers: { 'apollo-require-preflight': '1' } },
      '400 QUERY_TOO_WIDE',
    ),
  ),
  sending('a path beside it', { path: '/graphql/', headers: json, body: good }, '404 NOT_FOUND'),
  sending('a path in capitals', { path: '/GRAPHQL', headers: json, body: good }, '404 NOT_FOUND'),
]

const up = [
  '../',
  '..%2f',
  '%2e%2e/',
  '%2e%2e%2f',
  '..\\',
  '..%5c',
  '%252e%252e%252f',
  '....//',
  '..;/',
  '%c0%ae%c0%ae/',
]
const roots = ['/', '/images/', '/assets/']
const escapes = roots.flatMap(root => up.map(step => `${root}${step.repeat(8)}etc/passwd`))
const paths = [
  ...escapes,
  '//etc/passwd',
  '/images/%00.jpg',
  '/images/x.jpg%00.png',
  '/images/%',
  '/.env',
  '/package.json',
  '/dist/main.js',
  '/index.html/../../package.json',
  'http://evil.example/',
  '/images/00000000-0000-4000-8000-000000000001-640.webp',
  '/images/00000000-0000-4000-8000-000000000001?upload=a',
]

const passed = ['../', '%2e%2e/', '.%2e/', '..%2f', '..\\'].flatMap(step => [
  `/images/${step}graphql?query=%7B_service%7Bsdl%7D%7D`,
  `/images/a/${step.repeat(2)}metrics`,
  `/images/${step}/evil.example/`,
])

export function pathsAndMethods(target: () => RealThing): void {
  describeAttacks('methods', target, methods)
  describe('HEAD', () => {
    it('is answered without a body', async () => {
      const heard = await sayRaw(
        target().url,
        'HEAD /graphql?query=%7B__typename%7D HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
      )
      expect(statusesOf(heard)[0]).toBeGreaterThanOrEqual(400)
      expect(heard.split('\r\n\r\n')[1]).toBe('')
    })
  })
  describe('paths of files that another process has', () => {
    it('lead to files and nowhere else', async () => {
      const { open, issuer } = target()
      for (const path of [...passed, '/images/gelang.webp']) {
        await sayRaw(open.url, `GET ${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`)
      }
      const asked = issuer.asked.filter(path => path !== '/certs')
      expect(asked).toContain('/images/gelang.webp')
      expect(asked.filter(path => !new URL(path, open.url).pathname.startsWith('/images/'))).toEqual([])
    })
  })
  describe('paths', () => {
    it.each(paths)('%s leads nowhere else', async path => {
      for (const method of ['GET', 'PUT']) {
        const heard = await sayRaw(
          target().url,
          `${method} ${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`,
        )
        expect(heard).not.toMatch(/root:x:0|"dependencies"|\n\s+at |node_modules|ENOENT/)
        const [status = 0] = statusesOf(heard)
        // The page itself is all that may be had, at `/`.
        if (status === 200) expect(heard).toContain('<!doctype html>')
        else expect(status).toBeGreaterThanOrEqual(400)
        expect(status).toBeLessThan(500)
      }
    })
  })
}
