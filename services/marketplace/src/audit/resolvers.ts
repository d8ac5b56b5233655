import { auditEntriesOf, auditTrailOf } from '@karya/service'
import type { Resolvers } from '../generated/schema.ts'
import { facilityReference } from '../references.ts'

export const auditResolvers: Resolvers = {
  AuditTrail: {
    __resolveReference: (reference, context) => auditTrailOf(reference, context),
    marketplace: (trail, list, context) => auditEntriesOf(trail, list, context),
  },
  AuditEntry: {
    facility: ({ facilityId }) => (facilityId ? facilityReference(facilityId) : null),
  },
}
