import { describe, expect, it } from '@jest/globals'
import { askKarya } from '../differential/asking/planned.ts'
import { caseOf } from './small-graph.ts'

describe('errors of fields whose response names were kept apart', () => {
  it('are reported under the names of the client', async () => {
    const asked = caseOf(
      {
        places: 'type Query { places: [Place!]! } type Place @key(fields: "id") { id: ID! old: String }',
        ratings: 'type Place @key(fields: "id") { id: ID! rating: Int }',
      },
      '{ places { id: old rating } }',
    )
    const paths = new Set<string>()
    for (let worldSeed = 0; worldSeed < 20; worldSeed++) {
      const answer = await askKarya({ ...asked, worldSeed, faults: [{ kind: 'error at path', seed: worldSeed }] })
      for (const { path } of answer.errors) for (const part of path as unknown[]) paths.add(String(part))
    }
    expect([...paths]).toEqual(expect.arrayContaining(['places', 'id', 'rating']))
    expect([...paths].filter(part => part.startsWith('karya'))).toEqual([])
  })
})

describe('errors of entities in a list of several types', () => {
  const subgraphs = {
    works: `type Query { works: [Work!]! } interface Work { id: ID! }
      type Song implements Work @key(fields: "id") { id: ID! } type Story implements Work @key(fields: "id") { id: ID! }`,
    scores: 'type Song @key(fields: "id") { id: ID! score: Int }',
  }
  const asked = caseOf(subgraphs, '{ works { __typename ... on Song { score } } }')

  it('name the entity that they are about', async () => {
    let told = 0
    for (let worldSeed = 0; worldSeed < 60; worldSeed++) {
      const answer = await askKarya({ ...asked, worldSeed, faults: [{ kind: 'error at path', seed: worldSeed }] })
      const { works } = JSON.parse(answer.data ?? '{}') ?? {}
      const blanked = new Set<unknown>()
      for (const { path, message } of answer.errors) {
        if (message !== 'No score.') continue
        const [, place] = path as [string, number]
        expect(works[place]).toEqual({ __typename: 'Song', score: null })
        if (place > blanked.size) told++
        blanked.add(place)
      }
    }
    expect(told).toBeGreaterThan(0)
  })
})
