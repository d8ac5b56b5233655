import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { openService, type Service, type ServiceOptions } from '@karya/service'
import { auditResolvers } from './audit/resolvers.ts'
import { catalogueResolvers } from './catalogue/resolvers.ts'
import { certificationResolvers } from './certification/resolvers.ts'
import { createContext } from './context.ts'
import { openMarketplaceDatabase } from './database.ts'
import { shipmentResolvers } from './export-shipment/resolvers.ts'
import { ShipmentTable } from './export-shipment/row.ts'
import { feedResolvers } from './feed/resolvers.ts'
import { imageResolvers } from './image/resolvers.ts'
import { imageRoutes } from './image-file/routes.ts'
import { ImageStore } from './image-file/store.ts'
import { inquiryResolvers } from './inquiry/resolvers.ts'
import { InquiryTable } from './inquiry/row.ts'
import { listingResolvers } from './listing/resolvers.ts'
import { proceedsRuleResolvers } from './proceeds-rule/resolvers.ts'
import { proceedsRunResolvers } from './proceeds-run/resolvers.ts'
import { ProceedsRunTable } from './proceeds-run/row.ts'
import { productResolvers } from './product/resolvers.ts'
import { ProductTable } from './product/row.ts'
import { qualityCheckResolvers } from './quality-check/resolvers.ts'
import { loadReferenceData } from './reference-data.ts'
import { saleResolvers } from './sale/resolvers.ts'
import { SaleTable } from './sale/row.ts'
import { salesStatisticsResolvers } from './sales-statistics/resolvers.ts'
import { stockResolvers } from './stock/resolvers.ts'
import { supplyResolvers } from './supply/resolvers.ts'

/** The service as a value: its database open, migrated and filled, its copy of the facilities followed. */
export const createMarketplace = async ({
  databaseUrl,
  sampleData,
  facilities,
  dataDirectory,
  secret,
}: ServiceOptions): Promise<Service> => {
  const database = await openMarketplaceDatabase(databaseUrl)
  const images = new ImageStore({
    directory: join(dataDirectory, 'images'),
    // Without a secret of all instances, the address of an upload holds for this process alone.
    secret: secret ?? randomBytes(32).toString('base64url'),
  })
  return openService({
    name: 'marketplace',
    schemaFile: new URL('../schema.graphql', import.meta.url),
    database,
    loaded: await loadReferenceData(database, sampleData),
    resolvers: [
      productResolvers,
      catalogueResolvers,
      listingResolvers,
      feedResolvers,
      stockResolvers,
      imageResolvers,
      certificationResolvers,
      qualityCheckResolvers,
      saleResolvers,
      salesStatisticsResolvers,
      supplyResolvers,
      inquiryResolvers,
      shipmentResolvers,
      proceedsRuleResolvers,
      proceedsRunResolvers,
      auditResolvers,
    ],
    rows: {
      Product: { table: ProductTable, always: ['sku'] },
      Sale: { table: SaleTable },
      Inquiry: { table: InquiryTable },
      ExportShipment: { table: ShipmentTable },
      ProceedsRun: { table: ProceedsRunTable },
    },
    facilities,
    routes: imageRoutes(database, images),
    createContext: viewer => createContext(database, images, viewer),
  })
}
