import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { fieldsAlone, type Way } from '@karya/testkit'
import { type Service, startService } from './service.ts'

let service: Service
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.stop())

const ways: [type: string, Way][] = [
  ['Partner', { query: '{ partners(first: 6) { nodes { * } } }', path: ['partners', 'nodes'] }],
  ['Agreement', { query: '{ agreements(first: 6) { nodes { * } } }', path: ['agreements', 'nodes'] }],
  ['Need', { query: '{ needs(first: 6) { nodes { * } } }', path: ['needs', 'nodes'] }],
  ['Pledge', { query: '{ pledges(first: 6) { nodes { * } } }', path: ['pledges', 'nodes'] }],
  ['Event', { query: '{ events(first: 6) { nodes { * } } }', path: ['events', 'nodes'] }],
  [
    'Partner',
    {
      query: '{ needs(first: 6) { nodes { suggestedPartners(first: 3) { partner { * } } } } }',
      path: ['needs', 'nodes', 'suggestedPartners', 'partner'],
    },
  ],
  [
    'Need',
    {
      query: '{ partners(first: 6) { nodes { matchingNeeds(first: 3) { nodes { * } } } } }',
      path: ['partners', 'nodes', 'matchingNeeds', 'nodes'],
    },
  ],
]

describe('rows that are read as far as they are asked for', () => {
  it.each(ways)('hold enough for each field of %s', async (type, way) => {
    const { rows, alone, together } = await fieldsAlone(service, type, way)
    expect(rows).toBeGreaterThan(0)
    expect(alone).toEqual(together)
  })
})
