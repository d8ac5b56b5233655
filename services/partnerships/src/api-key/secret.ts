import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** The 32 letters of RFC 4648, in lower case: one for every five bits, and none that is easily taken for another. */
const alphabet = 'abcdefghijklmnopqrstuvwxyz234567'

/** 256 is a multiple of 32, so every letter is as likely as any other. */
const randomText = (length: number): string =>
  Array.from(randomBytes(length), byte => alphabet[byte % alphabet.length]).join('')

export interface NewKey {
  /** The whole of it, for its holder alone: `karya_<8 letters>_<32 letters>`, of which the last 32 are 160 bits that cannot be guessed. */
  text: string
  /** `karya_<8 letters>`: what may be shown and logged. */
  prefix: string
  /** What is kept. A plain SHA-256 will do: unlike a password, nothing of 160 random bits can be found by trying. */
  hash: Buffer
}

export const makeKey = (): NewKey => {
  const prefix = `karya_${randomText(8)}`
  const text = `${prefix}_${randomText(32)}`
  return { text, prefix, hash: createHash('sha256').update(text).digest() }
}

/** Whether two hashes are equal, in a time that does not tell how far they are. */
export const isSameHash = (kept: Buffer, given: string): boolean => {
  const bytes = Buffer.from(given, 'hex')
  return bytes.length === kept.length && timingSafeEqual(bytes, kept)
}
