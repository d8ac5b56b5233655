import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { type Refused, refusalChannel } from '../../src/index.ts'
import { type Scratch, scratchDatabase } from '../scratch-database.ts'

let scratch: Scratch
beforeAll(async () => {
  scratch = await scratchDatabase('select')
})
afterAll(() => scratch.drop())
beforeEach(async () => {
  await scratch.database.refusals.flush()
  await scratch.database.asSystem('test', manager => manager.query('truncate refusal'))
})

const refused: Refused = {
  ...{ actor: 'officer-1', role: 'OFFICER', action: 'recordSale', code: 'FORBIDDEN', reason: 'TENANCY' },
  facilityId: '00000000-0000-4000-8000-000000000001',
}
const note = (more: Partial<Refused> = {}) => scratch.database.refusals.note({ ...refused, ...more })
const rows = (): Promise<{ action: string; times: number; facility_id: string | null }[]> =>
  scratch.database.dataSource.query('select action, times, facility_id from refusal order by sequence')

describe('refusals', () => {
  it('are there at once, and repeated ones are one row', async () => {
    for (let time = 0; time < 50; time += 1) await note()
    expect(await rows()).toMatchObject([{ action: 'recordSale', times: 1, facility_id: refused.facilityId }])
    await scratch.database.refusals.flush()
    expect(await rows()).toMatchObject([{ times: 50 }])
    await note()
    expect(await rows()).toMatchObject([{ times: 50 }, { times: 1 }])
  })

  it('of one actor that tries everything are few rows, and others are told all the same', async () => {
    await Promise.all(Array.from({ length: 1_000 }, (_, index) => note({ action: `action${index}` })))
    await note({ actor: 'officer-2' })
    await scratch.database.refusals.flush()
    const written = await rows()
    expect(written).toHaveLength(32)
    const more = written.find(({ action }) => action === 'more')
    expect(more).toMatchObject({ times: 970, facility_id: null })
  })

  it('of the public are for the log alone', async () => {
    const logged: unknown[] = []
    const listen = (message: unknown) => logged.push(message)
    refusalChannel.subscribe(listen)
    for (let time = 0; time < 5; time += 1) {
      await note({ actor: 'public', role: 'PUBLIC', code: 'UNAUTHENTICATED', reason: 'ROLE', facilityId: null })
    }
    refusalChannel.unsubscribe(listen)
    expect(await rows()).toEqual([])
    expect(logged).toEqual([
      {
        ...{ service: 'scratch', actor: 'public', role: 'PUBLIC', action: 'recordSale', code: 'UNAUTHENTICATED' },
        ...{ reason: 'ROLE', facilityId: null },
      },
    ])
  })

  it('that cannot be written stay refusals', async () => {
    await expect(note({ reason: 'A reason that the table does not know' })).resolves.toBeUndefined()
    expect(await rows()).toEqual([])
  })
})
