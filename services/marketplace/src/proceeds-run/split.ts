import { tenThousandths, wholeInTenThousandths } from '../proceeds-rule/percent.ts'

/**
 * Divides a whole amount by percentages that add up to 100, by the method of the largest remainder: each part gets its share rounded
 * down, and the rupiah left over go one each to the parts that lost most by rounding, of equal ones to the first. The parts always add
 * up to the amount, none is more than a rupiah off its share, and the same input gives the same result.
 *
 * @param amount whole rupiah, none or more
 * @param percentages decimals with at most four digits after the point
 */
export const split = (amount: bigint, percentages: readonly string[]): bigint[] => {
  const shares = percentages.map(percent => {
    const share = tenThousandths(percent)
    if (share === null || share < 0n) throw new RangeError(`${percent} is no percentage.`)
    return share
  })
  if (amount < 0n || shares.reduce((sum, share) => sum + share, 0n) !== wholeInTenThousandths) {
    throw new RangeError(`${amount} cannot be divided by ${percentages.join(' + ')} percent.`)
  }
  const parts = shares.map(share => (amount * share) / wholeInTenThousandths)
  const remainders = shares.map((share, index) => ({ index, remainder: (amount * share) % wholeInTenThousandths }))
  const left = Number(amount - parts.reduce((sum, part) => sum + part, 0n))
  remainders.sort((one, other) =>
    one.remainder === other.remainder ? one.index - other.index : one.remainder > other.remainder ? -1 : 1,
  )
  for (const { index } of remainders.slice(0, left)) parts[index] = (parts[index] as bigint) + 1n
  return parts
}
