import { reads } from '@karya/service'
import { checkPageSize, existing } from '@karya/subgraph'
import type { Resolvers } from '../generated/schema.ts'
import { identifyApiKey } from './identify.ts'
import { issueApiKey } from './step/issue.ts'
import { revokeApiKey } from './step/revoke.ts'

export const apiKeyResolvers: Resolvers = {
  Query: {
    apiKeyHolder: (_, key, { repositories }) => identifyApiKey(repositories, key),
  },
  Mutation: {
    issueApiKey: (_, { input }, context) => issueApiKey(input, context),
    revokeApiKey: (_, { input }, context) => revokeApiKey(input, context),
  },
  Partner: {
    apiKeys: reads(['id'], ({ id }, { first, ...list }, { loaders }) =>
      loaders.apiKeysByPartnerId(id, { ...list, first: checkPageSize(first) }),
    ),
  },
  Agreement: {
    apiKeys: reads(['id'], ({ id }, { first, ...list }, { loaders }) =>
      loaders.apiKeysByAgreementId(id, { ...list, first: checkPageSize(first) }),
    ),
  },
  ApiKey: {
    partner: ({ partnerId }, _, { loaders }) => existing(loaders.partnerById.load(partnerId)),
    agreement: ({ agreementId }, _, { loaders }) => existing(loaders.agreementById.load(agreementId)),
    facilities: ({ agreementId }, _, { loaders }) => loaders.facilitiesByAgreementId(agreementId),
  },
}
