import { type Refusal, refuse } from '@karya/postgres'
import { CodedError, checkId, type Viewer } from '@karya/subgraph'
import type { Repositories } from '../database.ts'
import type { UserErrorCode } from '../generated/schema.ts'
import { knownPartner } from './known.ts'
import type { PartnerRow } from './row.ts'

/**
 * The partner that answers or promises: a partner speaks for itself and for no other (`FORBIDDEN`, thrown); who keeps the records of
 * the facilities writes down for a partner that it names.
 */
export const actingPartner = async (
  repositories: Repositories,
  viewer: Viewer,
  partnerId: string | null | undefined,
): Promise<PartnerRow | Refusal<UserErrorCode>> => {
  if (viewer.role === 'PARTNER') {
    if (!viewer.partnerId || (partnerId && checkId(partnerId) !== viewer.partnerId)) {
      throw new CodedError('FORBIDDEN', 'A partner speaks for itself alone. Leave partnerId out.')
    }
    return knownPartner(repositories, viewer.partnerId)
  }
  if (partnerId) return knownPartner(repositories, partnerId)
  return refuse('INVALID_VALUE', 'It is not said which partner it is. Give partnerId.', 'input', 'partnerId')
}
