import { checkId, checkPageSize } from '@karya/subgraph'
import type { Resolvers } from '../generated/schema.ts'
import { partnerReference } from '../references.ts'

export const sessionPartnerResolvers: Resolvers = {
  SessionPartner: {
    partner: ({ partnerId }) => partnerReference(partnerId),
  },
  Partner: {
    __resolveReference: ({ id }) => partnerReference(checkId(id)),
    trainingSessions: ({ id }, { first, ...list }, { loaders }) =>
      loaders.sessionsByPartnerId(id, { ...list, first: checkPageSize(first) }),
  },
}
