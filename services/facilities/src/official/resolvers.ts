import { reads } from '@karya/service'
import type { Resolvers } from '../generated/schema.ts'
import { assignOfficial } from './assign.ts'

export const officialResolvers: Resolvers = {
  Mutation: {
    assignOfficial: (_, { input }, context) => assignOfficial(input, context),
  },
  Official: {
    sources: reads(['id'], ({ id }, _, { loaders }) => loaders.sourcesByRecord(id, 'Official')),
  },
}
