import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { changesAreReadable, writeDirectly } from '@karya/testkit'
import { admin, keepersOf, mutateAs, type Service, startService } from '../service.ts'

let service: Service
let id: string
beforeAll(async () => {
  service = await startService()
  id = (await keepersOf(service, 'lapas-narkotika-kasongan')).id
})
afterAll(() => service.stop())
// The log waits for every transaction that still writes on this server, those of other tests included.
beforeEach(() => changesAreReadable(service.database))

interface Page {
  changes: { id: string; facility: { class: string } | null }[]
  next: string
  hasMore: boolean
}

const query =
  'query($after: String, $first: Int) { facilityChanges(after: $after, first: $first) { changes { id facility { class } } next hasMore } }'
const read = async (after: string | null, first = 1000): Promise<Page> => {
  const { data, errors } = await service.ask(query, { after, first })
  if (errors) throw errors[0]
  return data.facilityChanges
}

const readNews = async (after: string) => {
  await changesAreReadable(service.database)
  return read(after)
}

describe('facilityChanges', () => {
  it('answers every facility once from the beginning, page by page', async () => {
    const first = await read(null, 500)
    const second = await read(first.next, 500)
    expect([first.hasMore, second.hasMore]).toEqual([true, false])
    expect(new Set([...first.changes, ...second.changes].map(change => change.id)).size).toBe(612)
    expect((await read(second.next)).changes).toEqual([])
  })

  it('answers a facility that was written, as it is now, once however often it was', async () => {
    const { next } = await read(null)
    const mutate = mutateAs(service, admin)
    await mutate('updateFacility', { id, name: 'Lapas Lain' })
    await mutate('changeFacilityStatus', { facilityId: id, class: 'I', validFrom: '2025-03-01' })
    const { changes } = await readNews(next)
    expect(changes).toContainEqual({ id, facility: { class: 'I' } })
    expect(new Set(changes.map(change => change.id)).size).toBe(changes.length)
  })

  it('tells of a facility that is no more, and counts reading in few statements', async () => {
    const { next } = await read(null)
    await writeDirectly(service.database, `delete from facility where code = 'lapas-sampit'`)
    const { changes } = await readNews(next)
    expect(changes).toMatchObject([{ facility: null }])
    const { statements } = await service.database.statements.during(() => read(null))
    expect(statements).toHaveLength(3)
  })

  it('expires the positions of a database that was restored elsewhere', async () => {
    const { next } = await read(null)
    await writeDirectly(service.database, 'update change_epoch set server = server + 1')
    await writeDirectly(service.database, 'select adopt_change_log()')
    await expect(read(next)).rejects.toMatchObject({ extensions: { code: 'CURSOR_EXPIRED' } })
    expect((await read(null)).changes).toHaveLength(612)
  })
})
