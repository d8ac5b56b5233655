import { checkPageSize } from '@karya/subgraph'
import type { Resolvers } from '../generated/schema.ts'
import { facilityReference, partnerReference } from '../references.ts'
import { recordSale } from './record.ts'

export const saleResolvers: Resolvers = {
  Query: {
    sales: (_, { first, ...list }, { repositories, viewer }) =>
      repositories.sales.list({ ...list, first: checkPageSize(first) }, viewer),
  },
  Mutation: {
    recordSale: (_, { input }, context) => recordSale(input, context),
  },
  Sale: {
    product: ({ productId }, _, { loaders }) => loaders.productById.load(productId),
    facility: ({ facilityId }) => facilityReference(facilityId),
    unitPrice: ({ unitPrice, currency }) => ({ amount: unitPrice, currency }),
    revenue: ({ revenue, currency }) => ({ amount: revenue, currency }),
    buyerPartner: ({ buyerPartnerId }) => partnerReference(buyerPartnerId),
    sources: (sale, _, { loaders }) => loaders.sourcesOf('Sale', sale),
  },
}
