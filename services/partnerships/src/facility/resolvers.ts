import { checkId, checkPageSize } from '@karya/subgraph'
import type { Resolvers } from '../generated/schema.ts'

export const facilityResolvers: Resolvers = {
  Facility: {
    __resolveReference: ({ id }) => ({ id: checkId(id) }),
    partners: ({ id }, { through }, { loaders }) => loaders.partnersByFacilityId(id, [...new Set(through)].sort()),
    agreements: ({ id }, { first, ...list }, { loaders }) =>
      loaders.agreementsByFacilityId(id, { ...list, first: checkPageSize(first) }),
    needs: ({ id }, { first, ...list }, { loaders }) =>
      loaders.needsByFacilityId(id, { ...list, first: checkPageSize(first) }),
    pledges: ({ id }, { first, ...list }, { loaders }) =>
      loaders.pledgesByFacilityId(id, { ...list, first: checkPageSize(first) }),
    events: ({ id }, { first, ...list }, { loaders }) =>
      loaders.eventsByFacilityId(id, { ...list, first: checkPageSize(first) }),
  },
}
