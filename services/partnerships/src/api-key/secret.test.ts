import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { isSameHash, makeKey } from './secret.ts'

describe('a key', () => {
  it('is recognised by its beginning, and differs from every other', () => {
    const keys = Array.from({ length: 1_000 }, makeKey)
    for (const { text, prefix } of keys) {
      expect(text).toMatch(/^karya_[a-z2-7]{8}_[a-z2-7]{32}$/)
      expect(text.startsWith(`${prefix}_`)).toBe(true)
    }
    expect(new Set(keys.map(({ text }) => text.slice(-32))).size).toBe(1_000)
    expect(new Set(keys.flatMap(({ text }) => [...text.slice(-32)])).size).toBe(32)
  })

  it('is held against its hash', () => {
    const { text, hash } = makeKey()
    const given = createHash('sha256').update(text).digest('hex')
    expect(isSameHash(hash, given)).toBe(true)
    expect(
      isSameHash(
        hash,
        given.replace(/.$/, last => (last === '0' ? '1' : '0')),
      ),
    ).toBe(false)
    expect(isSameHash(hash, given.slice(0, 62))).toBe(false)
    expect(isSameHash(hash, '')).toBe(false)
    expect(isSameHash(hash, 'no digits at all')).toBe(false)
  })
})
