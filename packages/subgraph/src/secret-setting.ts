import { z } from 'zod'

/** What documents and examples write where a secret belongs. */
const placeholder = /change.?me|replace.?me|example|placeholder|your.?secret|subgraph.?secret|^(?:secret|password)/i

const fewestBytes = 32
/** Of 32 random characters of base64, two thirds and more differ; of a word typed again and again, few do. */
const fewestDistinct = 10

/** A secret of the environment: long enough, not one that a document shows, not one letter again and again. Says no word of what it was. */
export const secretSetting = z
  .string()
  .refine(secret => Buffer.byteLength(secret) >= fewestBytes, 'is shorter than 32 bytes')
  .refine(
    secret => Buffer.byteLength(secret) < fewestBytes || new Set(secret).size >= fewestDistinct,
    'repeats few characters. Make one with `openssl rand -base64 32`',
  )
  .refine(secret => !placeholder.test(secret), 'is a placeholder. Make one with `openssl rand -base64 32`')
