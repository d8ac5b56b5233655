import type { SourceDocumentRecord } from '../../source-documents.ts'
import type { ProductCategory } from '../plan.ts'

export type ProductStatus = 'DRAFT' | 'LISTED' | 'WITHDRAWN'
export type HsCertainty = 'SUGGESTED' | 'UNVERIFIED' | 'CONFIRMED'
export type ProductCertificationKind = 'HALAL_BPJPH' | 'PIRT' | 'BPOM_MD' | 'NIB' | 'MEREK_HKI' | 'SNI'

interface Sourced {
  /** Made up by the generator; then `sourceIds` is empty, and the one document of kind GENERATED stands for all. */
  isGenerated: boolean
  sourceIds: string[]
}

/** What no source says is null, of press products above all. */
export interface ProductRecord extends Sourced {
  id: string
  sku: string
  facilityId: string
  name: string
  nameEn: string | null
  description: string | null
  category: ProductCategory
  materials: string[]
  status: ProductStatus
  /** Rupiah. */
  price: string | null
  stock: number | null
  minimumOrder: number | null
  leadTimeDays: number | null
  monthlyCapacity: number | null
  unit: string | null
  weightGrams: number | null
  hsCode: string | null
  hsCertainty: HsCertainty | null
  hsBasis: string | null
  originCulture: string | null
  /** An instant; null for the moment of loading. */
  /** Pieces that the sales of the sample data come to. */
  sold: number
  createdAt: string | null
  sessionIds: string[]
  certifications: ProductCertificationRecord[]
  qualityChecks: QualityCheckRecord[]
}

/** GENERATED, as is every quality check. */
export interface ProductCertificationRecord {
  id: string
  productId: string
  facilityId: string
  kind: ProductCertificationKind
  number: string
  issuer: string | null
  validFrom: string
  validUntil: string | null
}

export interface QualityCheckRecord {
  id: string
  productId: string
  facilityId: string
  checkedOn: string
  outcome: 'PASSED' | 'FAILED'
  standard: string | null
  sampleSize: number
  defects: number
}

export interface ProductsData {
  sources: SourceDocumentRecord[]
  /** Generated ones come one by one, so that no size has to fit into memory; each call begins anew. */
  products(): Iterable<ProductRecord>
}
