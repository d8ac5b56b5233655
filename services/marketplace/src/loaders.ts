import { byKeyAndArguments, manyByKey, mayWriteFacility, oneByKey, type Viewer } from '@karya/subgraph'
import type { ProductListArguments } from './catalogue/list.ts'
import type { Repositories } from './database.ts'
import type { ShipmentListArguments } from './export-shipment/repository.ts'
import type { InquiryListArguments } from './inquiry/filter.ts'

/** Fresh for every request: each batches what the request's fields ask for into one statement. */
export const createLoaders = (repositories: Repositories, viewer: Viewer) => {
  const { catalogue, certifications, facilities, images, products, qualityChecks, sources } = repositories
  const { inquiries, proceedsRules, proceedsRuns, salesStatistics, shipments } = repositories
  const ofProduct = <Row extends { productId: string }>(row: Row) => row.productId
  const sourcesByRecord = byKeyAndArguments((ids, recordType: string) => sources.byRecordIds(recordType, ids))
  let generatedSources: ReturnType<typeof sources.generated> | undefined
  const facilityById = oneByKey(
    ids => facilities.byIds(ids),
    row => row.id,
  )
  return {
    facilityById,
    /** Whether the viewer keeps the records of a facility. */
    keepsFacility: async (id: string) => {
      if (viewer.role === 'PUBLIC' || viewer.role === 'PARTNER') return false
      const facility = await facilityById.load(id)
      return facility !== null && mayWriteFacility(viewer, facility)
    },
    productById: oneByKey(
      ids => products.visibleByIds(ids, viewer),
      row => row.id,
    ),
    productBySku: oneByKey(
      skus => products.visibleBySkus(skus, viewer),
      row => row.sku,
    ),
    productsByFacilityId: byKeyAndArguments((ids, args: ProductListArguments) =>
      catalogue.listsByFacilityIds(ids, args, viewer),
    ),
    productsBySessionId: byKeyAndArguments((ids, args: ProductListArguments) =>
      catalogue.listsBySessionIds(ids, args, viewer),
    ),
    trainingsByProductId: manyByKey(ids => products.trainingsByProductIds(ids), ofProduct),
    certificationsByProductId: manyByKey(ids => certifications.byProductIds(ids), ofProduct),
    qualityChecksByProductId: manyByKey(ids => qualityChecks.byProductIds(ids), ofProduct),
    imagesByProductId: manyByKey(ids => images.byProductIds(ids), ofProduct),
    salesSummaryByFacilityId: oneByKey(
      ids => salesStatistics.summariesByFacilityIds(ids),
      row => row.facilityId,
    ),
    inquiriesByPartnerId: byKeyAndArguments((ids, args: InquiryListArguments) =>
      inquiries.listsByPartnerIds(ids, args, viewer),
    ),
    facilitiesByInquiryId: manyByKey(
      ids => inquiries.facilitiesByInquiryIds(ids),
      row => row.inquiryId,
    ),
    allocationsByInquiryId: manyByKey(
      ids => inquiries.allocationsByInquiryIds(ids),
      row => row.inquiryId,
    ),
    shipmentsByExporterId: byKeyAndArguments((ids, args: ShipmentListArguments) =>
      shipments.listsByExporterIds(ids, args, viewer),
    ),
    linesByShipmentId: manyByKey(
      ids => shipments.linesByShipmentIds(ids),
      row => row.shipmentId,
    ),
    documentsByShipmentId: manyByKey(
      ids => shipments.documentsByShipmentIds(ids),
      row => row.shipmentId,
    ),
    proceedsRulesByFacilityId: manyByKey(
      ids => proceedsRules.visibleByFacilityIds(ids, viewer),
      row => row.facilityId,
    ),
    proceedsRuleById: oneByKey(
      ids => proceedsRules.byIds(ids),
      row => row.id,
    ),
    proceedsRunById: oneByKey(
      ids => proceedsRuns.visibleByIds(ids, viewer),
      row => row.id,
    ),
    sourcesByRecord,
    /** What a record rests on: the one document of generated records, and whatever was attached to it. */
    sourcesOf: async (recordType: string, { id, isGenerated }: { id: string; isGenerated: boolean }) => {
      const attached = sourcesByRecord(id, recordType)
      if (!isGenerated) return attached
      generatedSources ??= sources.generated()
      return [...(await generatedSources), ...(await attached)]
    },
  }
}

export type Loaders = ReturnType<typeof createLoaders>
