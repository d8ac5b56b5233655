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
  plan = accessPlan(service)
  outcomes = { mutations: await callEveryMutation(plan), reads: await readEverythingGuarded(plan) }
}, 300_000)
afterAll(() => service.stop())

describe('who may do what in partnerships', () => {
  it('is refused without a trace but the one in the trail', () => {
    expect(outcomes.mutations.faults).toEqual([])
  })

  it('is guarded as the schema says, and hides what is hidden', () => {
    expect(outcomes.reads.faults).toEqual([])
  })

  it('is written down', async () => {
    const found = accessTable('partnerships', plan.viewers, outcomes)
    expect(found).toBe(await committedTable(new URL('matrix.md', import.meta.url), found))
  })
})

/** Written by migrations alone; and when a key was last used, which the gateway's question notes and nobody decides by. */
const unguarded = ['api_key_use', 'migration']

describe('the database of partnerships', () => {
  it('forces row security on every table', async () => {
    const tables = (await tablesOf(service.database)).filter(({ isForced }) => !isForced)
    expect(tables.map(({ name }) => name)).toEqual(unguarded)
  })

  it.each(Object.keys(strangers))('refuses every write of %s, whatever the rules let through', async name => {
    const written = await trespass(service.database, strangers[name], { without: unguarded })
    // A document is of no facility: who may write anything may name one, and change none. Agreements, pledges and events begin without
    // facilities; what makes them somebody's is refused. Partners are of all regional offices together.
    const isKeeper = /officer|office/.test(name)
    const isOffice = name === 'another regional office'
    expect(written).toEqual({
      ...((isKeeper || name === 'another partner') && { source_document: ['insert', 'update'] }),
      ...(isKeeper && { agreement: ['insert'], pledge: ['insert'], event: ['insert'] }),
      ...(isOffice && { partner: ['insert', 'update'], partner_name: ['insert', 'update'] }),
      ...(isOffice && { record_source: ['insert', 'update'] }),
    })
  })

  it('lets an administrator write what mutations write, and no more', async () => {
    const written = await trespass(service.database, administratorAsWriter, { without: unguarded })
    for (const table of ['partner', 'agreement', 'agreement_document', 'api_key', 'need', 'pledge']) {
      expect(written[table]).toEqual(['insert', 'update'])
    }
    for (const table of ['need_answer', 'event', 'event_partner', 'agreement_facility', 'pledge_facility']) {
      expect(written[table]).toEqual(['insert'])
    }
    for (const table of ['change', 'refusal', 'facility_copy']) expect(written[table]).toBeUndefined()
  })
})
