import { reads } from '@karya/service'
import { checkId, checkPageSize } from '@karya/subgraph'
import type { Resolvers } from '../generated/schema.ts'
import { facilityReference, partnerReference } from '../references.ts'
import { allocateInquiry } from './allocate.ts'
import { closeInquiry } from './close.ts'
import { openInquiry } from './open.ts'

export const inquiryResolvers: Resolvers = {
  Query: {
    inquiry: (_, { id }, { repositories, viewer }) => repositories.inquiries.visibleById(checkId(id), viewer),
    inquiries: (_, { first, ...list }, { repositories, viewer }) =>
      repositories.inquiries.list({ ...list, first: checkPageSize(first) }, viewer),
  },
  Mutation: {
    openInquiry: (_, { input }, context) => openInquiry(input, context),
    allocateInquiry: (_, { input }, context) => allocateInquiry(input, context),
    closeInquiry: (_, { input }, context) => closeInquiry(input, context),
  },
  Partner: {
    inquiries: ({ id }, { first, ...list }, { loaders }) =>
      loaders.inquiriesByPartnerId(checkId(id), { ...list, first: checkPageSize(first) }),
  },
  Inquiry: {
    partner: reads(['partnerId'], ({ partnerId }) => partnerReference(partnerId)),
    product: reads(['productId'], ({ productId }, _, { loaders }) =>
      productId ? loaders.productById.load(productId) : null,
    ),
    facilities: reads(['id'], async ({ id }, _, { loaders }) =>
      (await loaders.facilitiesByInquiryId.load(id)).map(({ facilityId }) => facilityReference(facilityId)),
    ),
    allocations: reads(['id'], ({ id }, _, { loaders }) => loaders.allocationsByInquiryId.load(id)),
    sources: reads(['id', 'isGenerated'], (inquiry, _, { loaders }) => loaders.sourcesOf('Inquiry', inquiry)),
  },
  InquiryAllocation: {
    facility: ({ facilityId }) => facilityReference(facilityId),
    product: ({ productId }, _, { loaders }) => loaders.productById.load(productId),
  },
}
