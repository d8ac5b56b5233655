import type { FacilityCopyRow } from '@karya/facility-copy'
import { isRefusal, type Refusal, refuse } from '@karya/postgres'
import { checkId, type Viewer } from '@karya/subgraph'
import type { Repositories } from '../../database.ts'
import { checkKept, holdFacilities } from '../../facility/hold.ts'
import type { UserErrorCode } from '../../generated/schema.ts'
import type { AgreementRow } from '../row.ts'

export interface HeldAgreement {
  agreement: AgreementRow
  /** Those it serves, and those that `more` named. */
  facilities: FacilityCopyRow[]
}

/**
 * The first step of every write to an agreement: holds its facilities, then the agreement, in one order everywhere, so that any number
 * of writers follow one another. Refuses what is not there, what was written since it was read, and (`FORBIDDEN`, thrown) who does not
 * keep the records of every facility concerned. To who may not see it, a draft looks like none.
 *
 * @param input `more`: ids of facilities that it does not serve yet; `field`: where the input names the agreement
 */
export const lockAgreement = async (
  repositories: Repositories,
  viewer: Viewer,
  {
    id,
    version,
    more = [],
    field = 'id',
  }: { id: string; version?: number | null; more?: readonly string[]; field?: string },
): Promise<HeldAgreement | Refusal<UserErrorCode>> => {
  const unknown = refuse('NOT_FOUND', `No agreement has the id ${id}. Find it with agreements.`, 'input', field)
  const { agreements } = repositories
  const [shown] = await agreements.shownByIds([checkId(id)])
  if (!shown) return unknown
  const seen = await served(repositories, shown.id)
  const facilities = await holdFacilities(repositories, more, 'addFacilityIds', seen)
  if (isRefusal(facilities)) return facilities
  const agreement = await agreements.lock(shown.id)
  if (!agreement) return unknown
  // Another writer may have added some since they were read; from here on none can.
  const held = new Set(facilities.map(facility => facility.id))
  const linked = await served(repositories, shown.id)
  facilities.push(...(await repositories.facilities.byIds(linked.filter(facilityId => !held.has(facilityId)))))
  checkKept(viewer, facilities, linked)
  if (version != null && version !== agreement.version) {
    const message = `Version ${version} was read, but the agreement is at version ${agreement.version}. Read it again, then decide.`
    return refuse('STALE_VERSION', message, 'input', 'version')
  }
  return { agreement, facilities }
}

const served = async ({ agreements }: Repositories, id: string): Promise<string[]> =>
  (await agreements.facilitiesByAgreementIds([id])).map(({ facilityId }) => facilityId)
