import { describe, expect, it } from '@jest/globals'
import { endOfValue } from './end-of-value.ts'

describe('the end of a value', () => {
  it.each(['null', '-1.5', '"a,]}\\"\\\\"', '{"a":"}","b":[{}]}', '[[1,2],"]"]', '{}', '[]'])(
    'is found before whatever follows %s',
    value => {
      for (const rest of [',"next":1', '}', ']', '']) expect(endOfValue(`x${value}${rest}`, 1)).toBe(value.length + 1)
    },
  )

  it('is the end of the text where the value has none', () => {
    for (const text of ['[1,', '{"a', '"a\\"', '']) expect(endOfValue(text, 0)).toBe(text.length)
  })
})
