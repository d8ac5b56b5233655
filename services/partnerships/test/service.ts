import { karyaId } from '@karya/sample-data'
import type { Viewer } from '@karya/subgraph'
import { askAs, sampleFacilities, throwAwayDatabase } from '@karya/testkit'
import { createPartnerships } from '../src/subgraph.ts'

/** How many statements, but for those of the follower, which looks for changes of facilities once a second, in a transaction. */
export const counted = (statements: readonly string[]) =>
  statements.filter(text => !/facility_copy_position|write_as_system|START TRANSACTION|COMMIT/.test(text)).length

const template = {
  name: 'partnerships',
  prepare: async (databaseUrl: string) =>
    (await createPartnerships({ databaseUrl, sampleData: 'small', facilities: sampleFacilities })).stop(),
}

export const kasongan = karyaId('facility', 'lapas-narkotika-kasongan')
export const palangkaraya = karyaId('facility', 'lapas-perempuan-palangkaraya')
export const samarinda = karyaId('facility', 'lapas-narkotika-samarinda')
export const partnerId = (code: string) => karyaId('partner', code)

export const admin: Partial<Viewer> = { role: 'ADMIN', subject: 'admin' }
export const officerOf = (...facilityIds: string[]): Partial<Viewer> => ({
  role: 'OFFICER',
  subject: 'officer',
  facilityIds,
})
export const regionalOf = (regionalOfficeCode: string): Partial<Viewer> => ({
  role: 'REGIONAL',
  subject: 'regional',
  regionalOfficeCode,
})
/** A partner by a token that binds it to no facility, unless something else is said. */
export const partnerOf = (code: string, bound: Partial<Viewer> = {}): Partial<Viewer> => ({
  role: 'PARTNER',
  subject: code,
  partnerId: partnerId(code),
  scopes: ['READ_AGREEMENTS', 'ANSWER_NEEDS', 'WRITE_PLEDGES', 'WRITE_PROFILE', 'MANAGE_API_KEYS'],
  ...bound,
})

/** The whole service on a copy of the filled database, for one test file. */
export const startService = async () => {
  const { url, drop } = await throwAwayDatabase(template)
  const subgraph = await createPartnerships({ databaseUrl: url, sampleData: 'small', facilities: sampleFacilities })
  return {
    ...subgraph,
    databaseUrl: url,
    ask: askAs(subgraph),
    as: (viewer: Parameters<typeof askAs>[1]) => askAs(subgraph, viewer),
    stop: async () => {
      await subgraph.stop()
      await drop()
    },
  }
}

export type Service = Awaited<ReturnType<typeof startService>>
