/**
 * A part of the key by which equal representations are found. No part is the beginning of another, so that two representations
 * have the same key only where all their parts are the same, whatever the values hold.
 */
export function keyPart(value: unknown): string {
  if (typeof value === 'string') return `s${value.length}:${value}`
  if (value === null) return 'z'
  if (typeof value === 'object') {
    const text = JSON.stringify(value)
    return `j${text.length}:${text}`
  }
  return `p${value};`
}
