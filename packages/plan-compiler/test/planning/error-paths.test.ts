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
