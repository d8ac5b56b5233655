import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Viewer } from '@karya/subgraph'
import {
  keepersOf,
  lastSequence,
  type Mutation,
  masked,
  mutateAs,
  mutations,
  type Service,
  startService,
} from '../service.ts'

let service: Service
let inputs: Record<Mutation, object>
beforeAll(async () => {
  service = await startService()
  const { id } = await keepersOf(service, 'lapas-narkotika-kasongan')
  const source = { title: 'Berita', kind: 'PRESS' }
  inputs = {
    createFacility: {
      code: 'lapas-baru',
      name: 'Lapas Baru',
      kind: 'LAPAS',
      regencyCode: '62.06',
      regionalOfficeCode: 'kanwil-kalimantan-tengah',
      timeZone: 'Asia/Jakarta',
    },
    updateFacility: { id, name: 'Lapas Lain' },
    changeFacilityStatus: { facilityId: id, class: 'III', validFrom: '2025-06-01' },
    addFacilityAlias: { facilityId: id, alias: 'Nama baru' },
    addWorkUnit: { facilityId: id, name: 'Kebun' },
    assignOfficial: {
      facilityId: id,
      position: 'LAINNYA',
      title: 'Kasubag',
      name: 'Siti',
      since: '2026-01-10',
      source,
    },
    recordOccupancy: { facilityId: id, recordedOn: '2026-10-30', capacity: 100, occupants: 90 },
  }
})
afterAll(() => service.stop())

const attempt = async (viewer: Partial<Viewer>, mutation: Mutation, input = inputs[mutation]) => {
  const [before, keys] = [await lastSequence(service.database), await keysTaken()]
  const error = await mutateAs(service, viewer)(mutation, { ...input, idempotencyKey: `try ${mutation}` }).catch(masked)
  expect(await lastSequence(service.database)).toBe(before)
  expect(await keysTaken()).toBe(keys)
  return { code: error.extensions?.code, message: error.message as string }
}
const keysTaken = async () => (await service.database.dataSource.query('select from idempotency_key')).length as number

const officeless: Partial<Viewer> = { role: 'REGIONAL', regionalOfficeCode: null }
const otherOffice: Partial<Viewer> = { role: 'REGIONAL', regionalOfficeCode: 'kanwil-aceh' }
const otherOfficer: Partial<Viewer> = { role: 'OFFICER', facilityIds: ['00000000-0000-4000-8000-000000000001'] }

describe.each(mutations)('%s writes nothing', mutation => {
  it('for the public, who is told to give a token', async () => {
    const { code, message } = await attempt({}, mutation)
    expect(code).toBe('UNAUTHENTICATED')
    expect(message).toMatch(/needs a token or an API key of one of these roles: .*ADMIN/)
  })

  it.each(['PARTNER', 'ANALYST'] as const)('for the role %s, who is told which may', async role => {
    const { code, message } = await attempt({ role, scopes: ['everything'] }, mutation)
    expect(code).toBe('FORBIDDEN')
    expect(message).toMatch(new RegExp(`is open to .*ADMIN; this viewer has the role ${role}`))
  })

  it('for an officer or an office that keeps other facilities', async () => {
    for (const viewer of [otherOfficer, { role: 'OFFICER' as const }, otherOffice, officeless]) {
      const { code, message } = await attempt(viewer, mutation)
      expect(code).toBe('FORBIDDEN')
      expect(message).toMatch(/does not keep the records of lapas-narkotika-kasongan|is open to/)
    }
  })
})

describe('rights', () => {
  it('hold for a facility and its office alone: an officer may not change a status, an office may', async () => {
    const { officer, office } = await keepersOf(service, 'lapas-narkotika-kasongan')
    expect((await attempt(officer, 'changeFacilityStatus')).code).toBe('FORBIDDEN')
    for (const mutation of ['createFacility'] as const) {
      expect((await attempt(officer, mutation)).code).toBe('FORBIDDEN')
      expect((await attempt(office, mutation)).code).toBe('FORBIDDEN')
    }
    const { userErrors } = await mutateAs(service, office)('changeFacilityStatus', inputs.changeFacilityStatus)
    expect(userErrors).toEqual([])
  })
})
