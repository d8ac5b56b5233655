import type { Resolvers } from '../generated/schema.ts'
import { listProduct } from './list.ts'
import { withdrawProduct } from './withdraw.ts'

export const listingResolvers: Resolvers = {
  Mutation: {
    listProduct: (_, { input }, context) => listProduct(input, context),
    withdrawProduct: (_, { input }, context) => withdrawProduct(input, context),
  },
}
