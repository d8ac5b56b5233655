import { type Refusal, refuse } from '@karya/postgres'
import { checkId, mayWriteFacility, NotKept, type Viewer } from '@karya/subgraph'
import type { FacilityCopyRepository } from './repository.ts'
import type { FacilityCopyRow } from './row.ts'

/**
 * The first step of every write under a facility: holds it, so that writes to it follow one another, and refuses who may not write
 * there (`FORBIDDEN`, thrown) and a facility that is not there.
 */
export const lockFacility = async (
  facilities: FacilityCopyRepository,
  viewer: Viewer,
  facilityId: string,
): Promise<FacilityCopyRow | Refusal<'NOT_FOUND'>> => {
  const facility = await facilities.lock(checkId(facilityId))
  if (!facility)
    return refuse(
      'NOT_FOUND',
      `No facility has the id ${facilityId}. Find it with facilityByCode.`,
      'input',
      'facilityId',
    )
  if (!mayWriteFacility(viewer, facility)) {
    throw new NotKept(
      facility.id,
      `This viewer does not keep the records of ${facility.code}, so it may not write there.`,
    )
  }
  return facility
}
