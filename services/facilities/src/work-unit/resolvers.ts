import { reads } from '@karya/service'
import type { Resolvers } from '../generated/schema.ts'
import { addWorkUnit } from './add.ts'

export const workUnitResolvers: Resolvers = {
  Mutation: {
    addWorkUnit: (_, { input }, context) => addWorkUnit(input, context),
  },
  WorkUnit: {
    sources: reads(['id'], ({ id }, _, { loaders }) => loaders.sourcesByRecord(id, 'WorkUnit')),
  },
}
