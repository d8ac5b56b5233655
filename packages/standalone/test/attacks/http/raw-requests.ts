import { describe, expect, it } from '@jest/globals'
import { sayRaw, statusesOf } from '../target/raw.ts'
import type { RealThing } from '../target/real-thing.ts'

const good = '{"query":"{ __typename }"}'
const smuggled = 'GET /health/live HTTP/1.1\r\nHost: a\r\n\r\n'
const head = (lines: string[], start = 'POST /graphql HTTP/1.1'): string =>
  [start, 'Host: a', 'Content-Type: application/json', ...lines].join('\r\n')
const request = (lines: string[], body = good): string => `${head(lines)}\r\n\r\n${body}`
const chunked = (body: string): string => `${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`

/** Two readers of the same bytes may see one request or two: what hides the second has to be refused. */
const smuggling: [name: string, said: string][] = [
  [
    'Content-Length, then Transfer-Encoding',
    request(['Content-Length: 4', 'Transfer-Encoding: chunked'], `0\r\n\r\n${smuggled}`),
  ],
  [
    'Transfer-Encoding, then Content-Length',
    request(['Transfer-Encoding: chunked', `Content-Length: ${good.length}`], `${good}${smuggled}`),
  ],
  [
    'two lengths',
    request(
      [`Content-Length: ${good.length}`, `Content-Length: ${good.length + smuggled.length}`],
      `${good}${smuggled}`,
    ),
  ],
  [
    'two lengths in one line',
    request([`Content-Length: ${good.length}, ${good.length + smuggled.length}`], `${good}${smuggled}`),
  ],
  ['a length that is negative', request(['Content-Length: -1'], `${good}${smuggled}`)],
  ['a length with a sign', request([`Content-Length: +${good.length}`], `${good}${smuggled}`)],
  ['a length in hexadecimal', request(['Content-Length: 0x1a'], `${good}${smuggled}`)],
  ['a length beyond all numbers', request(['Content-Length: 99999999999999999999999'], `${good}${smuggled}`)],
  ['an encoding that is nearly chunked', request(['Transfer-Encoding: xchunked'], `${chunked(good)}${smuggled}`)],
  ['chunked, and then not', request(['Transfer-Encoding: chunked, identity'], `${chunked(good)}${smuggled}`)],
  [
    'chunked behind a tab',
    request(['Transfer-Encoding:\tchunked', 'Content-Length: 4'], `${chunked(good)}${smuggled}`),
  ],
  ['a space before the colon', request(['Transfer-Encoding : chunked', 'Content-Length: 4'], `0\r\n\r\n${smuggled}`)],
  [
    'a header folded over two lines',
    request(['X-A: b', ' Transfer-Encoding: chunked', 'Content-Length: 4'], `0\r\n\r\n${smuggled}`),
  ],
  ['a chunk whose size is none', request(['Transfer-Encoding: chunked'], `zz\r\n${good}\r\n0\r\n\r\n${smuggled}`)],
  ['a chunk longer than it says', request(['Transfer-Encoding: chunked'], `5\r\n${good}\r\n0\r\n\r\n${smuggled}`)],
  [
    'lines that end in a line feed alone',
    `POST /graphql HTTP/1.1\nHost: a\nContent-Length: 4\nTransfer-Encoding: chunked\n\n0\n\n${smuggled}`,
  ],
  ['a NUL in a header', request(['X-A: b\0c', `Content-Length: ${good.length}`], `${good}${smuggled}`)],
  ['a carriage return in a header', request(['X-A: b\rTransfer-Encoding: chunked', `Content-Length: ${good.length}`])],
  [
    'no Host',
    `POST /graphql HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: ${good.length}\r\n\r\n${good}`,
  ],
  ['two Hosts', head(['Host: b', `Content-Length: ${good.length}`, '', good])],
  ['another protocol', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03'],
  ['HTTP/2 without having agreed on it', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
  ['a version that there is not', head([], 'POST /graphql HTTP/9.9').concat('\r\n\r\n')],
]

const many = (count: number, line: (index: number) => string): string[] =>
  Array.from({ length: count }, (_, n) => line(n))
const length = `Content-Length: ${good.length}`

const refused: [name: string, said: string, status: number][] = [
  ['a header of 64 KiB', request([`X-A: ${'a'.repeat(65_536)}`, length]), 431],
  ['two thousand headers', request([...many(2_000, n => `X-${n}: a`), length]), 431],
  ['a hundred and fifty short headers', request([...many(150, n => `A${n}: a`), length]), 431],
  ['a token of 20 KiB', request([`Authorization: Bearer ${'a'.repeat(20_000)}`, length]), 431],
  ['an address of 32 KiB', head([], `GET /graphql?query=${'a'.repeat(32_768)} HTTP/1.1`).concat('\r\n\r\n'), 431],
  ['a body that is shorter than it says', request(['Content-Length: 5'], `${good}`), 400],
]

export function rawRequests(target: () => RealThing): void {
  describe('requests within requests', () => {
    it.each(smuggling)('%s: nothing is answered that was hidden', async (_name, said) => {
      const heard = await sayRaw(target().url, said)
      expect(heard).not.toContain('"live"')
      for (const status of statusesOf(heard)) expect(status).toBe(400)
      expect(heard).not.toMatch(/\n\s+at |node:internal|\.js:/)
    })
  })
  describe('headers', () => {
    it.each(refused)('%s: refused', async (_name, said, status) => {
      const heard = await sayRaw(target().url, said)
      expect(statusesOf(heard)).toContain(status)
      expect(heard).toContain('"code":"MALFORMED_REQUEST"')
    })
  })
  describe('a body without an end', () => {
    it('is cut at 1 MiB', async () => {
      const chunk = `4000\r\n${'a'.repeat(0x4000)}\r\n`
      const heard = await sayRaw(target().url, request(['Transfer-Encoding: chunked'], chunk.repeat(80)))
      expect(statusesOf(heard)).toEqual([413])
    })
  })
}
