import { randomInt } from 'node:crypto'

/** Digits and capitals without those that are mistaken for one another: 0 and O, 1, I and L. Thirty-one, a prime. */
const symbols = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
const base = symbols.length
const drawnDigits = 11

const whole = new RegExp(`^(?:KRY)?([${symbols}]{${drawnDigits + 1}})$`)

/** Each digit times its place, in the field of 31 elements: a wrong digit, or any two swapped, change the sum. */
const weighted = (digits: readonly number[]): number =>
  digits.reduce((sum, digit, index) => (sum + digit * (index + 1)) % base, 0)

/** The digit that brings the weighted sum of all twelve to zero; 13 is the inverse of the last place, 12, modulo 31. */
const checkDigit = (digits: readonly number[]): number => (weighted(digits) * (base - 13)) % base

const written = (text: string): string => `KRY-${text.slice(0, 4)}-${text.slice(4, 8)}-${text.slice(8)}`

/** The code of eleven digits of base 31: `KRY-`, those, and the check character. */
export const codeOf = (digits: readonly number[]): string =>
  written([...digits, checkDigit(digits)].map(digit => symbols[digit]).join(''))

/**
 * A new code from the system's random source. There are 31^11, some 2^54: with a million in use it takes 25 thousand million guesses on
 * average to hit one, and a hit names nobody. So nothing else has to guard against guessing.
 */
export const drawCode = (): string => codeOf(Array.from({ length: drawnDigits }, () => randomInt(base)))

/** What was typed, as a code is written: in any case, with any signs between. Null where no certificate can have it. */
export const readCode = (typed: string): string | null => {
  const [, text] = whole.exec(typed.toUpperCase().replace(/[^0-9A-Z]/g, '')) ?? []
  if (!text) return null
  return weighted([...text].map(symbol => symbols.indexOf(symbol))) === 0 ? written(text) : null
}
