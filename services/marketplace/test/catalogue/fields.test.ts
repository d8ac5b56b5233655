import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { fieldsAlone, type Way } from '@karya/testkit'
import { type Service, startService } from '../service.ts'

let service: Service
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.stop())

const ways: [type: string, Way][] = [
  ['Product', { query: '{ products(first: 6) { nodes { * } } }', path: ['products', 'nodes'] }],
  ['Product', { query: '{ products(first: 6, search: "kayu") { nodes { * } } }', path: ['products', 'nodes'] }],
  [
    'Product',
    {
      query: '{ productChanges(first: 6) { changes { product { * } } } }',
      path: ['productChanges', 'changes', 'product'],
    },
  ],
  ['Sale', { query: '{ sales(first: 6) { nodes { * } } }', path: ['sales', 'nodes'] }],
  ['Inquiry', { query: '{ inquiries(first: 6) { nodes { * } } }', path: ['inquiries', 'nodes'] }],
  ['ExportShipment', { query: '{ exportShipments(first: 6) { nodes { * } } }', path: ['exportShipments', 'nodes'] }],
]

describe('rows that are read as far as they are asked for', () => {
  it.each(ways)('hold enough for each field of %s', async (type, way) => {
    const { rows, alone, together } = await fieldsAlone(service, type, way)
    expect(rows).toBeGreaterThan(0)
    expect(alone).toEqual(together)
  })
})
