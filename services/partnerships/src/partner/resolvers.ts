import { reads } from '@karya/service'
import { checkId, checkPageSize, checkSearch } from '@karya/subgraph'
import type { Resolvers } from '../generated/schema.ts'
import { registerPartner } from './register.ts'
import { updatePartner } from './update.ts'

export const partnerResolvers: Resolvers = {
  Query: {
    partner: (_, { id }, { loaders }) => loaders.partnerById.load(checkId(id)),
    partnerByCode: (_, { code }, { loaders }) => loaders.partnerByCode.load(code),
    partners: (_, { first, search, ...list }, { repositories }) =>
      repositories.partners.list({ ...list, first: checkPageSize(first), search: checkSearch(search) }),
  },
  Mutation: {
    registerPartner: (_, { input }, context) => registerPartner(input, context),
    updatePartner: (_, { input }, context) => updatePartner(input, context),
  },
  Partner: {
    __resolveReference: (reference, { loaders }) =>
      'id' in reference ? loaders.partnerById.load(checkId(reference.id)) : loaders.partnerByCode.load(reference.code),
    standing: reads(
      ['id'],
      async ({ id }, _, { loaders }) => (await loaders.standingByPartnerId.load(id))?.standing ?? null,
    ),
    region: reads(['regionCode'], ({ regionCode }) => (regionCode ? { code: regionCode } : null)),
    agreements: reads(['id'], ({ id }, { first, ...list }, { loaders }) =>
      loaders.agreementsByPartnerId(id, { ...list, first: checkPageSize(first) }),
    ),
    pledges: reads(['id'], ({ id }, { first, ...list }, { loaders }) =>
      loaders.pledgesByPartnerId(id, { ...list, first: checkPageSize(first) }),
    ),
    events: reads(['id'], ({ id }, { first, ...list }, { loaders }) =>
      loaders.eventsByPartnerId(id, { ...list, first: checkPageSize(first) }),
    ),
    matchingNeeds: reads(['id'], ({ id }, { first, ...list }, { loaders }) =>
      loaders.matchingNeedsByPartnerId(id, { ...list, first: checkPageSize(first) }),
    ),
    sources: reads(['id', 'isGenerated'], (partner, _, { loaders }) => loaders.sourcesOf('Partner', partner)),
  },
}
