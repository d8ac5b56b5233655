import { type FacilityChanges, type FacilityFeed, PositionExpired } from '../src/feed.ts'

type Facility = NonNullable<FacilityChanges['changes'][number]['facility']>

/** A log of facilities that a test writes: pages of two, positions `epoch:index`, and faults when they are wanted. */
export const scriptedFeed = () => {
  let log: string[] = []
  let epoch = 1
  const facilities = new Map<string, Facility>()
  const state = { isDown: false, calls: 0, beforeAnswer: async () => {} }
  const idOf = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

  const feed: FacilityFeed = async after => {
    state.calls += 1
    if (state.isDown) throw new Error('facilities does not answer')
    const [of, index] = (after ?? `${epoch}:0`).split(':').map(Number) as [number, number]
    if (of !== epoch) throw new PositionExpired('of another epoch')
    const ids = [...new Set(log.slice(index, index + 2))]
    const changes = ids.map(id => ({ id, facility: facilities.get(id) ?? null }))
    const next = Math.min(index + 2, log.length)
    const page = { changes, next: `${epoch}:${next}`, hasMore: next < log.length }
    await state.beforeAnswer()
    return page
  }
  const write = (number: number, facts: Partial<Facility> = {}) => {
    const id = idOf(number)
    const place = { province: '62', regency: '62.06', regionalOffice: 'kanwil-kalimantan-tengah' }
    const kind = { kind: 'LAPAS', class: 'IIA', specialization: 'UMUM', timeZone: 'Asia/Jakarta' }
    facilities.set(id, { ...(facilities.get(id) ?? { id, code: `lapas-${number}`, ...kind, ...place }), ...facts })
    log.push(id)
  }
  const remove = (number: number) => {
    facilities.delete(idOf(number))
    log.push(idOf(number))
  }
  /** Another log with other facilities, as after a restore. */
  const restore = () => {
    epoch += 1
    log = []
    facilities.clear()
  }
  return { feed, idOf, remove, restore, state, write }
}
