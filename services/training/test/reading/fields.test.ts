import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { fieldsAlone, type Way } from '@karya/testkit'
import { kasongan, type Service, startService } from '../service.ts'

let service: Service
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.stop())

const ways: [type: string, Way][] = [
  ['TrainingProgram', { query: '{ trainingPrograms(first: 6) { nodes { * } } }', path: ['trainingPrograms', 'nodes'] }],
  ['TrainingSession', { query: '{ trainingSessions(first: 6) { nodes { * } } }', path: ['trainingSessions', 'nodes'] }],
  [
    'TrainingSession',
    {
      query:
        'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Facility { trainingSummary { lastSession { * } } } } }',
      path: ['_entities', 'trainingSummary', 'lastSession'],
      variables: { of: [{ __typename: 'Facility', id: kasongan }] },
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
