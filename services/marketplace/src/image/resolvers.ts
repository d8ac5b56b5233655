import { CodedError } from '@karya/subgraph'
import type { Resolvers } from '../generated/schema.ts'
import { addProductImage } from './add.ts'

export const imageResolvers: Resolvers = {
  Mutation: {
    addProductImage: (_, { input }, context) => addProductImage(input, context),
  },
  ProductImage: {
    url: ({ id, readyAt }, { width }, { imageAddresses }) => {
      if (width != null && width < 1) {
        throw new CodedError('BAD_USER_INPUT', `width is ${width}, but has to be 1 pixel or more.`)
      }
      return readyAt === null ? null : imageAddresses.urlOf(id, width ?? 640)
    },
    uploadUrl: async ({ id, facilityId, readyAt }, _, { imageAddresses, loaders }) =>
      readyAt === null && (await loaders.keepsFacility(facilityId)) ? imageAddresses.uploadUrl(id) : null,
  },
}
