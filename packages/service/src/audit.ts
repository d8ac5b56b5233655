import type { AuditListArguments, AuditRepository, AuditTrailRow } from '@karya/postgres'
import { checkId, checkPageSize } from '@karya/subgraph'

interface AuditContext {
  audit: AuditRepository
}

/** The trail of one facility by its id, or of all that the viewer keeps by `all`; null where it keeps no records of the one. */
export const auditTrailOf = ({ id }: { id: string }, { audit }: AuditContext): Promise<AuditTrailRow | null> =>
  audit.trail(id === 'all' ? null : checkId(id))

/** What one service tells of a trail. */
export const auditEntriesOf = (
  trail: AuditTrailRow,
  { first, ...list }: Omit<AuditListArguments, 'first'> & { first?: number | null },
  { audit }: AuditContext,
) => audit.list(trail, { ...list, first: checkPageSize(first) })
