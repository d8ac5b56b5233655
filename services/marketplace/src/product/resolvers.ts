import { reads } from '@karya/service'
import { checkId } from '@karya/subgraph'
import { exportReadiness, readinessFacts, todayInJakarta } from '../export-readiness/readiness.ts'
import type { Resolvers } from '../generated/schema.ts'
import { createProduct } from './create.ts'
import { updateProduct } from './update.ts'

export const productResolvers: Resolvers = {
  Query: {
    product: (_, { id }, { loaders }) => loaders.productById.load(checkId(id)),
    productBySku: (_, { sku }, { loaders }) => loaders.productBySku.load(sku),
  },
  Mutation: {
    createProduct: (_, { input }, context) => createProduct(input, context),
    updateProduct: (_, { input }, context) => updateProduct(input, context),
  },
  Product: {
    __resolveReference: ({ id }, { loaders }) => loaders.productById.load(checkId(id)),
    facility: reads(['facilityId'], ({ facilityId }) => ({ __typename: 'Facility', id: facilityId })),
    price: reads(['price'], ({ price }) => (price === null ? null : { amount: price, currency: 'IDR' })),
    hsCode: reads(['hsCode', 'hsCertainty', 'hsBasis'], ({ hsCode, hsCertainty, hsBasis }) =>
      hsCode && hsCertainty ? { code: hsCode, certainty: hsCertainty, basis: hsBasis } : null,
    ),
    certifications: reads(['id'], ({ id }, _, { loaders }) => loaders.certificationsByProductId.load(id)),
    qualityChecks: reads(['id'], ({ id }, _, { loaders }) => loaders.qualityChecksByProductId.load(id)),
    images: reads(['id', 'facilityId'], async ({ id, facilityId }, _, { loaders }) => {
      const images = await loaders.imagesByProductId.load(id)
      const isShown = images.every(({ readyAt }) => readyAt !== null) || (await loaders.keepsFacility(facilityId))
      return isShown ? images : images.filter(({ readyAt }) => readyAt !== null)
    }),
    exportReadiness: reads(readinessFacts, product => exportReadiness(product, todayInJakarta())),
    trainedBy: reads(['id'], async ({ id }, _, { loaders }) =>
      (await loaders.trainingsByProductId.load(id)).map(({ sessionId }) => ({
        __typename: 'TrainingSession' as const,
        id: sessionId,
      })),
    ),
    sources: reads(['id', 'isGenerated'], (product, _, { loaders }) => loaders.sourcesOf('Product', product)),
  },
}
