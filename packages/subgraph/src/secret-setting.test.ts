import { randomBytes } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { secretSetting } from './secret-setting.ts'

describe('a secret', () => {
  it.each([randomBytes(32).toString('base64'), randomBytes(32).toString('hex'), randomBytes(24).toString('base64url')])(
    'is taken where it is random: %s',
    secret => expect(secretSetting.safeParse(secret).success).toBe(true),
  )

  it.each([
    ['', 'is shorter'],
    ['too-short-for-anything', 'is shorter'],
    ['a'.repeat(64), 'repeats'],
    ['abcabcabc'.repeat(8), 'repeats'],
    ['change-me-to-something-that-is-long-enough', 'placeholder'],
    ['an example of thirty-two bytes or more, with letters', 'placeholder'],
    ['SUBGRAPH_SECRET of at least 32 characters', 'placeholder'],
    ['secret0123456789abcdefghijklmnopqr', 'placeholder'],
  ])('is refused where it can be guessed: %s', (secret, reason) => {
    const { error } = secretSetting.safeParse(secret)
    expect(error?.issues[0]?.message).toContain(reason)
    if (secret) expect(error?.message).not.toContain(secret)
  })
})
