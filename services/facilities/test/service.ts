import { type Database, sql } from '@karya/postgres'
import { maskError, type Viewer } from '@karya/subgraph'
import { askAs, throwAwayDatabase } from '@karya/testkit'
import type { GraphQLError } from 'graphql'
import { createFacilities } from '../src/subgraph.ts'

const template = {
  name: 'facilities',
  prepare: async (databaseUrl: string) => (await createFacilities({ databaseUrl, sampleData: 'small' })).stop(),
}

/** The whole service on a copy of the filled database, for one test file. */
export const startService = async () => {
  const { url, drop } = await throwAwayDatabase(template)
  const subgraph = await createFacilities({ databaseUrl: url, sampleData: 'small' })
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

export const admin = { role: 'ADMIN', subject: 'admin' } as const

/** An officer of one facility, and the regional office that it belongs to. */
export const keepersOf = async ({ ask }: Pick<Service, 'ask'>, code: string) => {
  const query = 'query($code: String!) { facilityByCode(code: $code) { id regionalOffice { code } } }'
  const { id, regionalOffice } = (await ask(query, { code })).data.facilityByCode
  return {
    id: id as string,
    officer: { role: 'OFFICER', subject: `officer of ${code}`, facilityIds: [id] } as Partial<Viewer>,
    office: { role: 'REGIONAL', subject: 'office', regionalOfficeCode: regionalOffice.code } as Partial<Viewer>,
  }
}

const answers = {
  createFacility:
    'facility { id code name class version statusHistory { class validFrom validUntil } sources { title } }',
  updateFacility: 'facility { id name aliases version regencyMatch regency { code } province { code } timeZone }',
  changeFacilityStatus:
    'facility { id name kind class specialization version statusHistory { kind class specialization validFrom validUntil reason sources { title } } }',
  addFacilityAlias: 'facility { id aliases version sources { title } }',
  addWorkUnit: 'workUnit { id name description sources { title } } facility { version }',
  assignOfficial: 'official { id name since until } facility { version officials { name position since until } }',
  recordOccupancy: 'occupancy { id recordedOn capacity occupants { value suppressed } version } facility { version }',
}

export type Mutation = keyof typeof answers
export const mutations = Object.keys(answers) as Mutation[]

/** Calls a mutation as a viewer, and answers its payload; errors of the request are thrown. */
export const mutateAs = ({ as }: Pick<Service, 'as'>, viewer: Partial<Viewer>) => {
  const ask = as(viewer)
  return async (mutation: Mutation, input: object) => {
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input!`
    const { data, errors } = await ask(
      `mutation($input: ${type}) { ${mutation}(input: $input) { ${answers[mutation]} userErrors { code message field } } }`,
      { input },
    )
    if (errors?.[0]) throw errors[0]
    return data[mutation]
  }
}

/** An error as a client gets it. */
export const masked = (error: GraphQLError) => maskError(error.toJSON(), error)

export const lastSequence = async (database: Database) => {
  const [last] = await database.query<{ sequence: string }>(
    sql`select coalesce(max(sequence), 0)::text as sequence from change`,
  )
  return last?.sequence as string
}

/** Calls a mutation that is accepted, and answers its payload with what it left in the change log. */
export const callAndWatch = async (service: Service, viewer: Partial<Viewer>, mutation: Mutation, input: object) => {
  const before = await lastSequence(service.database)
  const payload = await mutateAs(service, viewer)(mutation, input)
  if (payload.userErrors.length) throw new Error(`${mutation} was refused: ${payload.userErrors[0].message}`)
  const changes = await service.database.query<{
    recordType: string
    operation: string
    actor: string
    action: string
  }>(
    sql`select record_type as "recordType", operation, actor, action from change where sequence > ${before} order by sequence`,
  )
  return {
    ...payload,
    callers: [...new Set(changes.map(({ actor, action }) => `${action} by ${actor}`))],
    changes: changes.map(({ recordType, operation }) => `${operation} ${recordType}`),
  }
}
