import { type Refusal, refuse } from './transact.ts'

/** Refuses a text of more characters than a column and its index take; `field` is the path of the input below `input`. */
export const checkLength = (
  text: string | null | undefined,
  longest: number,
  ...field: string[]
): Refusal<'INVALID_VALUE'> | null => {
  const length = text ? [...text].length : 0
  if (length <= longest) return null
  const message = `${field.at(-1)} has ${length} characters, but may have ${longest}. Shorten it.`
  return refuse('INVALID_VALUE', message, 'input', ...field)
}
