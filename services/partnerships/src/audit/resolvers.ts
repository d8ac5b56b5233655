import { auditEntriesOf, auditTrailOf } from '@karya/service'
import type { Resolvers } from '../generated/schema.ts'

export const auditResolvers: Resolvers = {
  AuditTrail: {
    __resolveReference: (reference, context) => auditTrailOf(reference, context),
    partnerships: (trail, list, context) => auditEntriesOf(trail, list, context),
  },
  AuditEntry: {
    facility: ({ facilityId }) => (facilityId ? { id: facilityId } : null),
  },
}
