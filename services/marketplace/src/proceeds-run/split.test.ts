import { describe, expect, it } from '@jest/globals'
import { randomStream } from '@karya/sample-data'
import { split } from './split.ts'

const sum = (parts: readonly bigint[]) => parts.reduce((all, part) => all + part, 0n)

describe('split', () => {
  it('divides by hand-reckoned examples', () => {
    expect(split(1_270_000n, ['50', '15', '35'])).toEqual([635_000n, 190_500n, 444_500n])
    // 33.3333 % of 100 is 33.3333, 33.3334 % is 33.3334: the rupiah left over goes to the largest remainder.
    expect(split(100n, ['33.3333', '33.3333', '33.3334'])).toEqual([33n, 33n, 34n])
    // Equal remainders: the first part gets it.
    expect(split(1n, ['50', '50', '0'])).toEqual([1n, 0n, 0n])
    expect(split(0n, ['15', '25', '60'])).toEqual([0n, 0n, 0n])
  })

  it('adds up to the amount, and is never a rupiah off, over many random divisions', () => {
    const stream = randomStream(7, 'split')
    for (let round = 0; round < 5_000; round += 1) {
      const random = stream.at(round)
      const first = random.between(0, 1_000_000)
      const second = random.between(0, 1_000_000 - first)
      const shares = [first, second, 1_000_000 - first - second]
      const percentages = shares.map(share => (share / 10_000).toFixed(4))
      const amount =
        BigInt(random.between(0, 999_999_999)) * BigInt(random.between(1, 1_000_000)) + BigInt(random.between(0, 9))
      const parts = split(amount, percentages)
      expect(sum(parts)).toBe(amount)
      for (const [index, part] of parts.entries()) {
        const offBy = part * 1_000_000n - amount * BigInt(shares[index] as number)
        expect(offBy > -1_000_000n && offBy < 1_000_000n).toBe(true)
      }
      expect(split(amount, percentages)).toEqual(parts)
    }
  })

  it.each([
    ['parts that do not add up', 10n, ['50', '15', '34.9999']],
    ['a negative part', 10n, ['110', '-10', '0']],
    ['a fifth decimal', 10n, ['33.33333', '33.33333', '33.33334']],
    ['a debt', -1n, ['50', '15', '35']],
  ])('throws on %s', (_, amount, percentages) => {
    expect(() => split(amount, percentages)).toThrow(RangeError)
  })
})
