import { describe, expect, it } from '@jest/globals'
import { parse } from 'graphql'
import { compose } from './compose.ts'

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.12", import: ["@key", "@shareable"])'
const service = (name: string, sdl: string) => ({
  name,
  url: `http://127.0.0.1/${name}`,
  typeDefs: parse(`${link} ${sdl}`),
})

describe('compose', () => {
  const workshops = service(
    'workshops',
    'type Query { workshop: Workshop } type Workshop @key(fields: "id") { id: ID! }',
  )
  const crafts = service(
    'crafts',
    'type Query { craft: String } type Workshop @key(fields: "id") { id: ID! craft: String }',
  )

  it('writes the same text whatever the order', () => {
    const composition = compose([workshops, crafts])
    expect(composition).toHaveProperty('supergraphSdl')
    expect(compose([crafts, workshops])).toEqual(composition)
  })

  it('fails with every error', () => {
    const wrong = service('wrong', 'type Query { workshop: Workshop } type Workshop { id: Int }')
    expect(compose([workshops, wrong])).toEqual({
      faults: expect.arrayContaining([expect.stringMatching(/^error [A-Z_]+: /)]),
    })
  })

  it('fails with every hint', () => {
    const described = service('described', '"One." type Count @shareable { value: Int } type Query { one: Count }')
    const otherwise = service('otherwise', '"Two." type Count @shareable { value: Int } type Query { two: Count }')
    expect(compose([described, otherwise])).toEqual({ faults: [expect.stringMatching(/^hint [A-Z_]+: /)] })
  })
})
