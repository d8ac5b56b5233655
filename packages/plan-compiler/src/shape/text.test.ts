import { describe, expect, it } from '@jest/globals'
import { booleanText, enumText, floatText, intText, jsonText, stringText } from './text.ts'

describe('text of leaf values', () => {
  it.each([
    '',
    'plain',
    '"',
    '\\',
    'a"b\\c\n\r\t\b\f',
    '\u0000\u001f\u007f',
    '\u2028\u2029',
    'é漢字',
    '😀',
    '\ud800',
    '\udc00x',
    'x\ud83d',
    `${'long '.repeat(20)}"`,
    `${'long '.repeat(20)}\ud800`,
    `${'long '.repeat(20)}😀`,
  ])('of the string %j is that of JSON', value => {
    expect(`"${stringText(value)}"`).toBe(JSON.stringify(value))
  })

  it.each([0, -0, 1, -1, 2 ** 31, 1e20, -5e15])('of the integer %p is that of JSON', value => {
    expect(intText(value)).toBe(JSON.stringify(value))
  })

  it.each([1.5, 1e21, Number.NaN, Number.POSITIVE_INFINITY, '1', true, null, undefined, 1n])(
    '%p is no integer',
    value => {
      expect(() => intText(value)).toThrow()
    },
  )

  it('of other leaves is checked by their types', () => {
    expect(floatText(1e21)).toBe('1e+21')
    expect(() => floatText(Number.NaN)).toThrow()
    expect(() => floatText('1')).toThrow()
    expect(booleanText(true) + booleanText(false)).toBe('truefalse')
    expect(() => booleanText(1)).toThrow()
    expect(() => stringText(1)).toThrow()
    const kind = enumText(['A', 'B'])
    expect(kind('B')).toBe('"B"')
    for (const value of ['C', 'toString', 1, null]) expect(() => kind(value)).toThrow()
  })

  it('of custom scalars is any JSON', () => {
    for (const value of ['a"b', 1.5, true, [null, { a: '"' }]]) expect(jsonText(value)).toBe(JSON.stringify(value))
    for (const value of [null, undefined]) expect(() => jsonText(value)).toThrow()
  })
})
