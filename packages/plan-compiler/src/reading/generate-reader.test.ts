import { describe, expect, it } from '@jest/globals'
import { buildSchema } from 'graphql'
import { generateReader } from './generate-reader.ts'
import type { FieldLayout } from './layout.ts'
import { anyLeafOf } from './patterns.ts'

const type = buildSchema('type Query { a: String }').getQueryType()?.getFields().a?.type as never
const kept = (name: string): FieldLayout => ({
  name,
  value: { kind: 'leaf', pattern: anyLeafOf(type) },
  isKept: true,
  pattern: undefined,
  run: undefined,
})
const names = Array.from({ length: 60 }, (_, i) => `f${i}`)
const read = generateReader({ fields: names.map(kept) })
const textWith = (value: string) => `{"data":{${names.map(name => `"${name}":${value}`).join()}}}`

describe('a generated reader', () => {
  it.each(['"a"', '"\\"\\u0041\\/"', '""', '-0.50e+2', '12345678901234567890', 'null', 'true'])(
    'keeps the value that parsing gives: %s',
    text => {
      expect(read(textWith(text))).toEqual(JSON.parse(textWith(text)).data)
    },
  )

  it('gives up as fast as it reads, however much came before', () => {
    for (const value of ['"a"', '"\\n"', '1', 'null'])
      for (const end of ['', 'x', '}']) {
        const start = performance.now()
        expect(() => read(`${textWith(value).slice(0, -2)}${end}`)).toThrow('not what was expected')
        expect(performance.now() - start).toBeLessThan(1_000)
      }
  })
})
