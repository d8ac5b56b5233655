import type { SampleSize } from '../../facilities/records.ts'
import type { SourceDocumentRecord } from '../../source-documents.ts'
import { generatedSales, type SaleRecord } from '../sales.ts'
import { generatedInquiries } from './inquiries.ts'
import { pressProceedsRules } from './press-rules.ts'
import type { ExportShipmentRecord, InquiryRecord, ProceedsRuleRecord } from './records.ts'
import { generatedShipments } from './shipments.ts'

export interface TradeData {
  /** The documents that the rules rest on; generated records rest on the one that the catalogue brings. */
  sources: SourceDocumentRecord[]
  proceedsRules: ProceedsRuleRecord[]
  /** Facility by facility; so many that they are made as they are read. */
  sales(): Iterable<SaleRecord>
  inquiries(): Iterable<InquiryRecord>
  shipments(): Iterable<ExportShipmentRecord>
}

/** What was sold, asked for and shipped; the rules that sources report come with every size, all else is generated. */
export const tradeData = (size: SampleSize): TradeData => {
  const { sources, rules } = pressProceedsRules()
  return {
    sources,
    proceedsRules: rules,
    sales: () => (size === 'none' ? [] : generatedSales(size)),
    inquiries: () => generatedInquiries(size),
    shipments: () => generatedShipments(size),
  }
}
