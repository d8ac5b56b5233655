import { copyRows, RecordSourceTable, run, SourceDocumentTable, sql } from '@karya/postgres'
import { type SampleSize, type TradeData, tradeData } from '@karya/sample-data'
import type { EntityManager } from 'typeorm'
import { ShipmentDocumentTable, ShipmentLineTable, ShipmentTable } from '../export-shipment/row.ts'
import { AllocationTable, InquiryFacilityTable, InquiryTable } from '../inquiry/row.ts'
import { createSalesIndexes, dropSalesIndexes } from '../migrations/sales.sql.ts'
import { ProceedsRuleTable } from '../proceeds-rule/row.ts'
import { SaleTable } from '../sale/row.ts'

/** So many sales are summed up at a time: what one COPY wrote is held until it ends. */
const batchSize = 200_000

/** At most so many of what is left. */
function* upTo<Row>(rows: Iterator<Row>, count: number, onEnd: () => void): Generator<Row> {
  for (let taken = 0; taken < count; taken += 1) {
    const next = rows.next()
    if (next.done) return onEnd()
    yield next.value
  }
}

function* under<Record, Row>(records: Iterable<Record>, rowsOf: (record: Record) => readonly Row[]) {
  for (const record of records) yield* rowsOf(record)
}

const loadSales = async (manager: EntityManager, data: TradeData): Promise<void> => {
  const sales = data.sales()[Symbol.iterator]()
  await manager.query(dropSalesIndexes)
  let isOver = false
  while (!isOver) {
    const batch = upTo(sales, batchSize, () => {
      isOver = true
    })
    await copyRows(
      manager,
      SaleTable,
      [
        'id',
        'productId',
        'facilityId',
        'category',
        'channel',
        'soldOn',
        'quantity',
        'unitPrice',
        'currency',
        'buyerPartnerId',
        'isGenerated',
      ],
      batch,
    )
  }
  await manager.query(createSalesIndexes)
}

const loadInquiries = async (manager: EntityManager, data: TradeData): Promise<void> => {
  await copyRows(
    manager,
    InquiryTable,
    [
      'id',
      'partnerId',
      'productId',
      'category',
      'quantity',
      'neededBy',
      'message',
      'status',
      'closeReason',
      'allocatedQuantity',
      'isGenerated',
      'createdAt',
      'updatedAt',
    ],
    under(data.inquiries(), inquiry => [{ ...inquiry, isGenerated: true, updatedAt: inquiry.createdAt }]),
  )
  await copyRows(
    manager,
    InquiryFacilityTable,
    ['inquiryId', 'facilityId'],
    under(data.inquiries(), ({ id, facilityIds }) => facilityIds.map(facilityId => ({ inquiryId: id, facilityId }))),
  )
  await copyRows(
    manager,
    AllocationTable,
    ['inquiryId', 'productId', 'facilityId', 'quantity', 'allocatedAt'],
    under(data.inquiries(), ({ id, allocations }) => allocations.map(each => ({ ...each, inquiryId: id }))),
  )
}

const loadShipments = async (manager: EntityManager, data: TradeData): Promise<void> => {
  await copyRows(
    manager,
    ShipmentTable,
    [
      'id',
      'exporterId',
      'destinationCountry',
      'status',
      'shippedOn',
      'deliveredOn',
      'cancelReason',
      'isGenerated',
      'createdAt',
      'updatedAt',
    ],
    under(data.shipments(), shipment => [{ ...shipment, isGenerated: true, updatedAt: shipment.createdAt }]),
  )
  await copyRows(
    manager,
    ShipmentLineTable,
    ['shipmentId', 'productId', 'facilityId', 'quantity', 'hsCode'],
    under(data.shipments(), ({ id, lines }) => lines.map(line => ({ ...line, shipmentId: id }))),
  )
  await copyRows(
    manager,
    ShipmentDocumentTable,
    ['id', 'shipmentId', 'kind', 'number', 'issuedOn'],
    under(data.shipments(), ({ id, documents }) => documents.map(document => ({ ...document, shipmentId: id }))),
  )
}

const loadProceedsRules = async (manager: EntityManager, data: TradeData): Promise<void> => {
  await copyRows(manager, SourceDocumentTable, ['id', 'title', 'publisher', 'url', 'publishedOn', 'kind'], data.sources)
  await copyRows(
    manager,
    ProceedsRuleTable,
    [
      'id',
      'facilityId',
      'base',
      'premiPercent',
      'pnbpPercent',
      'workingCapitalPercent',
      'validFrom',
      'validUntil',
      'legalBasis',
      'isPublic',
    ],
    data.proceedsRules.map(rule => ({
      ...rule,
      premiPercent: String(rule.premiPercent),
      pnbpPercent: rule.pnbpPercent === null ? null : String(rule.pnbpPercent),
      workingCapitalPercent: rule.workingCapitalPercent === null ? null : String(rule.workingCapitalPercent),
      validFrom: null,
      validUntil: null,
      isPublic: true,
    })),
  )
  await copyRows(
    manager,
    RecordSourceTable,
    ['recordType', 'recordId', 'sourceId'],
    under(data.proceedsRules, ({ id, sourceIds }) =>
      sourceIds.map(sourceId => ({ recordType: 'ProceedsRule', recordId: id, sourceId })),
    ),
  )
}

/** What was sold, asked for and shipped, by COPY, after the products. Sums of months follow from the sales by themselves. */
export const loadTrade = async (manager: EntityManager, size: SampleSize): Promise<void> => {
  const data = tradeData(size)
  await loadProceedsRules(manager, data)
  await loadSales(manager, data)
  await loadInquiries(manager, data)
  await loadShipments(manager, data)
  // What was just written is read by plans at once, before the server looks at it by itself.
  await run(manager, sql`analyze sale, sales_month, inquiry, inquiry_facility, inquiry_allocation`)
}
