import { auditEntriesOf, auditTrailOf } from '@karya/service'
import type { Resolvers } from '../generated/schema.ts'

export const auditResolvers: Resolvers = {
  Query: {
    auditTrail: (_, { facilityId }, context) => auditTrailOf({ id: facilityId ?? 'all' }, context),
  },
  AuditTrail: {
    __resolveReference: (reference, context) => auditTrailOf(reference, context),
    facilities: (trail, list, context) => auditEntriesOf(trail, list, context),
    facility: ({ id }, _, { loaders }) => (id === 'all' ? null : loaders.facilityById.load(id)),
  },
  AuditEntry: {
    facility: ({ facilityId }, _, { loaders }) => (facilityId ? loaders.facilityById.load(facilityId) : null),
  },
}
