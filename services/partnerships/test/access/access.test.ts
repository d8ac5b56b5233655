import { describe, expect, it } from '@jest/globals'
import { administratorAsWriter } from '@karya/testkit'
import { testAccess } from '@karya/testkit/access'
import { startService } from '../service.ts'
import { accessPlan } from './calls.ts'

const { trespassAs } = testAccess({
  name: 'partnerships',
  open: async () => {
    const service = await startService()
    return { plan: accessPlan(service), stop: service.stop }
  },
  matrix: new URL('matrix.md', import.meta.url),
  // Written by migrations alone; and when a key was last used, which the gateway's question notes and nobody decides by.
  unguarded: ['api_key_use', 'migration'],
  // Partners are of all regional offices together.
  writtenBy: stranger =>
    stranger === 'another regional office'
      ? { partner: ['insert', 'update'], partner_name: ['insert', 'update'], record_source: ['insert', 'update'] }
      : {},
})

describe('the database of partnerships', () => {
  it('lets an administrator write what mutations write, and no more', async () => {
    const written = await trespassAs(administratorAsWriter)
    for (const table of ['partner', 'agreement_document', 'api_key', 'need']) {
      expect(written[table]).toEqual(['insert', 'update'])
    }
    for (const table of ['need_answer', 'event_partner', 'agreement_facility', 'pledge_facility']) {
      expect(written[table]).toEqual(['insert'])
    }
    // Alone, without the facilities that they are of, these begin for nobody.
    expect([written.agreement, written.pledge, written.event]).toEqual([['update'], ['update'], undefined])
    for (const table of ['change', 'refusal', 'facility_copy']) expect(written[table]).toBeUndefined()
  })
})
