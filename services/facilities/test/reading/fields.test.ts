import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { fieldsAlone, type Way } from '@karya/testkit'
import { type Service, startService } from '../service.ts'

let service: Service
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.stop())

const ways: [type: string, Way][] = [
  ['Facility', { query: '{ facilities(first: 6) { nodes { * } } }', path: ['facilities', 'nodes'] }],
  ['Facility', { query: '{ facilityByCode(code: "lapas-narkotika-kasongan") { * } }', path: ['facilityByCode'] }],
  [
    'Official',
    {
      query: '{ facilityByCode(code: "lapas-narkotika-kasongan") { officials { * } } }',
      path: ['facilityByCode', 'officials'],
    },
  ],
  [
    'WorkUnit',
    {
      query: '{ facilities(first: 1000) { nodes { workUnits { * } } } }',
      path: ['facilities', 'nodes', 'workUnits'],
    },
  ],
  [
    'FacilityStatus',
    {
      query: '{ facilities(first: 6) { nodes { statusHistory { * } } } }',
      path: ['facilities', 'nodes', 'statusHistory'],
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
