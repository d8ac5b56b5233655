import { reads } from '@karya/service'
import { checkId, checkPageSize, existing } from '@karya/subgraph'
import type { Resolvers } from '../generated/schema.ts'
import { advancePledge } from './advance.ts'
import { recordPledge } from './record.ts'

export const pledgeResolvers: Resolvers = {
  Query: {
    pledge: (_, { id }, { loaders }) => loaders.pledgeById.load(checkId(id)),
    pledges: (_, { first, ...list }, { repositories }) =>
      repositories.pledges.list({ ...list, first: checkPageSize(first) }),
  },
  Mutation: {
    recordPledge: (_, { input }, context) => recordPledge(input, context),
    advancePledge: (_, { input }, context) => advancePledge(input, context),
  },
  Pledge: {
    __resolveReference: ({ id }, { loaders }) => loaders.pledgeById.load(checkId(id)),
    partner: reads(['partnerId'], ({ partnerId }, _, { loaders }) => existing(loaders.partnerById.load(partnerId))),
    facilities: reads(['id'], ({ id }, _, { loaders }) => loaders.facilitiesByPledgeId(id)),
    need: reads(['needId'], ({ needId }, _, { loaders }) => (needId ? loaders.needById.load(needId) : null)),
    sources: reads(['id', 'isGenerated'], (pledge, _, { loaders }) => loaders.sourcesOf('Pledge', pledge)),
  },
}
