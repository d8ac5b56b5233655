import type { Resolvers } from '../generated/schema.ts'
import { assignOfficial } from './assign.ts'

export const officialResolvers: Resolvers = {
  Mutation: {
    assignOfficial: (_, { input }, context) => assignOfficial(input, context),
  },
  Official: {
    sources: ({ id }, _, { loaders }) => loaders.sourcesByRecord(id, 'Official'),
  },
}
