/** Thrown by generated writers where a value is not what the schema says; the answer is then completed by the general way. */
export const unexpected = new Error('A subgraph answered a value that its schema does not allow.')

// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what JSON escapes.
const needsEscape = /["\\\u0000-\u001f\ud800-\udfff]/

/** Below this length a loop finds what must be escaped faster than a regular expression. */
const SHORT = 24

/** What stands between the quotes of a string. */
export function stringText(value: unknown): string {
  if (typeof value !== 'string') throw unexpected
  if (value.length < SHORT) {
    for (let i = 0; i < value.length; i++) {
      const code = value.charCodeAt(i)
      if (code < 32 || code === 34 || code === 92 || (code >= 0xd800 && code <= 0xdfff)) return escaped(value)
    }
  } else if (needsEscape.test(value)) return escaped(value)
  return value
}

const escaped = (value: string): string => JSON.stringify(value).slice(1, -1)

/** Any number whose digits are those of an integer, as `isValidLeafValue` has it. */
export function intText(value: unknown): string {
  if (typeof value !== 'number') throw unexpected
  if ((value | 0) === value || (Number.isInteger(value) && Math.abs(value) < 1e21)) return `${value}`
  throw unexpected
}

export function floatText(value: unknown): string {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw unexpected
  return `${value}`
}

export function booleanText(value: unknown): string {
  if (value === true) return 'true'
  if (value === false) return 'false'
  throw unexpected
}

/** Custom scalars may be any JSON but null, which is written where it is allowed. */
export function jsonText(value: unknown): string {
  if (typeof value === 'string') return `"${stringText(value)}"`
  const text = value === null ? undefined : JSON.stringify(value)
  if (text === undefined) throw unexpected
  return text
}

/** Values of an enum, with their text. */
export const enumText = (values: readonly string[]): ((value: unknown) => string) => {
  const texts = new Map<unknown, string>(values.map(value => [value, JSON.stringify(value)]))
  return value => {
    const text = texts.get(value)
    if (text === undefined) throw unexpected
    return text
  }
}
