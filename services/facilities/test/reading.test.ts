import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Service, startService } from './service.ts'

let service: Service
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.stop())

describe('facilities', () => {
  it('answers one facility with everything that belongs to it', async () => {
    const { data, errors } = await service.ask(`{
      facilityByCode(code: "lapas-narkotika-kasongan") {
        name aliases kind class specialization timeZone version
        regency { code name parent { code name } } regencyMatch province { name } regionalOffice { code name province { code } }
        officials { position title name nameVariants seenOn sources { title kind url } }
        statusHistory { kind class validFrom validUntil }
        occupancy { recordedOn capacity occupants { value suppressed } occupancyRate sources { kind } }
        occupancies(first: 2) { totalCount nodes { recordedOn } pageInfo { hasNextPage } }
        sources { title kind }
      }
    }`)
    expect(errors).toBeUndefined()
    expect(data).toMatchSnapshot()
  })
})
