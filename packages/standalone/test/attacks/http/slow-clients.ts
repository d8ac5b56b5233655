import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from '@jest/globals'
import { ask, newAddress, outcomeOf } from '../target/ask.ts'
import { openRaw, type RawConnection, statusesOf } from '../target/raw.ts'
import type { RealThing } from '../target/real-thing.ts'

const head = 'POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n'
/** Of those that take longest: headers are cut after 10 s, bodies after 20 s. */
const patienceMilliseconds = 45_000

export interface SlowClients {
  headers: RawConnection[]
  bodies: RawConnection[]
  silent: RawConnection[]
  readers: RawConnection[]
  /** Each says one more byte. */
  drip: NodeJS.Timeout
}

const largeQuery =
  '{ facilities(first: 612) { nodes { id code name aliases officials { title name } workUnits { id name } sources { title url } } } }'

const open = (url: string, count: number, said: string, address = newAddress()): Promise<RawConnection[]> =>
  Promise.all(
    Array.from({ length: count }, async () => {
      const connection = await openRaw(url, address)
      if (said) connection.socket.write(said)
      return connection
    }),
  )

/** They begin early, for what is slow takes long, and are looked at last. */
export async function beSlow({ url }: RealThing): Promise<SlowClients> {
  const large = JSON.stringify({ query: largeQuery })
  const headers = await open(url, 40, `${head}X-A: `)
  const bodies = await open(url, 40, `${head}Content-Length: 1000\r\n\r\n{`)
  const silent = await open(url, 100, '')
  const readers = await open(url, 10, `${head}Content-Length: ${large.length}\r\n\r\n${large}`)
  for (const { socket } of readers) socket.pause()
  const drip = setInterval(() => {
    for (const { socket } of [...headers, ...bodies]) if (socket.writable) socket.write('a')
  }, 500)
  return { headers, bodies, silent, readers, drip }
}

export function slowClients(target: () => RealThing, slow: () => SlowClients): void {
  describe('clients that take their time', () => {
    it.each([
      ['headers byte by byte', 'headers'],
      ['bodies byte by byte', 'bodies'],
      ['nothing at all', 'silent'],
    ] as const)(
      '%s: cut',
      async (_name, kind) => {
        const connections = slow()[kind]
        const lasted = await Promise.all(connections.map(({ cut }) => cut(patienceMilliseconds)))
        expect(lasted).not.toContain(undefined)
        if (kind !== 'silent') for (const { heard } of connections) expect(statusesOf(heard())).toEqual([408])
        clearInterval(slow().drip)
      },
      60_000,
    )

    it('that do not read what they asked for are let go of, and hold up nobody', async () => {
      const { readers } = slow()
      for (const reader of readers) reader.end()
      expect(outcomeOf(await ask(target().url, '{ __typename }'))).toBe('200 data')
    })
  })

  describe('connections', () => {
    it('of one address are limited, and leave room for all others', async () => {
      const { url } = target()
      const address = newAddress()
      const opened = await open(url, 600, '', address)
      const left = () => opened.filter(({ socket }) => !socket.destroyed).length
      for (let turn = 0; left() > 500 && turn < 100; turn += 1) await sleep(100)
      expect(left()).toBe(500)
      expect(outcomeOf(await ask(url, '{ __typename }', { address: newAddress() }))).toBe('200 data')
      for (const { end } of opened) end()
    })

    it('that are given up in the middle of a request leave nothing behind', async () => {
      const { url } = target()
      const half = await open(url, 100, `${head}Content-Length: 100\r\n\r\n{"query":`)
      for (const [index, { socket, end }] of half.entries()) {
        if (index % 2) socket.end()
        else end()
      }
      expect(outcomeOf(await ask(url, '{ __typename }'))).toBe('200 data')
    })
  })
}
