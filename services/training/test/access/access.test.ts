import { describe, expect, it } from '@jest/globals'
import { administratorAsWriter } from '@karya/testkit'
import { testAccess } from '@karya/testkit/access'
import { startService } from '../service.ts'
import { accessPlan } from './calls.ts'

const { trespassAs } = testAccess({
  name: 'training',
  open: async () => {
    const service = await startService('none')
    return { plan: accessPlan(service), stop: service.stop }
  },
  matrix: new URL('matrix.md', import.meta.url),
  unguarded: ['migration'],
})

describe('the database of training', () => {
  it('lets an administrator write what mutations write', async () => {
    const written = await trespassAs(administratorAsWriter)
    expect(written).toMatchObject({
      certificate: ['insert', 'update'],
      program_point: ['insert', 'update'],
      record_source: ['insert', 'update'],
      session_partner: ['insert', 'update'],
      training_program: ['insert', 'update'],
      training_session: ['insert', 'update'],
    })
    for (const table of ['change', 'facility_copy', 'refusal']) expect(written[table]).toBeUndefined()
  })
})
