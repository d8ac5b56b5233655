import { type Refusal, refuse } from '@karya/postgres'

export interface UnitPrice {
  amount: string
  currency: string
}

const highest = 1_000_000_000_000n

/** Decimals without zeros at the end: `125000.00` is `125000`. */
const shortened = (amount: string) => (amount.includes('.') ? amount.replace(/\.?0+$/, '') : amount)

/**
 * What one piece is sold for: what the input says, or the product's own price in rupiah. Rupiah have no decimals in use, and proceeds
 * are divided to the rupiah; other currencies have two at most. The constraints say the same.
 */
export const unitPriceOf = (
  given: UnitPrice | null | undefined,
  listPrice: string | null,
): UnitPrice | Refusal<'INVALID_VALUE'> => {
  const refusePrice = (message: string) => refuse('INVALID_VALUE', message, 'input', 'unitPrice')
  if (!given && listPrice === null) return refusePrice('The product has no price. Say for how much a piece was sold.')
  const { amount, currency } = given ?? { amount: listPrice as string, currency: 'IDR' }
  const price = shortened(amount)
  const [whole = '0', decimals = ''] = price.split('.')
  if (price.startsWith('-') || !/[1-9]/.test(price) || BigInt(whole) >= highest) {
    return refusePrice(`The unit price is ${amount}, but has to be above 0 and below a million million.`)
  }
  const most = currency === 'IDR' ? 0 : 2
  if (decimals.length > most) {
    return refusePrice(
      most === 0
        ? `The unit price is ${amount} rupiah, but rupiah have no decimals. Give whole rupiah.`
        : `The unit price is ${amount} ${currency}, but may have two decimals.`,
    )
  }
  return { amount: decimals ? `${whole}.${decimals.padEnd(2, '0')}` : whole, currency }
}
