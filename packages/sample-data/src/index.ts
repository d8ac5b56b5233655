export { defaultSeed, facilitiesData } from './facilities/facilities-data.ts'
export type * from './facilities/records.ts'
export { karyaId, slug } from './identity.ts'
export { productsData } from './marketplace/catalogue/products-data.ts'
export type * from './marketplace/catalogue/records.ts'
export { type SaleRecord, soldQuantities } from './marketplace/sales.ts'
export type * from './marketplace/trade/records.ts'
export { type TradeData, tradeData } from './marketplace/trade/trade-data.ts'
export { generatedPartner } from './partnerships/generated/partners.ts'
export { partnershipsData } from './partnerships/partnerships-data.ts'
export type {
  AgreementRecord,
  EventRecord,
  NeedRecord,
  PartnerRecord,
  PartnershipsData,
  PledgeRecord,
} from './partnerships/records.ts'
export {
  drawFacility,
  type GeneratedKind,
  generatedCount,
  generatedId,
  generatedUntil,
  programPlan,
  type SessionPlan,
  type SkillField,
  sessionPlan,
  skillFields,
} from './plan.ts'
export { pressProductCode, pressProductCodes, pressProductId } from './press-product-codes.ts'
export {
  type RandomSource,
  type RandomStream,
  randomStream,
  type WeightedTable,
  weightedTable,
} from './random.ts'
export { nationalFigure, type OfficialFigure, officialFigures } from './reference/official-figures.ts'
export * from './reference/press-facts.ts'
export { type ProceedsRule, proceedsRules } from './reference/proceeds-rules.ts'
export * from './reference/reference-codes.ts'
export { pressSourceId, type SourceDocumentRecord, sourceDocuments, sourceId } from './source-documents.ts'
export type * from './training/records.ts'
export { trainingData } from './training/training-data.ts'
