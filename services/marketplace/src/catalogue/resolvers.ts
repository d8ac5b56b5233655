import { checkId, checkPageSize, checkSearch } from '@karya/subgraph'
import type { Resolvers } from '../generated/schema.ts'

export const catalogueResolvers: Resolvers = {
  Query: {
    products: (_, { first, search, ...list }, { repositories, viewer }) =>
      repositories.catalogue.list({ ...list, first: checkPageSize(first), search: checkSearch(search) }, viewer),
  },
  Facility: {
    products: ({ id }, { first, ...list }, { loaders }) =>
      loaders.productsByFacilityId(checkId(id), { ...list, first: checkPageSize(first) }),
    topProducts: async ({ id }, { first }, { loaders }) => {
      const bestSold = { field: 'SOLD', direction: 'DESC' } as const
      const { nodes } = await loaders.productsByFacilityId(checkId(id), {
        first: checkPageSize(first),
        filter: { status: ['LISTED'] },
        orderBy: bestSold,
      })
      return nodes
    },
  },
  TrainingSession: {
    products: ({ id }, { first, ...list }, { loaders }) =>
      loaders.productsBySessionId(checkId(id), { ...list, first: checkPageSize(first) }),
  },
}
