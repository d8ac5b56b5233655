import { reads } from '@karya/service'
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
    product: reads(['productId'], ({ productId }, _, { loaders }) => loaders.productById.load(productId)),
    facility: reads(['facilityId'], ({ facilityId }) => facilityReference(facilityId)),
    unitPrice: reads(['unitPrice', 'currency'], ({ unitPrice, currency }) => ({ amount: unitPrice, currency })),
    revenue: reads(['revenue', 'currency'], ({ revenue, currency }) => ({ amount: revenue, currency })),
    buyerPartner: reads(['buyerPartnerId'], ({ buyerPartnerId }) => partnerReference(buyerPartnerId)),
    sources: reads(['id', 'isGenerated'], (sale, _, { loaders }) => loaders.sourcesOf('Sale', sale)),
  },
}
