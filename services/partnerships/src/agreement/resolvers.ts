import { reads } from '@karya/service'
import { checkId, checkPageSize, existing } from '@karya/subgraph'
import type { Resolvers } from '../generated/schema.ts'
import { activateAgreement } from './step/activate.ts'
import { amendAgreement } from './step/amend.ts'
import { createAgreement } from './step/create.ts'
import { terminateAgreement } from './step/terminate.ts'

export const agreementResolvers: Resolvers = {
  Query: {
    agreement: (_, { id }, { loaders }) => loaders.agreementById.load(checkId(id)),
    agreements: (_, { first, ...list }, { repositories }) =>
      repositories.agreements.list({ ...list, first: checkPageSize(first) }),
  },
  Mutation: {
    createAgreement: (_, { input }, context) => createAgreement(input, context),
    amendAgreement: (_, { input }, context) => amendAgreement(input, context),
    activateAgreement: (_, { input }, context) => activateAgreement(input, context),
    terminateAgreement: (_, { input }, context) => terminateAgreement(input, context),
  },
  Agreement: {
    __resolveReference: ({ id }, { loaders }) => loaders.agreementById.load(checkId(id)),
    partner: reads(['partnerId', 'partner'], ({ partnerId, partner }, _, { loaders }) =>
      existing(partner ?? loaders.partnerById.load(partnerId)),
    ),
    facilities: reads(['id'], ({ id }, _, { loaders }) => loaders.facilitiesByAgreementId(id)),
    documents: reads(['id', 'isConcern'], ({ id, isConcern }, _, { loaders }) =>
      isConcern ? loaders.documentsByAgreementId.load(id) : null,
    ),
    sources: reads(['id', 'isGenerated'], (agreement, _, { loaders }) => loaders.sourcesOf('Agreement', agreement)),
  },
}
