import { karyaId } from '@karya/sample-data'
import { askAs, sampleFacilities, throwAwayDatabase } from '@karya/testkit'
import { createTraining } from '../src/subgraph.ts'

const open = (databaseUrl: string, sampleData: 'none' | 'small') =>
  createTraining({ databaseUrl, sampleData, facilities: sampleFacilities })

const templateOf = (sampleData: 'none' | 'small') => ({
  name: `training_${sampleData}`,
  prepare: async (databaseUrl: string) => (await open(databaseUrl, sampleData)).stop(),
})

/** The whole service on a copy of the filled database, for one test file; `none` holds the session of the press alone. */
export const startService = async (sampleData: 'none' | 'small' = 'small') => {
  const { url, drop } = await throwAwayDatabase(templateOf(sampleData))
  const subgraph = await open(url, sampleData)
  return {
    ...subgraph,
    ask: askAs(subgraph),
    as: (viewer: Parameters<typeof askAs>[1]) => askAs(subgraph, viewer),
    stop: async () => {
      await subgraph.stop()
      await drop()
    },
  }
}

export type Service = Awaited<ReturnType<typeof startService>>

export const kasongan = karyaId('facility', 'lapas-narkotika-kasongan')
export const samarinda = karyaId('facility', 'lapas-narkotika-samarinda')
export const pressSession = karyaId('training-session', 'lapas-narkotika-kasongan/2025-08-04')
export const pressProgram = karyaId('training-program', 'lapas-narkotika-kasongan/2025-08-04')
export const blk = karyaId('partner', 'blk-palangka-raya')

export const administrator = { role: 'ADMIN', subject: 'administrator' } as const
export const officer = { role: 'OFFICER', subject: 'officer of Kasongan', facilityIds: [kasongan] } as const
export const otherOfficer = { role: 'OFFICER', subject: 'officer of Samarinda', facilityIds: [samarinda] } as const
export const regionalOffice = {
  role: 'REGIONAL',
  subject: 'office of Central Kalimantan',
  regionalOfficeCode: 'kanwil-kalimantan-tengah',
} as const

/** Not of the follower, which looks for changes of facilities once a second. */
export const isOfRequest = (statement: string) =>
  /^(select|with) /.test(statement) && !/facility_copy_position|write_as_system/.test(statement)
