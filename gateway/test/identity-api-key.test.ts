import { createHash } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { CodedError, publicViewer } from '@karya/subgraph'
import { identifyByApiKey } from '../src/identity/api-key.ts'
import type { FindKeyHolder, KeyHolder } from '../src/identity/find-key-holder.ts'

const key = 'karya_abcdefgh_abcdefghijklmnopqrstuvwxyz234567'
const other = key.replace(/7$/, '6')
const holder: KeyHolder = { status: 'ACTIVE', partnerId: 'p1', facilityIds: ['f1'], scopes: ['READ_INQUIRIES'] }

describe('an API key', () => {
  let known: Map<string, KeyHolder | Error>
  let asked: string[]
  const find: FindKeyHolder = async (prefix, hash) => {
    asked.push(`${prefix} ${hash}`)
    const found = known.get(hash)
    if (found instanceof Error) throw found
    return found ?? null
  }
  let identify: ReturnType<typeof identifyByApiKey>
  const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')
  const bearer = (text: string) => identify({ authorization: `Bearer ${text}` })
  const refusal = (text: string) =>
    bearer(text).then(
      () => undefined,
      ({ code, message }: CodedError) => ({ code, message }),
    )

  beforeEach(() => {
    jest.useFakeTimers({ now: Date.parse('2026-01-01T00:00:00Z') })
    known = new Map([[hashOf(key), holder]])
    asked = []
    identify = identifyByApiKey(find, async () => publicViewer)
  })
  afterEach(() => void jest.useRealTimers())

  it.each<[string, IncomingHttpHeaders]>([
    ['as bearer', { authorization: `Bearer ${key}` }],
    ['as bearer in small letters', { authorization: `bearer  ${key} ` }],
    ['in its own header', { 'x-api-key': key }],
  ])('speaks for its partner, at the facilities of its agreement: %s', async (_name, headers) => {
    expect(await identify(headers)).toEqual({
      role: 'PARTNER',
      subject: 'karya_abcdefgh',
      partnerId: 'p1',
      facilityIds: ['f1'],
      regionalOfficeCode: null,
      scopes: ['READ_INQUIRIES'],
    })
  })

  it('never leaves the gateway: its hash does', async () => {
    await bearer(key)
    expect(asked).toEqual([`karya_abcdefgh ${hashOf(key)}`])
  })

  it('leaves other requests to others', async () => {
    expect(await identify({})).toBe(publicViewer)
    expect(await identify({ authorization: 'Bearer eyJhbGciOiJFUzI1NiJ9.e30.x' })).toBe(publicViewer)
    expect(asked).toEqual([])
  })

  it('is asked for once in fifteen seconds, by any number of requests, and ends within them', async () => {
    const viewers = await Promise.all(Array.from({ length: 50 }, () => bearer(key)))
    expect(new Set(viewers).size).toBe(1)
    known.delete(hashOf(key))
    jest.advanceTimersByTime(14_900)
    await bearer(key)
    expect(asked.length).toBe(1)
    jest.advanceTimersByTime(200)
    expect((await refusal(key))?.code).toBe('UNAUTHENTICATED')
    expect(asked.length).toBe(2)
  })

  it('that is wrong, unknown, revoked or misshapen is refused in the same words, and asked for as rarely', async () => {
    const revoked = key.replace(/6.$/, 'zz')
    known.set(hashOf(revoked), { ...holder, status: 'REVOKED' })
    const words = await Promise.all([refusal(other), refusal(revoked), refusal('karya_abc'), refusal('karya_')])
    expect(new Set(words.map(refused => JSON.stringify(refused))).size).toBe(1)
    expect(words[0]?.code).toBe('UNAUTHENTICATED')
    const before = asked.length
    for (let turn = 0; turn < 20; turn += 1) await refusal(other)
    expect(asked.length).toBe(before)
    jest.advanceTimersByTime(15_001)
    known.set(hashOf(other), holder)
    expect((await bearer(other)).partnerId).toBe('p1')
  })

  it.each([
    ['EXPIRED', 'expired'],
    ['AGREEMENT_ENDED', 'agreement'],
  ])('that is %s says so, to who has it', async (status, word) => {
    known.set(hashOf(key), { ...holder, status })
    expect(await refusal(key)).toMatchObject({ code: 'UNAUTHENTICATED', message: expect.stringContaining(word) })
  })

  it('is not refused where it cannot be checked, and checked again at once', async () => {
    known.set(hashOf(key), new CodedError('SUBGRAPH_UNAVAILABLE', 'Try again.'))
    expect((await refusal(key))?.code).toBe('SUBGRAPH_UNAVAILABLE')
    known.set(hashOf(key), holder)
    expect((await bearer(key)).role).toBe('PARTNER')
  })

  it('is not taken beside another proof, which could name another caller', async () => {
    await expect(identify({ authorization: `Bearer ${key}`, 'x-api-key': key })).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
      message: expect.stringContaining('not both'),
    })
  })

  it('is not pushed out by any number of guesses', async () => {
    await bearer(key)
    const letters = 'abcdefghijklmnopqrstuvwxyz234567'
    for (let guess = 0; guess < 12_000; guess += 1) {
      const tail = [guess >> 10, guess >> 5, guess].map(index => letters[index & 31]).join('')
      await refusal(`karya_abcdefgh_${'a'.repeat(29)}${tail}`)
    }
    const before = asked.length
    await bearer(key)
    expect(asked.length).toBe(before)
  })

  it('is refused by a gateway that knows none', async () => {
    const plain = identifyByApiKey(undefined, async () => publicViewer)
    await expect(plain({ 'x-api-key': key })).rejects.toMatchObject({ code: 'UNAUTHENTICATED' })
  })
})
