import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import {
  type AccessPlan,
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
let plan: AccessPlan
let outcomes: Record<'mutations' | 'reads', Awaited<ReturnType<typeof callEveryMutation>>>
beforeAll(async () => {
  service = await startService()
  plan = await accessPlan(service)
  outcomes = { mutations: await callEveryMutation(plan), reads: await readEverythingGuarded(plan) }
}, 300_000)
afterAll(() => service.stop())

describe('who may do what in facilities', () => {
  it('is refused without a trace but the one in the trail', () => {
    expect(outcomes.mutations.faults).toEqual([])
  })

  it('is guarded as the schema says, and hides what is hidden', () => {
    expect(outcomes.reads.faults).toEqual([])
  })

  it('is written down', async () => {
    const found = accessTable('facilities', plan.viewers, outcomes)
    expect(found).toBe(await committedTable(new URL('matrix.md', import.meta.url), found))
  })
})

/** Written by migrations alone. */
const unguarded = ['migration']

describe('the database of facilities', () => {
  it('forces row security on every table', async () => {
    const tables = (await tablesOf(service.database)).filter(({ isForced }) => !isForced)
    expect(tables.map(({ name }) => name)).toEqual(unguarded)
  })

  it.each(Object.keys(strangers))('refuses every write of %s, whatever the rules let through', async name => {
    const written = await trespass(service.database, strangers[name], { without: unguarded })
    // Documents and the words of search are of no facility: who may write anything adds to them, and no document ever changes.
    const isWriter = /officer|office|partner/.test(name)
    expect(written).toEqual(
      isWriter ? { source_document: ['insert', 'update'], facility_search_trigram: ['insert', 'update'] } : {},
    )
  })

  it('lets an administrator write what mutations write, and no more', async () => {
    const written = await trespass(service.database, administratorAsWriter, { without: unguarded })
    for (const table of ['facility', 'facility_alias', 'facility_status', 'occupancy', 'official', 'work_unit']) {
      expect(written[table]).toEqual(['insert', 'update'])
    }
    for (const table of ['change', 'refusal', 'region', 'regional_office', 'programme_point']) {
      expect(written[table]).toBeUndefined()
    }
  })
})
