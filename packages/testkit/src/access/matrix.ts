import { randomUUID } from 'node:crypto'
import type { Database } from '@karya/postgres'
import type { Subgraph, Viewer } from '@karya/subgraph'
import { askAs } from '../graph-client.ts'
import { fingerprintOf } from './fingerprint.ts'
import { guardedReadsOf, mutationsOf, queriesByKeyOf } from './guarded.ts'

/** A column of the matrix for each kind of viewer. */
export type Viewers = Readonly<Record<string, Partial<Viewer>>>

/** Makes what a mutation is called on, as an administrator, and answers an input that is valid but for the right to it. */
export type PrepareCall = () => Promise<object>

/** Asks for something guarded. `value` finds it in the data; `hidden` is the key of the record in `query`, to be compared with an unknown one. */
export interface PreparedRead {
  query: string
  value: (data: Record<string, unknown>) => unknown
  hidden?: string
}

export interface AccessPlan {
  service: Subgraph & { database: Database }
  viewers: Viewers
  /** By mutation. */
  calls: Readonly<Record<string, PrepareCall>>
  /** By `Type`, `Type.field` or `Query.field`, followed by anything in brackets. */
  reads: Readonly<Record<string, () => Promise<PreparedRead>>>
  /** Queries by key of what everybody may see. */
  open?: readonly string[]
}

/** What came of every call of every viewer, and whatever contradicts the rules that hold for all of them. */
export interface AccessOutcome {
  rows: Map<string, Record<string, string>>
  faults: string[]
}

/** What a refused call may write: that it was refused. And what is written all the time: that the copy of the facilities is up to date. */
const besides = ['refusal', 'facility_copy_position']

const unknownId = '00000000-0000-4000-8000-00000000dead'

const refusalsOf = async ({ dataSource }: Database): Promise<number> =>
  Number((await dataSource.query('select count(*)::int as count from refusal'))[0].count)

const changedIn = (before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>) =>
  Object.keys(after).filter(table => before[table] !== after[table])

const callMutation = async (plan: AccessPlan, viewer: Partial<Viewer>, mutation: string, input: object) => {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input!`
  const query = `mutation ($input: ${type}) { ${mutation}(input: $input) { userErrors { code message field } } }`
  return askAs(plan.service, viewer)(query, { input })
}

// biome-ignore lint/suspicious/noExplicitAny: an answer of any mutation
const codeOf = ({ data, errors }: any, mutation: string): string =>
  errors?.[0]?.extensions?.code ?? errors?.[0]?.message ?? data?.[mutation]?.userErrors[0]?.code ?? 'done'

/** Calls every mutation as every viewer. Who is refused leaves nothing behind, and is noted; what is hidden looks like what is not there. */
export const callEveryMutation = async (plan: AccessPlan): Promise<AccessOutcome> => {
  const { service, viewers, calls } = plan
  const rows: AccessOutcome['rows'] = new Map()
  const faults: string[] = []
  for (const [mutation, guard] of mutationsOf(service.typeDefs)) {
    const prepare = calls[mutation]
    if (!prepare) {
      faults.push(`${mutation} has no call: say in calls.ts how it is called.`)
      continue
    }
    const row: Record<string, string> = {}
    rows.set(mutation, row)
    let prepared: object | undefined
    for (const [column, viewer] of Object.entries(viewers)) {
      prepared ??= await prepare()
      const input = { idempotencyKey: randomUUID(), ...prepared }
      const before = await fingerprintOf(service.database, besides)
      const refusals = await refusalsOf(service.database)
      const answer = await callMutation(plan, { subject: column, ...viewer }, mutation, input)
      const code = codeOf(answer, mutation)
      row[column] = code
      const role = viewer.role ?? 'PUBLIC'
      if (code === 'done') {
        prepared = undefined
        if (guard && !guard.roles.includes(role))
          faults.push(`${mutation} is not for ${role}, and was done for ${column}.`)
        continue
      }
      const left = changedIn(before, await fingerprintOf(service.database, besides))
      if (left.length)
        faults.push(`${mutation} was refused to ${column} with ${code}, and wrote to ${left.join(', ')}.`)
      const noted = (await refusalsOf(service.database)) - refusals
      const isNoted = role !== 'PUBLIC' && ['FORBIDDEN', 'UNAUTHENTICATED', 'NOT_FOUND'].includes(code)
      if (noted !== Number(isNoted)) faults.push(`${mutation} was refused to ${column}, and noted ${noted} times.`)
      if (code === 'NOT_FOUND')
        faults.push(...(await compareWithUnknown(plan, { column, viewer, mutation, input, answer })))
    }
  }
  for (const name of Object.keys(calls)) if (!rows.has(name)) faults.push(`${name} is no mutation of this service.`)
  return { rows, faults }
}

const uuids = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g

/** The same call with an id that names nothing has to be answered in the same words. */
const compareWithUnknown = async (
  plan: AccessPlan,
  call: { column: string; viewer: Partial<Viewer>; mutation: string; input: object; answer: unknown },
): Promise<string[]> => {
  const [hidden] = JSON.stringify(call.answer).match(uuids) ?? []
  if (!hidden) return []
  const input = JSON.parse(JSON.stringify(call.input).replaceAll(hidden, unknownId))
  const answer = await callMutation(plan, { ...call.viewer, subject: `${call.column} again` }, call.mutation, input)
  return JSON.stringify(answer).replaceAll(unknownId, hidden) === JSON.stringify(call.answer)
    ? []
    : [`${call.mutation} tells ${call.column} what is hidden from what is not there.`]
}

/** Reads everything that is guarded as every viewer. */
export const readEverythingGuarded = async ({
  service,
  viewers,
  reads,
  open = [],
}: AccessPlan): Promise<AccessOutcome> => {
  const rows: AccessOutcome['rows'] = new Map()
  const faults: string[] = []
  const guarded = guardedReadsOf(service.typeDefs)
  const subjectOf = (name: string) => name.replace(/ \(.*$/, '')
  const subjects = new Set(Object.keys(reads).map(subjectOf))
  for (const subject of [...guarded.keys(), ...queriesByKeyOf(service.typeDefs)]) {
    if (!subjects.has(subject) && !open.includes(subject)) faults.push(`${subject} is not read: say in calls.ts how.`)
  }
  for (const [name, prepare] of Object.entries(reads)) {
    const { query, value, hidden } = await prepare()
    const guard = guarded.get(subjectOf(name))
    const row: Record<string, string> = {}
    rows.set(name, row)
    for (const [column, viewer] of Object.entries(viewers)) {
      const ask = askAs(service, { subject: column, ...viewer })
      const answer = await ask(query)
      const found = answer.data ? value(answer.data) : null
      const isThere = found !== null && found !== undefined && !(Array.isArray(found) && found.length === 0)
      const code = answer.errors?.[0]?.extensions?.code ?? answer.errors?.[0]?.message
      row[column] = String(code ?? (isThere ? 'read' : 'hidden'))
      if (guard && !guard.roles.includes(viewer.role ?? 'PUBLIC') && !code) {
        faults.push(`${name} is not for ${viewer.role ?? 'PUBLIC'}, and was answered to ${column}.`)
      }
      if (hidden && !isThere) {
        const unknown = hidden.replace(/[0-9a-z]/gi, digit => (digit === '0' ? '1' : '0'))
        const other = JSON.stringify(await ask(query.replaceAll(hidden, unknown))).replaceAll(unknown, hidden)
        if (other !== JSON.stringify(answer))
          faults.push(`${name} tells ${column} what is hidden from what is not there.`)
      }
    }
  }
  return { rows, faults }
}
