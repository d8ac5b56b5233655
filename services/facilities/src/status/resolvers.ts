import { reads } from '@karya/service'
import type { Resolvers } from '../generated/schema.ts'
import { changeFacilityStatus } from './change.ts'

export const statusResolvers: Resolvers = {
  Mutation: {
    changeFacilityStatus: (_, { input }, context) => changeFacilityStatus(input, context),
  },
  FacilityStatus: {
    sources: reads(['id'], ({ id }, _, { loaders }) => loaders.sourcesByRecord(id, 'FacilityStatus')),
  },
}
