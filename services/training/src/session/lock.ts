import { type FacilityCopyRow, lockFacility } from '@karya/facility-copy'
import { isRefusal, type Refusal, refuse } from '@karya/postgres'
import { checkId, type Viewer } from '@karya/subgraph'
import type { Repositories } from '../database.ts'
import type { UserErrorCode } from '../generated/schema.ts'
import type { SessionRow } from './row.ts'

/**
 * The first step of every write to a session: holds its facility, then the session, and refuses who may not write there
 * (`FORBIDDEN`, thrown), what is not there, and what was written since it was read.
 */
export const lockSession = async (
  { facilities, sessions }: Repositories,
  viewer: Viewer,
  { sessionId, version }: { sessionId: string; version?: number | null },
): Promise<{ session: SessionRow; facility: FacilityCopyRow } | Refusal<UserErrorCode>> => {
  const unknown = refuse(
    'NOT_FOUND',
    `No training session has the id ${sessionId}. Find it with trainingSessions.`,
    'input',
    'sessionId',
  )
  const [seen] = await sessions.byIds([checkId(sessionId)])
  if (!seen) return unknown
  const facility = await lockFacility(facilities, viewer, seen.facilityId)
  if (isRefusal(facility)) return unknown
  const session = await sessions.lock(seen.id)
  if (!session) return unknown
  if (version != null && version !== session.version) {
    const message = `Version ${version} was read, but the session is at version ${session.version}. Read it again, then decide.`
    return refuse('STALE_VERSION', message, 'input', 'version')
  }
  return { session, facility }
}
