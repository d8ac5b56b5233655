import type { FacilityCopyRow } from '@karya/facility-copy'
import { type Refusal, refuse } from '@karya/postgres'
import { checkId, mayWriteFacility, NotKept, type Viewer } from '@karya/subgraph'
import type { Repositories } from '../database.ts'
import type { UserErrorCode } from '../generated/schema.ts'
import type { NeedRow } from './row.ts'

export interface HeldNeed {
  need: NeedRow
  facility: FacilityCopyRow
}

/**
 * The first step of every write to a need: holds its facility, then the need. Refuses what is not there and what was written since it
 * was read; a need that the viewer may not see looks like none.
 */
export const lockNeed = async (
  repositories: Repositories,
  { id, version, field = 'id' }: { id: string; version?: number | null; field?: string },
): Promise<HeldNeed | Refusal<UserErrorCode>> => {
  const unknown = refuse('NOT_FOUND', `No need has the id ${id}. Find it with needs.`, 'input', field)
  const [shown] = await repositories.needs.shownByIds([checkId(id)])
  const facility = shown && (await repositories.facilities.lock(shown.facilityId))
  const need = facility && (await repositories.needs.lock(shown.id))
  if (!facility || !need) return unknown
  if (version != null && version !== need.version) {
    const message = `Version ${version} was read, but the need is at version ${need.version}. Read it again, then decide.`
    return refuse('STALE_VERSION', message, 'input', 'version')
  }
  return { need, facility }
}

/** Thrown as `FORBIDDEN` where the viewer does not keep the facility's records. */
export const checkKeeper = (viewer: Viewer, facility: FacilityCopyRow): void => {
  if (mayWriteFacility(viewer, facility)) return
  const message = `This viewer does not keep the records of ${facility.code}, so it may not write there.`
  throw new NotKept(facility.id, message)
}
