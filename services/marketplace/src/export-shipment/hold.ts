import { mayWriteFacility, type Viewer } from '@karya/subgraph'
import type { Repositories } from '../database.ts'

/** Holds facilities, each once and in one order everywhere; answers whether the viewer keeps the records of all. */
export const holdFacilities = async (
  { facilities }: Repositories,
  viewer: Viewer,
  facilityIds: readonly string[],
): Promise<boolean> => {
  for (const id of [...new Set(facilityIds)].sort()) {
    const facility = await facilities.lock(id)
    if (!facility || !mayWriteFacility(viewer, facility)) return false
  }
  return true
}
