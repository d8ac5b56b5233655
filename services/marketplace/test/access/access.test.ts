import { describe, expect, it } from '@jest/globals'
import { administratorAsWriter, writeDirectly } from '@karya/testkit'
import { testAccess } from '@karya/testkit/access'
import { startService } from '../service.ts'
import { accessPlan } from './calls.ts'

const { trespassAs } = testAccess({
  name: 'marketplace',
  open: async () => {
    const service = await startService('none')
    // Nothing that a mutation does removes a product.
    await writeDirectly(service.database, 'insert into product_removed values (gen_random_uuid(), gen_random_uuid())')
    return { plan: accessPlan(service), stop: service.stop }
  },
  matrix: new URL('matrix.md', import.meta.url),
  unguarded: ['migration'],
})

describe('the database of marketplace', () => {
  it('lets an administrator write what mutations write, and no more', async () => {
    const written = await trespassAs(administratorAsWriter)
    for (const table of ['product', 'product_certification', 'quality_check', 'stock_movement', 'proceeds_run']) {
      expect(written[table]).toEqual(['insert', 'update'])
    }
    for (const table of ['product_image', 'product_training', 'inquiry_allocation']) {
      expect(written[table]).toEqual(['insert', 'update', 'delete'])
    }
    expect(written.sale).toEqual(['insert'])
    // Alone, without the facilities that they are of, these begin for nobody.
    for (const table of ['inquiry', 'export_shipment']) expect(written[table]).toEqual(['update'])
    for (const table of ['change', 'refusal', 'facility_copy', 'product_removed'])
      expect(written[table]).toBeUndefined()
  })
})
