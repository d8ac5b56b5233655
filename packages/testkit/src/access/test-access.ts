import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Database } from '@karya/postgres'
import { type AccessPlan, callEveryMutation, readEverythingGuarded } from './matrix.ts'
import { strangers } from './strangers.ts'
import { accessTable, committedTable } from './table.ts'
import { tablesOf, trespass, type Write } from './trespass.ts'

export interface AccessTests {
  /** Of the service. */
  name: string
  /** Opens the service with whatever has to be there. */
  open(): Promise<{ plan: AccessPlan; stop(): Promise<void> }>
  /** The committed table of who may do what. */
  matrix: URL
  /** Tables without row security. */
  unguarded: readonly string[]
  /** What a stranger may write all the same, by its name; the documents that a source may name are told already. */
  writtenBy?(stranger: string): Readonly<Record<string, Write[] | undefined>>
}

/**
 * The tests of access that all services share: every mutation and every guarded read as everybody, and every table as a stranger.
 *
 * @returns the database and what an administrator may write there, for tests that follow
 */
export const testAccess = ({ name, open, matrix, unguarded, writtenBy = () => ({}) }: AccessTests) => {
  let opened: Awaited<ReturnType<AccessTests['open']>>
  let outcomes: Record<'mutations' | 'reads', Awaited<ReturnType<typeof callEveryMutation>>>
  beforeAll(async () => {
    opened = await open()
    const { plan } = opened
    outcomes = { mutations: await callEveryMutation(plan), reads: await readEverythingGuarded(plan) }
  }, 300_000)
  afterAll(() => opened.stop())
  const database = (): Database => opened.plan.service.database

  describe(`who may do what in ${name}`, () => {
    it('is refused without a trace but the one in the trail', () => {
      expect(outcomes.mutations.faults).toEqual([])
    })

    it('is guarded as the schema says, and hides what is hidden', () => {
      expect(outcomes.reads.faults).toEqual([])
    })

    it('is written down', async () => {
      const found = accessTable(name, opened.plan.viewers, outcomes)
      expect(found).toBe(await committedTable(matrix, found))
    })
  })

  describe(`the database of ${name}`, () => {
    it('forces row security on every table', async () => {
      const tables = (await tablesOf(database())).filter(({ isForced }) => !isForced)
      expect(tables.map(table => table.name)).toEqual(unguarded)
    })

    it.each(Object.keys(strangers))('refuses every write of %s, whatever the rules let through', async stranger => {
      const written = await trespass(database(), strangers[stranger], { without: unguarded })
      // A document that a source names is of no facility: who may write anything may name one, and change none.
      const isWriter = /officer|office|partner/.test(stranger)
      expect(written).toEqual({
        ...(isWriter && { source_document: ['insert', 'update'] }),
        ...writtenBy(stranger),
      })
    })
  })
  return {
    trespassAs: (writer: Parameters<typeof trespass>[1]) => trespass(database(), writer, { without: unguarded }),
  }
}
