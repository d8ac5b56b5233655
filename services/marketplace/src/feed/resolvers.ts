import { checkPageSize } from '@karya/subgraph'
import type { Resolvers } from '../generated/schema.ts'

export const feedResolvers: Resolvers = {
  Query: {
    productChanges: (_, { after = null, first }, { repositories, viewer }) =>
      repositories.feed.page({ after: after ?? null, first: checkPageSize(first ?? 100) }, viewer),
  },
}
