import { type Refusal, refuse } from '@karya/postgres'
import { checkId, mayWriteFacility, NotKept, type Viewer } from '@karya/subgraph'
import type { Repositories } from '../database.ts'
import type { UserErrorCode } from '../generated/schema.ts'
import type { FacilityRow } from './row.ts'

/**
 * The first step of every write under a facility: holds the facility, so that writes to it follow one another, and refuses who may
 * not write there (`FORBIDDEN`, thrown), what is not there, and what was written since it was read.
 */
export const lockFacility = async (
  { facilities }: Repositories,
  viewer: Viewer,
  { facilityId, version }: { facilityId: string; version?: number | null },
  idField = 'facilityId',
): Promise<FacilityRow | Refusal<UserErrorCode>> => {
  const facility = await facilities.lock(checkId(facilityId))
  if (!facility) {
    const message = `No facility has the id ${facilityId}. Find it with facilityByCode.`
    return refuse('NOT_FOUND', message, 'input', idField)
  }
  if (!mayWriteFacility(viewer, facility)) {
    throw new NotKept(
      facility.id,
      `This viewer does not keep the records of ${facility.code}, so it may not write there.`,
    )
  }
  if (version != null && version !== facility.version) {
    const message = `Version ${version} was read, but ${facility.code} is at version ${facility.version}. Read it again, then decide.`
    return refuse('STALE_VERSION', message, 'input', 'version')
  }
  return facility
}
