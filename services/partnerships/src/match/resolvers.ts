import type { Resolvers } from '../generated/schema.ts'

export const matchResolvers: Resolvers = {
  NeedMatchEdge: {
    score: ({ node }) => node.score,
    reasons: ({ node }) => node.reasons,
  },
}
