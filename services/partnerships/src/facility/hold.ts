import type { FacilityCopyRow } from '@karya/facility-copy'
import { type Refusal, refuse } from '@karya/postgres'
import { checkId, mayWriteFacility, NotKept, type Viewer } from '@karya/subgraph'
import type { Repositories } from '../database.ts'
import type { UserErrorCode } from '../generated/schema.ts'

/** As many as there are. */
const mostFacilities = 612

/**
 * The first step of every write that concerns several facilities: holds them in the order of their ids, so that no two writers wait for
 * each other. Refuses ids that name none; says nothing about who may write there.
 *
 * @param alreadyLinked facilities that the record names already: held as well, but not refused where they are no more
 */
export const holdFacilities = async (
  { facilities }: Repositories,
  facilityIds: readonly string[],
  field = 'facilityIds',
  alreadyLinked: readonly string[] = [],
): Promise<FacilityCopyRow[] | Refusal<UserErrorCode>> => {
  const ids = [...new Set(facilityIds.map(checkId))].sort()
  if (ids.length > mostFacilities) {
    return refuse('INVALID_VALUE', `${field} names ${ids.length} facilities, but there are 612.`, 'input', field)
  }
  const held = await facilities.lockAll([...ids, ...alreadyLinked])
  const unknown = ids.find(id => !held.some(facility => facility.id === id))
  if (unknown) {
    const message = `No facility has the id ${unknown}. Find it with facilityByCode.`
    return refuse('UNKNOWN_REFERENCE', message, 'input', field)
  }
  return held
}

/**
 * Whether the viewer keeps the records of every one of them. Thrown as `FORBIDDEN` where not.
 *
 * @param linked ids of facilities that the record names: one that is unknown here is kept by an administrator alone
 */
export const checkKept = (
  viewer: Viewer,
  facilities: readonly FacilityCopyRow[],
  linked: readonly string[] = [],
): void => {
  const foreign = facilities.find(facility => !mayWriteFacility(viewer, facility))
  const known = new Set(facilities.map(({ id }) => id))
  const missing = viewer.role === 'ADMIN' ? undefined : linked.find(id => !known.has(id))
  if (!foreign && !missing) return
  const name = foreign?.code ?? `the facility ${missing}`
  const message = `This viewer does not keep the records of ${name}, so it may not write there.`
  throw new NotKept(foreign?.id ?? (missing as string), message)
}

/** The time zone of all of them; Jakarta's where they are in several, as the ministry's. */
export const commonTimeZone = (facilities: readonly FacilityCopyRow[]): string => {
  const [first, ...others] = new Set(facilities.map(({ timeZone }) => timeZone))
  return first && others.length === 0 ? first : 'Asia/Jakarta'
}
