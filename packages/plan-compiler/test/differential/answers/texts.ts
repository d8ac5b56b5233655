import { hashOf } from '@karya/testkit/operations'
import type { Answer } from './subgraphs.ts'

/** Ways in which services write the same JSON. */
export const styles = [
  'canonical',
  'newline at the end',
  'white space',
  'shuffled keys',
  'escapes',
  'odd numbers',
  'repeated keys',
  'unknown keys',
] as const

export type Style = (typeof styles)[number]

/** Half of all answers are written as most services write them. */
export const styleOf = (seed: number): Style =>
  seed % 2 === 0 ? 'canonical' : (styles[hashOf(seed, 'style') % styles.length] as Style)

export function textOf(answer: Answer, style: Style, seed: number): string {
  switch (style) {
    case 'canonical':
      return JSON.stringify(answer)
    case 'newline at the end':
      return `${JSON.stringify(answer)}\n`
    case 'white space':
      return JSON.stringify(answer, null, seed % 3)
        .replace(/^/, seed % 5 ? '' : ' ')
        .replace(/(["\]}]),"/, '$1 ,"')
    case 'shuffled keys':
      return JSON.stringify(answer, (_, value) => (isObject(value) ? shuffled(value, seed) : value))
    case 'escapes':
      return JSON.stringify(answer).replaceAll('o', '\\u006f').replaceAll('/', '\\/')
    case 'odd numbers':
      return JSON.stringify(answer, (_, value) => (typeof value === 'number' ? `\u0001${oddly(value)}\u0001` : value))
        .replaceAll('"\\u0001', '')
        .replaceAll('\\u0001"', '')
    case 'repeated keys':
      return JSON.stringify(answer).replace(/([{,])"(\w+)":/g, (text, before, name) =>
        hashOf(seed, name) % 3 ? text : `${before}"${name}":7,"${name}":`,
      )
    case 'unknown keys':
      // Not in a `Blob` (world.ts), of which the client gets every key.
      return JSON.stringify(answer).replace(/\{"(?!a":\d,"list":)(\w+)":/g, (text, name) =>
        hashOf(seed, name) % 3 ? text : `{"unknown":{"${name}":1},"${name}":`,
      )
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const shuffled = (value: Record<string, unknown>, seed: number) =>
  Object.fromEntries(Object.entries(value).sort(([one], [other]) => hashOf(seed, one) - hashOf(seed, other)))

function oddly(value: number): string {
  if (value === 0) return '-0'
  return Number.isInteger(value) ? `${value}.0` : value.toExponential()
}
