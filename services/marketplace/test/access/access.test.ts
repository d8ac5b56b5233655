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
  writeDirectly,
} from '@karya/testkit'
import { type Service, startService } from '../service.ts'
import { accessPlan } from './calls.ts'

let service: Service
let plan: AccessPlan
let outcomes: Record<'mutations' | 'reads', Awaited<ReturnType<typeof callEveryMutation>>>
beforeAll(async () => {
  service = await startService('none')
  plan = accessPlan(service)
  // Nothing that a mutation does removes a product.
  await writeDirectly(service.database, 'insert into product_removed values (gen_random_uuid(), gen_random_uuid())')
  outcomes = { mutations: await callEveryMutation(plan), reads: await readEverythingGuarded(plan) }
}, 300_000)
afterAll(() => service.stop())

describe('who may do what in marketplace', () => {
  it('is refused without a trace but the one in the trail', () => {
    expect(outcomes.mutations.faults).toEqual([])
  })

  it('is guarded as the schema says, and hides what is hidden', () => {
    expect(outcomes.reads.faults).toEqual([])
  })

  it('is written down', async () => {
    const found = accessTable('marketplace', plan.viewers, outcomes)
    expect(found).toBe(await committedTable(new URL('matrix.md', import.meta.url), found))
  })
})

/** Written by migrations alone. */
const unguarded = ['migration']

describe('the database of marketplace', () => {
  it('forces row security on every table', async () => {
    const tables = (await tablesOf(service.database)).filter(({ isForced }) => !isForced)
    expect(tables.map(({ name }) => name)).toEqual(unguarded)
  })

  it.each(Object.keys(strangers))('refuses every write of %s, whatever the rules let through', async name => {
    const written = await trespass(service.database, strangers[name], { without: unguarded })
    // A document is of no facility: who may write anything may name one, and change none. An inquiry and a shipment begin without
    // facilities; what makes them somebody's is refused.
    const isKeeper = /officer|office/.test(name)
    expect(written).toEqual({
      ...((isKeeper || name === 'another partner') && { source_document: ['insert', 'update'] }),
      ...(isKeeper && { inquiry: ['insert'], export_shipment: ['insert'] }),
    })
  })

  it('lets an administrator write what mutations write, and no more', async () => {
    const written = await trespass(service.database, administratorAsWriter, { without: unguarded })
    for (const table of [
      'product',
      'product_certification',
      'quality_check',
      'stock_movement',
      'inquiry',
      'proceeds_run',
    ]) {
      expect(written[table]).toEqual(['insert', 'update'])
    }
    for (const table of ['product_image', 'product_training', 'inquiry_allocation']) {
      expect(written[table]).toEqual(['insert', 'update', 'delete'])
    }
    expect(written.sale).toEqual(['insert'])
    for (const table of ['change', 'refusal', 'facility_copy', 'product_removed'])
      expect(written[table]).toBeUndefined()
  })
})
