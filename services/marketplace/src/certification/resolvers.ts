import { todayInJakarta } from '../export-readiness/readiness.ts'
import type { Resolvers } from '../generated/schema.ts'
import { addCertification } from './add.ts'

export const certificationResolvers: Resolvers = {
  Mutation: {
    addCertification: (_, { input }, context) => addCertification(input, context),
  },
  ProductCertification: {
    isValid: ({ validFrom, validUntil }) => {
      const today = todayInJakarta()
      return (validFrom === null || validFrom <= today) && (validUntil === null || validUntil >= today)
    },
    sources: (certification, _, { loaders }) => loaders.sourcesOf('ProductCertification', certification),
  },
}
