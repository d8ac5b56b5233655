import type { Resolvers } from '../generated/schema.ts'
import { recordQualityCheck } from './record.ts'

export const qualityCheckResolvers: Resolvers = {
  Mutation: {
    recordQualityCheck: (_, { input }, context) => recordQualityCheck(input, context),
  },
  QualityCheck: {
    sources: (check, _, { loaders }) => loaders.sourcesOf('QualityCheck', check),
  },
}
