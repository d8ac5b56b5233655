import { describe, expect, it } from '@jest/globals'
import { administratorAsWriter } from '@karya/testkit'
import { testAccess } from '@karya/testkit/access'
import { startService } from '../service.ts'
import { accessPlan } from './calls.ts'

const { trespassAs } = testAccess({
  name: 'facilities',
  open: async () => {
    const service = await startService()
    return { plan: await accessPlan(service), stop: service.stop }
  },
  matrix: new URL('matrix.md', import.meta.url),
  unguarded: ['migration'],
  // Words of search are of all facilities together.
  writtenBy: stranger =>
    /officer|office|partner/.test(stranger) ? { facility_search_trigram: ['insert', 'update'] } : {},
})

describe('the database of facilities', () => {
  it('lets an administrator write what mutations write, and no more', async () => {
    const written = await trespassAs(administratorAsWriter)
    for (const table of ['facility', 'facility_alias', 'facility_status', 'occupancy', 'official', 'work_unit']) {
      expect(written[table]).toEqual(['insert', 'update'])
    }
    for (const table of ['change', 'refusal', 'region', 'regional_office', 'programme_point']) {
      expect(written[table]).toBeUndefined()
    }
  })
})
