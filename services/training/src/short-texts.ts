import { type Refusal, refuse } from '@karya/postgres'

/** A list of names, as of topics or materials: at most twenty, none empty, none over 100 characters, none twice. */
export const checkShortTexts = (
  texts: readonly string[] | null | undefined,
  field: string,
): Refusal<'INVALID_VALUE'> | null => {
  if (!texts) return null
  const trimmed = texts.map(text => text.trim())
  const refuseField = (message: string) => refuse('INVALID_VALUE', message, 'input', field)
  if (texts.length > 20) return refuseField(`${field} has ${texts.length} entries, but may have 20.`)
  if (trimmed.some(text => !text)) return refuseField(`${field} has an empty entry. Leave it out.`)
  if (trimmed.some(text => text.length > 100)) return refuseField(`An entry of ${field} is longer than 100 characters.`)
  if (new Set(trimmed).size < trimmed.length) return refuseField(`${field} names something twice. Name it once.`)
  return null
}
