import { reads } from '@karya/service'
import { checkId, checkPageSize, existing } from '@karya/subgraph'
import type { Resolvers } from '../generated/schema.ts'
import { checkSuggestions } from '../match/check.ts'
import { answerNeed } from './answer.ts'
import { meetNeed } from './meet.ts'
import { postNeed } from './post.ts'
import { withdrawNeed } from './withdraw.ts'

export const needResolvers: Resolvers = {
  Query: {
    need: (_, { id }, { loaders }) => loaders.needById.load(checkId(id)),
    needs: (_, { first, ...list }, { repositories }) =>
      repositories.needs.list({ ...list, first: checkPageSize(first) }),
  },
  Mutation: {
    postNeed: (_, { input }, context) => postNeed(input, context),
    withdrawNeed: (_, { input }, context) => withdrawNeed(input, context),
    answerNeed: (_, { input }, context) => answerNeed(input, context),
    meetNeed: (_, { input }, context) => meetNeed(input, context),
  },
  Need: {
    __resolveReference: ({ id }, { loaders }) => loaders.needById.load(checkId(id)),
    facility: reads(['facilityId'], ({ facilityId }) => ({ id: facilityId })),
    hopedFor: reads(['id'], ({ id }, _, { loaders }) => loaders.hopesByNeedId.load(id)),
    answers: reads(['id'], ({ id }, _, { loaders }) => loaders.answersByNeedId.load(id)),
    suggestedPartners: reads(['id'], ({ id }, { first }, { loaders }) =>
      loaders.suggestionsByNeedId(id, checkSuggestions(first)),
    ),
    pledges: reads(['id'], ({ id }, { first, ...list }, { loaders }) =>
      loaders.pledgesByNeedId(id, { ...list, first: checkPageSize(first) }),
    ),
    sources: reads(['id', 'isGenerated'], (need, _, { loaders }) => loaders.sourcesOf('Need', need)),
  },
  NeedAnswer: {
    partner: ({ partnerId }, _, { loaders }) => existing(loaders.partnerById.load(partnerId)),
  },
}
