import { checkId } from '@karya/subgraph'
import type { Resolvers } from '../generated/schema.ts'
import { facilityReference } from '../references.ts'
import { setProceedsRule } from './set.ts'

export const proceedsRuleResolvers: Resolvers = {
  Mutation: {
    setProceedsRule: (_, { input }, context) => setProceedsRule(input, context),
  },
  Facility: {
    proceedsRules: ({ id }, _, { loaders }) => loaders.proceedsRulesByFacilityId.load(checkId(id)),
  },
  ProceedsRule: {
    facility: ({ facilityId }) => facilityReference(facilityId),
    sources: ({ id }, _, { loaders }) => loaders.sourcesByRecord(id, 'ProceedsRule'),
  },
}
