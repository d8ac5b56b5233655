import { reads } from '@karya/service'
import { checkId, checkPageSize } from '@karya/subgraph'
import type { Resolvers } from '../generated/schema.ts'
import { facilityReference, partnerReference } from '../references.ts'
import { advanceExportShipment } from './advance.ts'
import { createExportShipment } from './create.ts'

export const shipmentResolvers: Resolvers = {
  Query: {
    exportShipment: (_, { id }, { repositories, viewer }) => repositories.shipments.visibleById(checkId(id), viewer),
    exportShipments: (_, { first, ...list }, { repositories, viewer }) =>
      repositories.shipments.list({ ...list, first: checkPageSize(first) }, viewer),
  },
  Mutation: {
    createExportShipment: (_, { input }, context) => createExportShipment(input, context),
    advanceExportShipment: (_, { input }, context) => advanceExportShipment(input, context),
  },
  Partner: {
    exportShipments: ({ id }, { first, ...list }, { loaders }) =>
      loaders.shipmentsByExporterId(checkId(id), { ...list, first: checkPageSize(first) }),
  },
  ExportShipment: {
    exporter: reads(['exporterId'], ({ exporterId }) => partnerReference(exporterId)),
    lines: reads(['id'], ({ id }, _, { loaders }) => loaders.linesByShipmentId.load(id)),
    documents: reads(['id'], ({ id }, _, { loaders }) => loaders.documentsByShipmentId.load(id)),
    facilities: reads(['id'], async ({ id }, _, { loaders }) => {
      const lines = await loaders.linesByShipmentId.load(id)
      return [...new Set(lines.map(({ facilityId }) => facilityId))].map(facilityReference)
    }),
    sources: reads(['id', 'isGenerated'], (shipment, _, { loaders }) => loaders.sourcesOf('ExportShipment', shipment)),
  },
  ExportShipmentLine: {
    product: ({ productId }, _, { loaders }) => loaders.productById.load(productId),
    facility: ({ facilityId }) => facilityReference(facilityId),
  },
}
