import type { Resolvers } from '../generated/schema.ts'
import { adjustStock } from './adjust.ts'

export const stockResolvers: Resolvers = {
  Mutation: {
    adjustStock: (_, { input }, context) => adjustStock(input, context),
  },
}
