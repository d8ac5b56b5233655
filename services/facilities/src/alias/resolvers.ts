import type { Resolvers } from '../generated/schema.ts'
import { addFacilityAlias } from './add.ts'

export const aliasResolvers: Resolvers = {
  Mutation: {
    addFacilityAlias: (_, { input }, context) => addFacilityAlias(input, context),
  },
}
