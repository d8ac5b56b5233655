import { FacilityCopyRepository, FacilityCopyTable, facilityCopy, facilityTenancy } from '@karya/facility-copy'
import { type Database, openDatabase, RecordSourceTable, SourceDocumentTable, SourceRepository } from '@karya/postgres'
import type { EntityManager } from 'typeorm'
import { CatalogueRepository } from './catalogue/repository.ts'
import { CertificationRepository } from './certification/repository.ts'
import { CertificationTable } from './certification/row.ts'
import { ShipmentRepository } from './export-shipment/repository.ts'
import { ShipmentDocumentTable, ShipmentLineTable, ShipmentTable } from './export-shipment/row.ts'
import { FeedRepository } from './feed/repository.ts'
import { ImageRepository } from './image/repository.ts'
import { ImageTable } from './image/row.ts'
import { InquiryRepository } from './inquiry/repository.ts'
import { AllocationTable, InquiryFacilityTable, InquiryTable } from './inquiry/row.ts'
import { catalogue } from './migrations/catalogue.ts'
import { marketplaceLinks } from './migrations/links.ts'
import { marketplaceRowSecurity } from './migrations/row-security.ts'
import { trade } from './migrations/trade.ts'
import { ProceedsRuleRepository } from './proceeds-rule/repository.ts'
import { ProceedsRuleTable } from './proceeds-rule/row.ts'
import { ProceedsRunRepository } from './proceeds-run/repository.ts'
import { ProceedsRunTable } from './proceeds-run/row.ts'
import { ProductRepository } from './product/repository.ts'
import { ProductTable, ProductTrainingTable } from './product/row.ts'
import { QualityCheckRepository } from './quality-check/repository.ts'
import { QualityCheckTable } from './quality-check/row.ts'
import { SaleRepository } from './sale/repository.ts'
import { SaleTable } from './sale/row.ts'
import { SalesStatisticsRepository } from './sales-statistics/repository.ts'
import { StockRepository } from './stock/repository.ts'
import { StockMovementTable } from './stock/row.ts'
import { SupplyRepository } from './supply/repository.ts'

export const openMarketplaceDatabase = (url: string): Promise<Database> =>
  openDatabase({
    name: 'marketplace',
    url,
    entities: [
      SourceDocumentTable,
      RecordSourceTable,
      FacilityCopyTable,
      ProductTable,
      ProductTrainingTable,
      ImageTable,
      CertificationTable,
      QualityCheckTable,
      StockMovementTable,
      SaleTable,
      InquiryTable,
      InquiryFacilityTable,
      AllocationTable,
      ShipmentTable,
      ShipmentLineTable,
      ShipmentDocumentTable,
      ProceedsRuleTable,
      ProceedsRunTable,
    ],
    migrations: [facilityCopy, facilityTenancy, catalogue, trade, marketplaceRowSecurity, marketplaceLinks],
  })

/** All SQL of the service, through one manager: the pool's for reading, a transaction's for writing. */
export const repositoriesOf = (manager: EntityManager) => ({
  catalogue: new CatalogueRepository(manager),
  certifications: new CertificationRepository(manager),
  facilities: new FacilityCopyRepository(manager),
  feed: new FeedRepository(manager),
  images: new ImageRepository(manager),
  inquiries: new InquiryRepository(manager),
  proceedsRules: new ProceedsRuleRepository(manager),
  proceedsRuns: new ProceedsRunRepository(manager),
  products: new ProductRepository(manager),
  qualityChecks: new QualityCheckRepository(manager),
  sales: new SaleRepository(manager),
  salesStatistics: new SalesStatisticsRepository(manager),
  shipments: new ShipmentRepository(manager),
  sources: new SourceRepository(manager),
  stock: new StockRepository(manager),
  supply: new SupplyRepository(manager),
})

export type Repositories = ReturnType<typeof repositoriesOf>
