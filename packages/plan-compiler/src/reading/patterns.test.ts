import { buildSchema } from '@apollo/federation-internals'
import { describe, expect, it } from '@jest/globals'
import { leafPattern, patternOf } from './patterns.ts'

const schema = buildSchema(`
  type Query { string: String int: Int float: Float! id: ID! boolean: Boolean size: Size any: Any! lists: [[Int!]] }
  enum Size { S L }
  scalar Any
`)

const patternOfField = (name: string) =>
  new RegExp(`^${patternOf(schema.schemaDefinition.rootType('query')?.field(name)?.type as never, leafPattern)}$`)

const texts = [
  ...['null', 'true', 'false', '""', '"Lilis"', '"S"', '"XL"', '"\\"\\\\\\n\\t"', '"😀 “é”"', '"\u2028"'],
  ...[
    '"\\/"',
    '"\\u0041"',
    '"\u0001"',
    '"open',
    '{}',
    '{"a":1}',
    '[]',
    '[1]',
    '[[1,2],[],null]',
    '[[1],]',
    '[[1,null]]',
  ],
  ...['[ ]', '[[1 ]]', '0', '-0', '7', '-7', '07', '1.0', '1.5', '-1.5', '1.50', '0.5', '.5', '1e3', '1E3', '1e-7'],
  ...['0.000001', '0.0000001', '0.123456789012345', '0.1234567890123456', '-6.2087634', '123456.123456789'],
  ...['123456789012345', '1234567890123456', '12345678901234567890', '1e21', 'NaN', '1,2', 'nul', 'undefined'],
]

const isCanonical = (text: string): boolean => {
  try {
    return JSON.stringify(JSON.parse(text)) === text
  } catch {
    return false
  }
}

describe('the pattern of a leaf', () => {
  const matched = (name: string) => texts.filter(text => patternOfField(name).test(text))

  it('matches what is written as JSON.stringify writes it, alone', () => {
    for (const name of ['string', 'int', 'float', 'id', 'boolean', 'size', 'any', 'lists'])
      expect({ name, other: matched(name).filter(text => !isCanonical(text)) }).toEqual({ name, other: [] })
  })

  it('matches the values of its type, alone', () => {
    const strings = ['""', '"Lilis"', '"S"', '"XL"', '"\\"\\\\\\n\\t"', '"😀 “é”"', '"\u2028"']
    const integers = ['0', '7', '-7', '123456789012345']
    const fractions = ['1.5', '-1.5', '0.5', '0.000001', '0.123456789012345', '-6.2087634', '123456.123456789']
    const sorted = (list: string[]) => [...list].sort()
    expect(sorted(matched('string'))).toEqual(sorted(['null', ...strings]))
    expect(sorted(matched('id'))).toEqual(sorted([...strings, ...integers]))
    expect(sorted(matched('int'))).toEqual(sorted(['null', ...integers]))
    expect(sorted(matched('float'))).toEqual(sorted([...integers, ...fractions]))
    expect(sorted(matched('boolean'))).toEqual(sorted(['null', 'true', 'false']))
    expect(sorted(matched('size'))).toEqual(sorted(['null', '"S"']))
    expect(sorted(matched('any'))).toEqual(sorted(['true', 'false', ...strings, ...integers, ...fractions]))
    expect(sorted(matched('lists'))).toEqual(sorted(['null', '[]', '[[1,2],[],null]']))
  })
})
