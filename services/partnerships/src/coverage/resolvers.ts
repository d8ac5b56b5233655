import { checkPageSize } from '@karya/subgraph'
import type { Resolvers } from '../generated/schema.ts'

export const coverageResolvers: Resolvers = {
  Query: {
    coverageGaps: (_, { first, ...list }, { repositories }) =>
      repositories.coverage.gaps({ ...list, first: checkPageSize(first) }),
  },
  CoverageGapEdge: {
    openNeeds: ({ node }) => node.openNeeds,
  },
}
