import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import {
  accessTable,
  administratorAsWriter,
  callEveryMutation,
  committedTable,
  readEverythingGuarded,
  strangers,
  tablesOf,
  trespass,
} from '@karya/testkit'
import { type Service, startService } from '../service.ts'
import { accessPlan } from './calls.ts'

let service: Service
let outcomes: Record<'mutations' | 'reads', Awaited<ReturnType<typeof callEveryMutation>>>
beforeAll(async () => {
  service = await startService('none')
  const plan = accessPlan(service)
  outcomes = { mutations: await callEveryMutation(plan), reads: await readEverythingGuarded(plan) }
}, 300_000)
afterAll(() => service.stop())

describe('who may do what in training', () => {
  it('is refused without a trace but the one in the trail', () => {
    expect(outcomes.mutations.faults).toEqual([])
  })

  it('is guarded as the schema says, and hides what is hidden', () => {
    expect(outcomes.reads.faults).toEqual([])
  })

  it('is written down', async () => {
    const found = accessTable('training', accessPlan(service).viewers, outcomes)
    expect(found).toBe(await committedTable(new URL('matrix.md', import.meta.url), found))
  })
})

/** Written by migrations alone. */
const unguarded = ['migration']

describe('the database of training', () => {
  it('forces row security on every table', async () => {
    const tables = (await tablesOf(service.database)).filter(({ isForced }) => !isForced)
    expect(tables.map(({ name }) => name)).toEqual(unguarded)
  })

  it.each(Object.keys(strangers))('refuses every write of %s, whatever the rules let through', async name => {
    const written = await trespass(service.database, strangers[name], { without: unguarded })
    // A document that a source names is of no facility: who may write anything may name one, and change none.
    const isWriter = /officer|office|partner/.test(name)
    expect(written).toEqual(isWriter ? { source_document: ['insert', 'update'] } : {})
  })

  it('lets an administrator write what mutations write', async () => {
    const written = await trespass(service.database, administratorAsWriter, { without: unguarded })
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
