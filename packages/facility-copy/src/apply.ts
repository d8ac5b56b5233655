import type { Database } from '@karya/postgres'
import type { FacilityChanges, FacilityFeed } from './feed.ts'
import { FacilityCopyRepository } from './repository.ts'
import type { FacilityCopyRow } from './row.ts'

/** What a page, or several, say in the end: facilities as they are now, and the ids of those that are no more. */
const outcomeOf = (changes: FacilityChanges['changes']) => {
  const newest = new Map(changes.map(change => [change.id, change.facility]))
  const facilities: FacilityCopyRow[] = [...newest.values()].flatMap(facility => {
    if (!facility) return []
    const { province, regency, regionalOffice, ...facts } = facility
    return { ...facts, provinceCode: province, regencyCode: regency, regionalOfficeCode: regionalOffice }
  })
  return { facilities, removedIds: [...newest].flatMap(([id, facility]) => (facility ? [] : id)) }
}

export interface Applied {
  /** Not where there is more to read, and not where another instance was faster: that one may not have come as far. */
  isUpToDate: boolean
}

/** One page: its facilities and its position become true together. Another instance may have been faster; then nothing is done. */
export const applyPage = async (database: Database, feed: FacilityFeed): Promise<Applied> => {
  const { position } = await new FacilityCopyRepository(database.dataSource.manager).position()
  const { changes, next, hasMore } = await feed(position)
  const { facilities, removedIds } = outcomeOf(changes)
  return database.asSystem('facility-copy', async manager => {
    const copy = new FacilityCopyRepository(manager)
    if (!(await copy.advance(position, next, !hasMore))) return { isUpToDate: false }
    await copy.write(facilities, removedIds)
    return { isUpToDate: !hasMore }
  })
}

/**
 * The whole log at once, after a restore of facilities: the old copy answers until the new one replaces it in one transaction,
 * and what the restored log does not know is gone.
 */
export const applyAnew = async (database: Database, feed: FacilityFeed): Promise<Applied> => {
  const { position } = await new FacilityCopyRepository(database.dataSource.manager).position()
  const changes: FacilityChanges['changes'] = []
  let page = await feed(null)
  changes.push(...page.changes)
  while (page.hasMore) {
    page = await feed(page.next)
    changes.push(...page.changes)
  }
  const { facilities } = outcomeOf(changes)
  return database.asSystem('facility-copy', async manager => {
    const copy = new FacilityCopyRepository(manager)
    if (!(await copy.advance(position, page.next))) return { isUpToDate: false }
    await copy.keepOnly(facilities.map(({ id }) => id))
    await copy.write(facilities, [])
    return { isUpToDate: true }
  })
}
