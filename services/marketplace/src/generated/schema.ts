// Generated from schema.graphql and codegen.json by `npm run generate`. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { FacilityReference, TrainingSessionReference, ProductRow, ProductConnectionRows } from '../product/row.ts';
import type { CertificationRow } from '../certification/row.ts';
import type { QualityCheckRow } from '../quality-check/row.ts';
import type { ImageRow } from '../image/row.ts';
import type { InquiryRow, AllocationRow, InquiryConnectionRows } from '../inquiry/row.ts';
import type { SaleRow, SaleConnectionRows } from '../sale/row.ts';
import type { SalesStatistics, SalesFiguresRow, SalesFigures, SalesSummaryRow } from '../sales-statistics/row.ts';
import type { SupplyRows, SupplyShareRow } from '../supply/row.ts';
import type { ShipmentRow, ShipmentConnectionRows, ShipmentLineRow, ShipmentDocumentRow } from '../export-shipment/row.ts';
import type { ProceedsRuleRow } from '../proceeds-rule/row.ts';
import type { ProceedsRunRow, ProceedsRunConnectionRows } from '../proceeds-run/row.ts';
import type { RegionReference, RegionalOfficeReference, PartnerReference } from '../references.ts';
import type { AuditTrailRow, AuditEntryRow, AuditEntryConnectionRows } from '@karya/postgres';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  DateTime: { input: string; output: string; }
  Date: { input: string; output: string; }
  Decimal: { input: string; output: string; }
  CurrencyCode: { input: string; output: string; }
  _FieldSet: { input: string; output: string; }
};

export type Query = {
  __typename?: 'Query';
  product?: Maybe<Product>;
  productBySku?: Maybe<Product>;
  products: ProductConnection;
  productChanges: ProductChanges;
  supply: Supply;
  inquiry?: Maybe<Inquiry>;
  inquiries: InquiryConnection;
  sales: SaleConnection;
  salesStats: SalesStats;
  exportShipment?: Maybe<ExportShipment>;
  exportShipments: ExportShipmentConnection;
  proceedsRuns: ProceedsRunConnection;
};


export type QueryProductArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProductBySkuArgs = {
  sku: Scalars['String']['input'];
};


export type QueryProductsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProductFilter>;
  search?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<ProductOrder>;
};


export type QueryProductChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySupplyArgs = {
  filter: SupplyFilter;
  quantity: Scalars['Int']['input'];
  by: Scalars['Date']['input'];
};


export type QueryInquiryArgs = {
  id: Scalars['ID']['input'];
};


export type QueryInquiriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InquiryFilter>;
  orderBy?: InputMaybe<InquiryOrder>;
};


export type QuerySalesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SaleFilter>;
  orderBy?: InputMaybe<SaleOrder>;
};


export type QuerySalesStatsArgs = {
  groupBy: Array<SalesDimension>;
  filter?: InputMaybe<SalesStatsFilter>;
  orderBy?: InputMaybe<SalesStatsOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryExportShipmentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryExportShipmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ExportShipmentFilter>;
};


export type QueryProceedsRunsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProceedsRunFilter>;
};

export type Mutation = {
  __typename?: 'Mutation';
  createProduct: CreateProductPayload;
  updateProduct: UpdateProductPayload;
  listProduct: ListProductPayload;
  withdrawProduct: WithdrawProductPayload;
  adjustStock: AdjustStockPayload;
  addProductImage: AddProductImagePayload;
  addCertification: AddCertificationPayload;
  recordQualityCheck: RecordQualityCheckPayload;
  openInquiry: OpenInquiryPayload;
  allocateInquiry: AllocateInquiryPayload;
  closeInquiry: CloseInquiryPayload;
  recordSale: RecordSalePayload;
  createExportShipment: CreateExportShipmentPayload;
  advanceExportShipment: AdvanceExportShipmentPayload;
  setProceedsRule: SetProceedsRulePayload;
  runProceeds: RunProceedsPayload;
};


export type MutationCreateProductArgs = {
  input: CreateProductInput;
};


export type MutationUpdateProductArgs = {
  input: UpdateProductInput;
};


export type MutationListProductArgs = {
  input: ListProductInput;
};


export type MutationWithdrawProductArgs = {
  input: WithdrawProductInput;
};


export type MutationAdjustStockArgs = {
  input: AdjustStockInput;
};


export type MutationAddProductImageArgs = {
  input: AddProductImageInput;
};


export type MutationAddCertificationArgs = {
  input: AddCertificationInput;
};


export type MutationRecordQualityCheckArgs = {
  input: RecordQualityCheckInput;
};


export type MutationOpenInquiryArgs = {
  input: OpenInquiryInput;
};


export type MutationAllocateInquiryArgs = {
  input: AllocateInquiryInput;
};


export type MutationCloseInquiryArgs = {
  input: CloseInquiryInput;
};


export type MutationRecordSaleArgs = {
  input: RecordSaleInput;
};


export type MutationCreateExportShipmentArgs = {
  input: CreateExportShipmentInput;
};


export type MutationAdvanceExportShipmentArgs = {
  input: AdvanceExportShipmentInput;
};


export type MutationSetProceedsRuleArgs = {
  input: SetProceedsRuleInput;
};


export type MutationRunProceedsArgs = {
  input: RunProceedsInput;
};

export type Facility = {
  __typename?: 'Facility';
  id: Scalars['ID']['output'];
  products?: Maybe<ProductConnection>;
  topProducts?: Maybe<Array<Product>>;
  salesSummary?: Maybe<SalesSummary>;
  proceedsRules?: Maybe<Array<ProceedsRule>>;
};


export type FacilityProductsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProductFilter>;
  orderBy?: InputMaybe<ProductOrder>;
};


export type FacilityTopProductsArgs = {
  first: Scalars['Int']['input'];
};

export type TrainingSession = {
  __typename?: 'TrainingSession';
  id: Scalars['ID']['output'];
  products?: Maybe<ProductConnection>;
};


export type TrainingSessionProductsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProductFilter>;
  orderBy?: InputMaybe<ProductOrder>;
};

export type Product = {
  __typename?: 'Product';
  id: Scalars['ID']['output'];
  sku: Scalars['String']['output'];
  name: Scalars['String']['output'];
  nameEn?: Maybe<Scalars['String']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  facility?: Maybe<Facility>;
  category: ProductCategory;
  materials: Array<Scalars['String']['output']>;
  status: ProductStatus;
  price?: Maybe<Money>;
  stock?: Maybe<Scalars['Int']['output']>;
  minimumOrder?: Maybe<Scalars['Int']['output']>;
  leadTimeDays?: Maybe<Scalars['Int']['output']>;
  monthlyCapacity?: Maybe<Scalars['Int']['output']>;
  unit?: Maybe<Scalars['String']['output']>;
  weightGrams?: Maybe<Scalars['Int']['output']>;
  hsCode?: Maybe<HsCode>;
  certifications: Array<ProductCertification>;
  qualityChecks: Array<QualityCheck>;
  images: Array<ProductImage>;
  originCulture?: Maybe<Scalars['String']['output']>;
  exportReadiness: ExportReadiness;
  trainedBy?: Maybe<Array<TrainingSession>>;
  sources: Array<SourceDocument>;
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
};

export type ProductStatus =
  | 'DRAFT'
  | 'LISTED'
  | 'WITHDRAWN';

export type ProductCategory =
  | 'PAKAIAN'
  | 'TEKSTIL'
  | 'AKSESORIS'
  | 'KERAJINAN'
  | 'ANYAMAN'
  | 'PRODUK_KAYU'
  | 'PRODUK_LOGAM'
  | 'MAKANAN_MINUMAN'
  | 'HASIL_PERTANIAN'
  | 'HASIL_PERIKANAN'
  | 'HASIL_PETERNAKAN'
  | 'LAINNYA';

export type HsCode = {
  __typename?: 'HsCode';
  code: Scalars['String']['output'];
  certainty: HsCertainty;
  basis?: Maybe<Scalars['String']['output']>;
};

export type HsCertainty =
  | 'SUGGESTED'
  | 'UNVERIFIED'
  | 'CONFIRMED';

export type ProductCertification = {
  __typename?: 'ProductCertification';
  id: Scalars['ID']['output'];
  kind: ProductCertificationKind;
  number?: Maybe<Scalars['String']['output']>;
  issuer?: Maybe<Scalars['String']['output']>;
  validFrom?: Maybe<Scalars['Date']['output']>;
  validUntil?: Maybe<Scalars['Date']['output']>;
  isValid: Scalars['Boolean']['output'];
  sources: Array<SourceDocument>;
};

export type ProductCertificationKind =
  | 'HALAL_BPJPH'
  | 'PIRT'
  | 'BPOM_MD'
  | 'NIB'
  | 'MEREK_HKI'
  | 'SNI';

export type QualityCheck = {
  __typename?: 'QualityCheck';
  id: Scalars['ID']['output'];
  checkedOn: Scalars['Date']['output'];
  outcome: QualityOutcome;
  standard?: Maybe<Scalars['String']['output']>;
  sampleSize?: Maybe<Scalars['Int']['output']>;
  defects?: Maybe<Scalars['Int']['output']>;
  remarks?: Maybe<Scalars['String']['output']>;
  sources: Array<SourceDocument>;
};

export type QualityOutcome =
  | 'PASSED'
  | 'FAILED';

export type ProductImage = {
  __typename?: 'ProductImage';
  id: Scalars['ID']['output'];
  url?: Maybe<Scalars['String']['output']>;
  altText: Scalars['String']['output'];
  width?: Maybe<Scalars['Int']['output']>;
  height?: Maybe<Scalars['Int']['output']>;
  uploadUrl?: Maybe<Scalars['String']['output']>;
};


export type ProductImageUrlArgs = {
  width?: InputMaybe<Scalars['Int']['input']>;
};

export type ExportReadiness = {
  __typename?: 'ExportReadiness';
  isReady: Scalars['Boolean']['output'];
  score: Scalars['Int']['output'];
  missing: Array<ExportGap>;
};

export type ExportGap =
  | 'PRICE'
  | 'WEIGHT'
  | 'HS_CODE'
  | 'ENGLISH_NAME'
  | 'LEAD_TIME'
  | 'MONTHLY_CAPACITY'
  | 'QUALITY_CHECK'
  | 'FOOD_CERTIFICATION';

export type ProductConnection = {
  __typename?: 'ProductConnection';
  edges: Array<ProductEdge>;
  nodes: Array<Product>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ProductEdge = {
  __typename?: 'ProductEdge';
  cursor: Scalars['String']['output'];
  node: Product;
};

export type ProductFilter = {
  facility?: InputMaybe<FacilityFilter>;
  category?: InputMaybe<Array<ProductCategory>>;
  material?: InputMaybe<Array<Scalars['String']['input']>>;
  price?: InputMaybe<PriceRange>;
  inStock?: InputMaybe<Scalars['Boolean']['input']>;
  exportReady?: InputMaybe<Scalars['Boolean']['input']>;
  updatedSince?: InputMaybe<Scalars['DateTime']['input']>;
  status?: InputMaybe<Array<ProductStatus>>;
};

export type PriceRange = {
  from?: InputMaybe<Scalars['Decimal']['input']>;
  to?: InputMaybe<Scalars['Decimal']['input']>;
};

export type ProductOrder = {
  field: ProductOrderField;
  direction: SortDirection;
};

export type ProductOrderField =
  | 'NAME'
  | 'PRICE'
  | 'SOLD'
  | 'CREATED_AT'
  | 'UPDATED_AT';

export type ProductChanges = {
  __typename?: 'ProductChanges';
  changes: Array<ProductChange>;
  nextCursor: Scalars['String']['output'];
  hasMore: Scalars['Boolean']['output'];
};

export type ProductChange = {
  __typename?: 'ProductChange';
  cursor: Scalars['String']['output'];
  operation: ProductChangeOperation;
  id: Scalars['ID']['output'];
  product?: Maybe<Product>;
};

export type ProductChangeOperation =
  | 'UPSERT'
  | 'WITHDRAWN';

export type MoneyInput = {
  amount: Scalars['Decimal']['input'];
  currency: Scalars['CurrencyCode']['input'];
};

export type HsCodeInput = {
  code: Scalars['String']['input'];
  certainty: HsCertainty;
  basis?: InputMaybe<Scalars['String']['input']>;
};

export type CreateProductInput = {
  facilityId: Scalars['ID']['input'];
  sku: Scalars['String']['input'];
  name: Scalars['String']['input'];
  nameEn?: InputMaybe<Scalars['String']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  category: ProductCategory;
  materials: Array<Scalars['String']['input']>;
  price?: InputMaybe<MoneyInput>;
  stock?: InputMaybe<Scalars['Int']['input']>;
  minimumOrder?: InputMaybe<Scalars['Int']['input']>;
  leadTimeDays?: InputMaybe<Scalars['Int']['input']>;
  monthlyCapacity?: InputMaybe<Scalars['Int']['input']>;
  unit?: InputMaybe<Scalars['String']['input']>;
  weightGrams?: InputMaybe<Scalars['Int']['input']>;
  hsCode?: InputMaybe<HsCodeInput>;
  originCulture?: InputMaybe<Scalars['String']['input']>;
  trainedBySessionIds: Array<Scalars['ID']['input']>;
  source?: InputMaybe<SourceDocumentInput>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type CreateProductPayload = {
  __typename?: 'CreateProductPayload';
  product?: Maybe<Product>;
  userErrors: Array<UserError>;
};

export type UpdateProductInput = {
  id: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  nameEn?: InputMaybe<Scalars['String']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  category?: InputMaybe<ProductCategory>;
  materials?: InputMaybe<Array<Scalars['String']['input']>>;
  price?: InputMaybe<MoneyInput>;
  minimumOrder?: InputMaybe<Scalars['Int']['input']>;
  leadTimeDays?: InputMaybe<Scalars['Int']['input']>;
  monthlyCapacity?: InputMaybe<Scalars['Int']['input']>;
  unit?: InputMaybe<Scalars['String']['input']>;
  weightGrams?: InputMaybe<Scalars['Int']['input']>;
  hsCode?: InputMaybe<HsCodeInput>;
  originCulture?: InputMaybe<Scalars['String']['input']>;
  trainedBySessionIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  source?: InputMaybe<SourceDocumentInput>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateProductPayload = {
  __typename?: 'UpdateProductPayload';
  product?: Maybe<Product>;
  userErrors: Array<UserError>;
};

export type ListProductInput = {
  id: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type ListProductPayload = {
  __typename?: 'ListProductPayload';
  product?: Maybe<Product>;
  userErrors: Array<UserError>;
};

export type WithdrawProductInput = {
  id: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type WithdrawProductPayload = {
  __typename?: 'WithdrawProductPayload';
  product?: Maybe<Product>;
  userErrors: Array<UserError>;
};

export type AdjustStockInput = {
  productId: Scalars['ID']['input'];
  delta: Scalars['Int']['input'];
  reason: StockReason;
  remarks?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type StockReason =
  | 'PRODUCED'
  | 'COUNTED'
  | 'DAMAGED'
  | 'RETURNED'
  | 'SOLD'
  | 'OTHER';

export type AdjustStockPayload = {
  __typename?: 'AdjustStockPayload';
  product?: Maybe<Product>;
  userErrors: Array<UserError>;
};

export type AddProductImageInput = {
  productId: Scalars['ID']['input'];
  altText: Scalars['String']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type AddProductImagePayload = {
  __typename?: 'AddProductImagePayload';
  image?: Maybe<ProductImage>;
  product?: Maybe<Product>;
  userErrors: Array<UserError>;
};

export type AddCertificationInput = {
  productId: Scalars['ID']['input'];
  kind: ProductCertificationKind;
  number?: InputMaybe<Scalars['String']['input']>;
  issuer?: InputMaybe<Scalars['String']['input']>;
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  validUntil?: InputMaybe<Scalars['Date']['input']>;
  source?: InputMaybe<SourceDocumentInput>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type AddCertificationPayload = {
  __typename?: 'AddCertificationPayload';
  certification?: Maybe<ProductCertification>;
  product?: Maybe<Product>;
  userErrors: Array<UserError>;
};

export type RecordQualityCheckInput = {
  productId: Scalars['ID']['input'];
  checkedOn: Scalars['Date']['input'];
  outcome: QualityOutcome;
  standard?: InputMaybe<Scalars['String']['input']>;
  sampleSize?: InputMaybe<Scalars['Int']['input']>;
  defects?: InputMaybe<Scalars['Int']['input']>;
  remarks?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<SourceDocumentInput>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type RecordQualityCheckPayload = {
  __typename?: 'RecordQualityCheckPayload';
  qualityCheck?: Maybe<QualityCheck>;
  product?: Maybe<Product>;
  userErrors: Array<UserError>;
};

export type Region = {
  __typename?: 'Region';
  code: Scalars['String']['output'];
};

export type RegionalOffice = {
  __typename?: 'RegionalOffice';
  code: Scalars['String']['output'];
};

export type Partner = {
  __typename?: 'Partner';
  id: Scalars['ID']['output'];
  inquiries?: Maybe<InquiryConnection>;
  exportShipments?: Maybe<ExportShipmentConnection>;
};


export type PartnerInquiriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InquiryFilter>;
  orderBy?: InputMaybe<InquiryOrder>;
};


export type PartnerExportShipmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ExportShipmentFilter>;
};

export type SalesChannel =
  | 'GALERI_LAPAS'
  | 'GALERI_PEMASYARAKATAN'
  | 'PAMERAN'
  | 'MARKETPLACE'
  | 'E_KATALOG_LKPP'
  | 'MITRA'
  | 'EKSPOR'
  | 'LANGSUNG';

export type Inquiry = {
  __typename?: 'Inquiry';
  id: Scalars['ID']['output'];
  partner?: Maybe<Partner>;
  product?: Maybe<Product>;
  category?: Maybe<ProductCategory>;
  quantity: Scalars['Int']['output'];
  neededBy?: Maybe<Scalars['Date']['output']>;
  message?: Maybe<Scalars['String']['output']>;
  status: InquiryStatus;
  closeReason?: Maybe<InquiryCloseReason>;
  closeNote?: Maybe<Scalars['String']['output']>;
  facilities?: Maybe<Array<Facility>>;
  allocations: Array<InquiryAllocation>;
  allocatedQuantity: Scalars['Int']['output'];
  sources: Array<SourceDocument>;
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
};

export type InquiryAllocation = {
  __typename?: 'InquiryAllocation';
  facility?: Maybe<Facility>;
  product?: Maybe<Product>;
  quantity: Scalars['Int']['output'];
  allocatedAt: Scalars['DateTime']['output'];
};

export type InquiryStatus =
  | 'OPEN'
  | 'PARTLY_ALLOCATED'
  | 'ALLOCATED'
  | 'CLOSED';

export type InquiryCloseReason =
  | 'FULFILLED'
  | 'WITHDRAWN'
  | 'DECLINED'
  | 'EXPIRED';

export type InquiryConnection = {
  __typename?: 'InquiryConnection';
  edges: Array<InquiryEdge>;
  nodes: Array<Inquiry>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type InquiryEdge = {
  __typename?: 'InquiryEdge';
  cursor: Scalars['String']['output'];
  node: Inquiry;
};

export type InquiryFilter = {
  facility?: InputMaybe<FacilityFilter>;
  status?: InputMaybe<Array<InquiryStatus>>;
  partnerId?: InputMaybe<Array<Scalars['ID']['input']>>;
  productId?: InputMaybe<Array<Scalars['ID']['input']>>;
  category?: InputMaybe<Array<ProductCategory>>;
  neededBy?: InputMaybe<DateRange>;
};

export type InquiryOrder = {
  field: InquiryOrderField;
  direction: SortDirection;
};

export type InquiryOrderField =
  | 'CREATED_AT'
  | 'NEEDED_BY';

export type Sale = {
  __typename?: 'Sale';
  id: Scalars['ID']['output'];
  product?: Maybe<Product>;
  facility?: Maybe<Facility>;
  category: ProductCategory;
  channel: SalesChannel;
  soldOn: Scalars['Date']['output'];
  quantity: Scalars['Int']['output'];
  unitPrice: Money;
  revenue: Money;
  buyerPartner?: Maybe<Partner>;
  sources: Array<SourceDocument>;
  recordedAt: Scalars['DateTime']['output'];
};

export type SaleConnection = {
  __typename?: 'SaleConnection';
  edges: Array<SaleEdge>;
  nodes: Array<Sale>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type SaleEdge = {
  __typename?: 'SaleEdge';
  cursor: Scalars['String']['output'];
  node: Sale;
};

export type SaleFilter = {
  facility?: InputMaybe<FacilityFilter>;
  productId?: InputMaybe<Array<Scalars['ID']['input']>>;
  category?: InputMaybe<Array<ProductCategory>>;
  channel?: InputMaybe<Array<SalesChannel>>;
  soldOn?: InputMaybe<DateRange>;
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  buyerPartnerId?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type SaleOrder = {
  field: SaleOrderField;
  direction: SortDirection;
};

export type SaleOrderField =
  | 'SOLD_ON';

export type SalesDimension =
  | 'FACILITY'
  | 'PROVINCE'
  | 'REGENCY'
  | 'REGIONAL_OFFICE'
  | 'FACILITY_KIND'
  | 'SPECIALIZATION'
  | 'YEAR'
  | 'QUARTER'
  | 'MONTH'
  | 'PRODUCT'
  | 'CATEGORY'
  | 'CHANNEL';

export type SalesStatsFilter = {
  facility?: InputMaybe<FacilityFilter>;
  productId?: InputMaybe<Array<Scalars['ID']['input']>>;
  category?: InputMaybe<Array<ProductCategory>>;
  channel?: InputMaybe<Array<SalesChannel>>;
  soldOn?: InputMaybe<DateRange>;
  currency: Scalars['CurrencyCode']['input'];
};

export type SalesStatsOrder = {
  field: SalesMeasure;
  direction: SortDirection;
};

export type SalesMeasure =
  | 'SALES'
  | 'QUANTITY'
  | 'REVENUE';

export type SalesStats = {
  __typename?: 'SalesStats';
  rows: Array<SalesStatsRow>;
  totals: SalesStatsTotals;
  note: Scalars['String']['output'];
  asOf: Scalars['DateTime']['output'];
  sources: Array<SourceDocument>;
};

export type SalesStatsRow = {
  __typename?: 'SalesStatsRow';
  facility?: Maybe<Facility>;
  province?: Maybe<Region>;
  regency?: Maybe<Region>;
  regionalOffice?: Maybe<RegionalOffice>;
  facilityKind?: Maybe<FacilityKind>;
  specialization?: Maybe<Specialization>;
  period?: Maybe<Scalars['String']['output']>;
  product?: Maybe<Product>;
  category?: Maybe<ProductCategory>;
  channel?: Maybe<SalesChannel>;
  sales: Scalars['Int']['output'];
  quantity: Scalars['Int']['output'];
  revenue: Money;
};

export type SalesStatsTotals = {
  __typename?: 'SalesStatsTotals';
  sales: Scalars['Int']['output'];
  quantity: Scalars['Int']['output'];
  revenue: Money;
};

export type SalesSummary = {
  __typename?: 'SalesSummary';
  sales: Scalars['Int']['output'];
  quantity: Scalars['Int']['output'];
  revenue: Money;
  lastSoldOn?: Maybe<Scalars['Date']['output']>;
};

export type SupplyFilter = {
  facility?: InputMaybe<FacilityFilter>;
  productId?: InputMaybe<Array<Scalars['ID']['input']>>;
  category?: InputMaybe<Array<ProductCategory>>;
  material?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type Supply = {
  __typename?: 'Supply';
  isPossible: Scalars['Boolean']['output'];
  quantityAvailable: Scalars['Int']['output'];
  shortfall: Scalars['Int']['output'];
  shares: Array<SupplyShare>;
  note: Scalars['String']['output'];
};

export type SupplyShare = {
  __typename?: 'SupplyShare';
  facility?: Maybe<Facility>;
  product?: Maybe<Product>;
  fromStock: Scalars['Int']['output'];
  fromCapacity: Scalars['Int']['output'];
  quantity: Scalars['Int']['output'];
  readyOn: Scalars['Date']['output'];
};

export type ExportShipment = {
  __typename?: 'ExportShipment';
  id: Scalars['ID']['output'];
  exporter?: Maybe<Partner>;
  destinationCountry: Scalars['String']['output'];
  status: ShipmentStatus;
  lines: Array<ExportShipmentLine>;
  documents: Array<ExportDocument>;
  facilities?: Maybe<Array<Facility>>;
  shippedOn?: Maybe<Scalars['Date']['output']>;
  deliveredOn?: Maybe<Scalars['Date']['output']>;
  cancelReason?: Maybe<Scalars['String']['output']>;
  sources: Array<SourceDocument>;
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
};

export type ExportShipmentLine = {
  __typename?: 'ExportShipmentLine';
  product?: Maybe<Product>;
  facility?: Maybe<Facility>;
  quantity: Scalars['Int']['output'];
  hsCode?: Maybe<Scalars['String']['output']>;
};

export type ExportDocument = {
  __typename?: 'ExportDocument';
  kind: ExportDocumentKind;
  number: Scalars['String']['output'];
  issuedOn?: Maybe<Scalars['Date']['output']>;
};

export type ExportDocumentKind =
  | 'PEB'
  | 'INVOICE'
  | 'PACKING_LIST'
  | 'SKA'
  | 'TRANSPORT_DOCUMENT'
  | 'PHYTOSANITARY'
  | 'OTHER';

export type ShipmentStatus =
  | 'PREPARING'
  | 'DOCUMENTED'
  | 'SHIPPED'
  | 'DELIVERED'
  | 'CANCELLED';

export type ExportShipmentConnection = {
  __typename?: 'ExportShipmentConnection';
  edges: Array<ExportShipmentEdge>;
  nodes: Array<ExportShipment>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ExportShipmentEdge = {
  __typename?: 'ExportShipmentEdge';
  cursor: Scalars['String']['output'];
  node: ExportShipment;
};

export type ExportShipmentFilter = {
  facility?: InputMaybe<FacilityFilter>;
  status?: InputMaybe<Array<ShipmentStatus>>;
  destinationCountry?: InputMaybe<Array<Scalars['String']['input']>>;
  exporterId?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type ProceedsRule = {
  __typename?: 'ProceedsRule';
  id: Scalars['ID']['output'];
  facility?: Maybe<Facility>;
  base: ProceedsBase;
  premiPercent: Scalars['Decimal']['output'];
  pnbpPercent?: Maybe<Scalars['Decimal']['output']>;
  workingCapitalPercent?: Maybe<Scalars['Decimal']['output']>;
  validFrom?: Maybe<Scalars['Date']['output']>;
  validUntil?: Maybe<Scalars['Date']['output']>;
  legalBasis?: Maybe<Scalars['String']['output']>;
  sources: Array<SourceDocument>;
};

export type ProceedsBase =
  | 'PROFIT'
  | 'TURNOVER';

export type ProceedsRun = {
  __typename?: 'ProceedsRun';
  id: Scalars['ID']['output'];
  facility?: Maybe<Facility>;
  from: Scalars['Date']['output'];
  to: Scalars['Date']['output'];
  rule?: Maybe<ProceedsRule>;
  sales: Scalars['Int']['output'];
  salesInOtherCurrencies: Scalars['Int']['output'];
  turnover: Money;
  costs?: Maybe<Money>;
  amount: Money;
  premi: Money;
  pnbp: Money;
  workingCapital: Money;
  workers?: Maybe<Count>;
  hash: Scalars['String']['output'];
  corrects?: Maybe<ProceedsRun>;
  correctionReason?: Maybe<Scalars['String']['output']>;
  isSuperseded: Scalars['Boolean']['output'];
  createdAt: Scalars['DateTime']['output'];
};

export type ProceedsRunConnection = {
  __typename?: 'ProceedsRunConnection';
  edges: Array<ProceedsRunEdge>;
  nodes: Array<ProceedsRun>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ProceedsRunEdge = {
  __typename?: 'ProceedsRunEdge';
  cursor: Scalars['String']['output'];
  node: ProceedsRun;
};

export type ProceedsRunFilter = {
  facility?: InputMaybe<FacilityFilter>;
  period?: InputMaybe<DateRange>;
  includeSuperseded: Scalars['Boolean']['input'];
};

export type OpenInquiryInput = {
  partnerId?: InputMaybe<Scalars['ID']['input']>;
  productId?: InputMaybe<Scalars['ID']['input']>;
  category?: InputMaybe<ProductCategory>;
  facilityIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  quantity: Scalars['Int']['input'];
  neededBy?: InputMaybe<Scalars['Date']['input']>;
  message?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type OpenInquiryPayload = {
  __typename?: 'OpenInquiryPayload';
  inquiry?: Maybe<Inquiry>;
  userErrors: Array<UserError>;
};

export type AllocateInquiryInput = {
  inquiryId: Scalars['ID']['input'];
  allocations: Array<AllocationInput>;
  version?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type AllocationInput = {
  productId: Scalars['ID']['input'];
  quantity: Scalars['Int']['input'];
};

export type AllocateInquiryPayload = {
  __typename?: 'AllocateInquiryPayload';
  inquiry?: Maybe<Inquiry>;
  userErrors: Array<UserError>;
};

export type CloseInquiryInput = {
  inquiryId: Scalars['ID']['input'];
  reason: InquiryCloseReason;
  note?: InputMaybe<Scalars['String']['input']>;
  version?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type CloseInquiryPayload = {
  __typename?: 'CloseInquiryPayload';
  inquiry?: Maybe<Inquiry>;
  userErrors: Array<UserError>;
};

export type RecordSaleInput = {
  productId: Scalars['ID']['input'];
  quantity: Scalars['Int']['input'];
  unitPrice?: InputMaybe<MoneyInput>;
  channel: SalesChannel;
  soldOn?: InputMaybe<Scalars['Date']['input']>;
  buyerPartnerId?: InputMaybe<Scalars['ID']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type RecordSalePayload = {
  __typename?: 'RecordSalePayload';
  sale?: Maybe<Sale>;
  product?: Maybe<Product>;
  userErrors: Array<UserError>;
};

export type CreateExportShipmentInput = {
  exporterId?: InputMaybe<Scalars['ID']['input']>;
  destinationCountry: Scalars['String']['input'];
  lines: Array<ExportShipmentLineInput>;
  source?: InputMaybe<SourceDocumentInput>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type ExportShipmentLineInput = {
  productId: Scalars['ID']['input'];
  quantity: Scalars['Int']['input'];
  hsCode?: InputMaybe<Scalars['String']['input']>;
};

export type CreateExportShipmentPayload = {
  __typename?: 'CreateExportShipmentPayload';
  exportShipment?: Maybe<ExportShipment>;
  userErrors: Array<UserError>;
};

export type AdvanceExportShipmentInput = {
  id: Scalars['ID']['input'];
  status: ShipmentStatus;
  documents?: InputMaybe<Array<ExportDocumentInput>>;
  hsCodes?: InputMaybe<Array<ExportHsCodeInput>>;
  on?: InputMaybe<Scalars['Date']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
  version?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type ExportDocumentInput = {
  kind: ExportDocumentKind;
  number: Scalars['String']['input'];
  issuedOn?: InputMaybe<Scalars['Date']['input']>;
};

export type ExportHsCodeInput = {
  productId: Scalars['ID']['input'];
  hsCode: Scalars['String']['input'];
};

export type AdvanceExportShipmentPayload = {
  __typename?: 'AdvanceExportShipmentPayload';
  exportShipment?: Maybe<ExportShipment>;
  userErrors: Array<UserError>;
};

export type SetProceedsRuleInput = {
  facilityId: Scalars['ID']['input'];
  base: ProceedsBase;
  premiPercent: Scalars['Decimal']['input'];
  pnbpPercent: Scalars['Decimal']['input'];
  workingCapitalPercent: Scalars['Decimal']['input'];
  validFrom: Scalars['Date']['input'];
  legalBasis?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<SourceDocumentInput>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type SetProceedsRulePayload = {
  __typename?: 'SetProceedsRulePayload';
  proceedsRule?: Maybe<ProceedsRule>;
  userErrors: Array<UserError>;
};

export type RunProceedsInput = {
  facilityId: Scalars['ID']['input'];
  period: DateRange;
  costs?: InputMaybe<Scalars['Decimal']['input']>;
  workers?: InputMaybe<Scalars['Int']['input']>;
  corrects?: InputMaybe<Scalars['ID']['input']>;
  correctionReason?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type RunProceedsPayload = {
  __typename?: 'RunProceedsPayload';
  proceedsRun?: Maybe<ProceedsRun>;
  userErrors: Array<UserError>;
};

export type AuditTrail = {
  __typename?: 'AuditTrail';
  id: Scalars['ID']['output'];
  marketplace?: Maybe<AuditEntryConnection>;
};


export type AuditTrailMarketplaceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditFilter>;
};

export type Money = {
  __typename?: 'Money';
  amount: Scalars['Decimal']['output'];
  currency: Scalars['CurrencyCode']['output'];
};

export type Count = {
  __typename?: 'Count';
  value?: Maybe<Scalars['Int']['output']>;
  suppressed: Scalars['Boolean']['output'];
};

export type PageInfo = {
  __typename?: 'PageInfo';
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
  endCursor?: Maybe<Scalars['String']['output']>;
};

export type UserError = {
  __typename?: 'UserError';
  code: UserErrorCode;
  message: Scalars['String']['output'];
  field?: Maybe<Array<Scalars['String']['output']>>;
};

export type UserErrorCode =
  | 'NOT_FOUND'
  | 'STALE_VERSION'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'ALREADY_EXISTS'
  | 'INVALID_VALUE'
  | 'INVALID_PERIOD'
  | 'OVERLAPPING_PERIOD'
  | 'UNKNOWN_REFERENCE'
  | 'INVALID_STATUS'
  | 'OUTCOME_EXCEEDS_ENROLMENT'
  | 'CERTIFICATES_EXCEED_OUTCOME'
  | 'INSUFFICIENT_STOCK';

export type SourceDocument = {
  __typename?: 'SourceDocument';
  title: Scalars['String']['output'];
  publisher?: Maybe<Scalars['String']['output']>;
  url?: Maybe<Scalars['String']['output']>;
  publishedOn?: Maybe<Scalars['Date']['output']>;
  kind: SourceKind;
};

export type SourceDocumentInput = {
  title: Scalars['String']['input'];
  publisher?: InputMaybe<Scalars['String']['input']>;
  url?: InputMaybe<Scalars['String']['input']>;
  publishedOn?: InputMaybe<Scalars['Date']['input']>;
  kind: SourceKind;
};

export type SourceKind =
  | 'PRESS'
  | 'OFFICIAL'
  | 'GENERATED';

export type FacilityFilter = {
  code?: InputMaybe<Array<Scalars['String']['input']>>;
  kind?: InputMaybe<Array<FacilityKind>>;
  class?: InputMaybe<Array<FacilityClass>>;
  specialization?: InputMaybe<Array<Specialization>>;
  provinceCode?: InputMaybe<Array<Scalars['String']['input']>>;
  regencyCode?: InputMaybe<Array<Scalars['String']['input']>>;
  regionalOfficeCode?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type DateRange = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};

export type FacilityKind =
  | 'LAPAS'
  | 'RUTAN'
  | 'LPKA'
  | 'BAPAS'
  | 'RUMAH_SAKIT';

export type FacilityClass =
  | 'I'
  | 'II'
  | 'IIA'
  | 'IIB'
  | 'III';

export type Specialization =
  | 'UMUM'
  | 'NARKOTIKA'
  | 'PEREMPUAN'
  | 'PEMUDA'
  | 'TERBUKA'
  | 'KHUSUS';

export type AuditEntry = {
  __typename?: 'AuditEntry';
  id: Scalars['ID']['output'];
  at: Scalars['DateTime']['output'];
  actor: Scalars['String']['output'];
  role?: Maybe<ViewerRole>;
  action: Scalars['String']['output'];
  operation: AuditOperation;
  recordType?: Maybe<Scalars['String']['output']>;
  recordId?: Maybe<Scalars['String']['output']>;
  version?: Maybe<Scalars['Int']['output']>;
  facility?: Maybe<Facility>;
  code?: Maybe<Scalars['String']['output']>;
  reason?: Maybe<RefusalReason>;
  times: Scalars['Int']['output'];
};

export type AuditEntryEdge = {
  __typename?: 'AuditEntryEdge';
  cursor: Scalars['String']['output'];
  node: AuditEntry;
};

export type AuditEntryConnection = {
  __typename?: 'AuditEntryConnection';
  edges: Array<AuditEntryEdge>;
  nodes: Array<AuditEntry>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type AuditFilter = {
  action?: InputMaybe<Array<Scalars['String']['input']>>;
  actor?: InputMaybe<Array<Scalars['String']['input']>>;
  operation?: InputMaybe<Array<AuditOperation>>;
  recordType?: InputMaybe<Array<Scalars['String']['input']>>;
  recordId?: InputMaybe<Array<Scalars['String']['input']>>;
  since?: InputMaybe<Scalars['DateTime']['input']>;
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

export type AuditOperation =
  | 'CREATED'
  | 'CHANGED'
  | 'REMOVED'
  | 'REFUSED';

export type RefusalReason =
  | 'ROLE'
  | 'TENANCY'
  | 'HIDDEN'
  | 'DATABASE';

export type ViewerRole =
  | 'PUBLIC'
  | 'PARTNER'
  | 'OFFICER'
  | 'REGIONAL'
  | 'ANALYST'
  | 'ADMIN'
  | 'SYSTEM';

export type SortDirection =
  | 'ASC'
  | 'DESC';



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Facility: Facility;
  TrainingSession: TrainingSession;
  Product: Product;
  Partner: Partner;
  AuditTrail: AuditTrail;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Facility:
    ( { __typename: 'Facility' }
    & GraphQLRecursivePick<FederationTypes['Facility'], {"id":true}> );
  TrainingSession:
    ( { __typename: 'TrainingSession' }
    & GraphQLRecursivePick<FederationTypes['TrainingSession'], {"id":true}> );
  Product:
    ( { __typename: 'Product' }
    & GraphQLRecursivePick<FederationTypes['Product'], {"id":true}> );
  Partner:
    ( { __typename: 'Partner' }
    & GraphQLRecursivePick<FederationTypes['Partner'], {"id":true}> );
  AuditTrail:
    ( { __typename: 'AuditTrail' }
    & GraphQLRecursivePick<FederationTypes['AuditTrail'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Facility: ResolverTypeWrapper<FacilityReference>;
  TrainingSession: ResolverTypeWrapper<TrainingSessionReference>;
  Product: ResolverTypeWrapper<ProductRow>;
  ProductStatus: ProductStatus;
  ProductCategory: ProductCategory;
  HsCode: ResolverTypeWrapper<HsCode>;
  HsCertainty: HsCertainty;
  ProductCertification: ResolverTypeWrapper<CertificationRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ProductCertificationKind: ProductCertificationKind;
  QualityCheck: ResolverTypeWrapper<QualityCheckRow>;
  QualityOutcome: QualityOutcome;
  ProductImage: ResolverTypeWrapper<ImageRow>;
  ExportReadiness: ResolverTypeWrapper<ExportReadiness>;
  ExportGap: ExportGap;
  ProductConnection: ResolverTypeWrapper<ProductConnectionRows>;
  ProductEdge: ResolverTypeWrapper<Omit<ProductEdge, 'node'> & { node: ResolversTypes['Product'] }>;
  ProductFilter: ProductFilter;
  PriceRange: PriceRange;
  ProductOrder: ProductOrder;
  ProductOrderField: ProductOrderField;
  ProductChanges: ResolverTypeWrapper<Omit<ProductChanges, 'changes'> & { changes: Array<ResolversTypes['ProductChange']> }>;
  ProductChange: ResolverTypeWrapper<Omit<ProductChange, 'product'> & { product?: Maybe<ResolversTypes['Product']> }>;
  ProductChangeOperation: ProductChangeOperation;
  MoneyInput: MoneyInput;
  HsCodeInput: HsCodeInput;
  CreateProductInput: CreateProductInput;
  CreateProductPayload: ResolverTypeWrapper<Omit<CreateProductPayload, 'product'> & { product?: Maybe<ResolversTypes['Product']> }>;
  UpdateProductInput: UpdateProductInput;
  UpdateProductPayload: ResolverTypeWrapper<Omit<UpdateProductPayload, 'product'> & { product?: Maybe<ResolversTypes['Product']> }>;
  ListProductInput: ListProductInput;
  ListProductPayload: ResolverTypeWrapper<Omit<ListProductPayload, 'product'> & { product?: Maybe<ResolversTypes['Product']> }>;
  WithdrawProductInput: WithdrawProductInput;
  WithdrawProductPayload: ResolverTypeWrapper<Omit<WithdrawProductPayload, 'product'> & { product?: Maybe<ResolversTypes['Product']> }>;
  AdjustStockInput: AdjustStockInput;
  StockReason: StockReason;
  AdjustStockPayload: ResolverTypeWrapper<Omit<AdjustStockPayload, 'product'> & { product?: Maybe<ResolversTypes['Product']> }>;
  AddProductImageInput: AddProductImageInput;
  AddProductImagePayload: ResolverTypeWrapper<Omit<AddProductImagePayload, 'image' | 'product'> & { image?: Maybe<ResolversTypes['ProductImage']>, product?: Maybe<ResolversTypes['Product']> }>;
  AddCertificationInput: AddCertificationInput;
  AddCertificationPayload: ResolverTypeWrapper<Omit<AddCertificationPayload, 'certification' | 'product'> & { certification?: Maybe<ResolversTypes['ProductCertification']>, product?: Maybe<ResolversTypes['Product']> }>;
  RecordQualityCheckInput: RecordQualityCheckInput;
  RecordQualityCheckPayload: ResolverTypeWrapper<Omit<RecordQualityCheckPayload, 'qualityCheck' | 'product'> & { qualityCheck?: Maybe<ResolversTypes['QualityCheck']>, product?: Maybe<ResolversTypes['Product']> }>;
  Region: ResolverTypeWrapper<RegionReference>;
  RegionalOffice: ResolverTypeWrapper<RegionalOfficeReference>;
  Partner: ResolverTypeWrapper<PartnerReference>;
  SalesChannel: SalesChannel;
  Inquiry: ResolverTypeWrapper<InquiryRow>;
  InquiryAllocation: ResolverTypeWrapper<AllocationRow>;
  InquiryStatus: InquiryStatus;
  InquiryCloseReason: InquiryCloseReason;
  InquiryConnection: ResolverTypeWrapper<InquiryConnectionRows>;
  InquiryEdge: ResolverTypeWrapper<Omit<InquiryEdge, 'node'> & { node: ResolversTypes['Inquiry'] }>;
  InquiryFilter: InquiryFilter;
  InquiryOrder: InquiryOrder;
  InquiryOrderField: InquiryOrderField;
  Sale: ResolverTypeWrapper<SaleRow>;
  SaleConnection: ResolverTypeWrapper<SaleConnectionRows>;
  SaleEdge: ResolverTypeWrapper<Omit<SaleEdge, 'node'> & { node: ResolversTypes['Sale'] }>;
  SaleFilter: SaleFilter;
  SaleOrder: SaleOrder;
  SaleOrderField: SaleOrderField;
  SalesDimension: SalesDimension;
  SalesStatsFilter: SalesStatsFilter;
  SalesStatsOrder: SalesStatsOrder;
  SalesMeasure: SalesMeasure;
  SalesStats: ResolverTypeWrapper<SalesStatistics>;
  SalesStatsRow: ResolverTypeWrapper<SalesFiguresRow>;
  SalesStatsTotals: ResolverTypeWrapper<SalesFigures>;
  SalesSummary: ResolverTypeWrapper<SalesSummaryRow>;
  SupplyFilter: SupplyFilter;
  Supply: ResolverTypeWrapper<SupplyRows>;
  SupplyShare: ResolverTypeWrapper<SupplyShareRow>;
  ExportShipment: ResolverTypeWrapper<ShipmentRow>;
  ExportShipmentLine: ResolverTypeWrapper<ShipmentLineRow>;
  ExportDocument: ResolverTypeWrapper<ShipmentDocumentRow>;
  ExportDocumentKind: ExportDocumentKind;
  ShipmentStatus: ShipmentStatus;
  ExportShipmentConnection: ResolverTypeWrapper<ShipmentConnectionRows>;
  ExportShipmentEdge: ResolverTypeWrapper<Omit<ExportShipmentEdge, 'node'> & { node: ResolversTypes['ExportShipment'] }>;
  ExportShipmentFilter: ExportShipmentFilter;
  ProceedsRule: ResolverTypeWrapper<ProceedsRuleRow>;
  ProceedsBase: ProceedsBase;
  ProceedsRun: ResolverTypeWrapper<ProceedsRunRow>;
  ProceedsRunConnection: ResolverTypeWrapper<ProceedsRunConnectionRows>;
  ProceedsRunEdge: ResolverTypeWrapper<Omit<ProceedsRunEdge, 'node'> & { node: ResolversTypes['ProceedsRun'] }>;
  ProceedsRunFilter: ProceedsRunFilter;
  OpenInquiryInput: OpenInquiryInput;
  OpenInquiryPayload: ResolverTypeWrapper<Omit<OpenInquiryPayload, 'inquiry'> & { inquiry?: Maybe<ResolversTypes['Inquiry']> }>;
  AllocateInquiryInput: AllocateInquiryInput;
  AllocationInput: AllocationInput;
  AllocateInquiryPayload: ResolverTypeWrapper<Omit<AllocateInquiryPayload, 'inquiry'> & { inquiry?: Maybe<ResolversTypes['Inquiry']> }>;
  CloseInquiryInput: CloseInquiryInput;
  CloseInquiryPayload: ResolverTypeWrapper<Omit<CloseInquiryPayload, 'inquiry'> & { inquiry?: Maybe<ResolversTypes['Inquiry']> }>;
  RecordSaleInput: RecordSaleInput;
  RecordSalePayload: ResolverTypeWrapper<Omit<RecordSalePayload, 'sale' | 'product'> & { sale?: Maybe<ResolversTypes['Sale']>, product?: Maybe<ResolversTypes['Product']> }>;
  CreateExportShipmentInput: CreateExportShipmentInput;
  ExportShipmentLineInput: ExportShipmentLineInput;
  CreateExportShipmentPayload: ResolverTypeWrapper<Omit<CreateExportShipmentPayload, 'exportShipment'> & { exportShipment?: Maybe<ResolversTypes['ExportShipment']> }>;
  AdvanceExportShipmentInput: AdvanceExportShipmentInput;
  ExportDocumentInput: ExportDocumentInput;
  ExportHsCodeInput: ExportHsCodeInput;
  AdvanceExportShipmentPayload: ResolverTypeWrapper<Omit<AdvanceExportShipmentPayload, 'exportShipment'> & { exportShipment?: Maybe<ResolversTypes['ExportShipment']> }>;
  SetProceedsRuleInput: SetProceedsRuleInput;
  SetProceedsRulePayload: ResolverTypeWrapper<Omit<SetProceedsRulePayload, 'proceedsRule'> & { proceedsRule?: Maybe<ResolversTypes['ProceedsRule']> }>;
  RunProceedsInput: RunProceedsInput;
  RunProceedsPayload: ResolverTypeWrapper<Omit<RunProceedsPayload, 'proceedsRun'> & { proceedsRun?: Maybe<ResolversTypes['ProceedsRun']> }>;
  AuditTrail: ResolverTypeWrapper<AuditTrailRow>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  Money: ResolverTypeWrapper<Money>;
  Count: ResolverTypeWrapper<Count>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
  SourceDocument: ResolverTypeWrapper<SourceDocument>;
  SourceDocumentInput: SourceDocumentInput;
  SourceKind: SourceKind;
  FacilityFilter: FacilityFilter;
  DateRange: DateRange;
  FacilityKind: FacilityKind;
  FacilityClass: FacilityClass;
  Specialization: Specialization;
  AuditEntry: ResolverTypeWrapper<AuditEntryRow>;
  AuditEntryEdge: ResolverTypeWrapper<Omit<AuditEntryEdge, 'node'> & { node: ResolversTypes['AuditEntry'] }>;
  AuditEntryConnection: ResolverTypeWrapper<AuditEntryConnectionRows>;
  AuditFilter: AuditFilter;
  AuditOperation: AuditOperation;
  RefusalReason: RefusalReason;
  ViewerRole: ViewerRole;
  SortDirection: SortDirection;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  Mutation: Record<PropertyKey, never>;
  Facility: FacilityReference;
  TrainingSession: TrainingSessionReference;
  Product: ProductRow;
  HsCode: HsCode;
  ProductCertification: CertificationRow;
  Boolean: Scalars['Boolean']['output'];
  QualityCheck: QualityCheckRow;
  ProductImage: ImageRow;
  ExportReadiness: ExportReadiness;
  ProductConnection: ProductConnectionRows;
  ProductEdge: Omit<ProductEdge, 'node'> & { node: ResolversParentTypes['Product'] };
  ProductFilter: ProductFilter;
  PriceRange: PriceRange;
  ProductOrder: ProductOrder;
  ProductChanges: Omit<ProductChanges, 'changes'> & { changes: Array<ResolversParentTypes['ProductChange']> };
  ProductChange: Omit<ProductChange, 'product'> & { product?: Maybe<ResolversParentTypes['Product']> };
  MoneyInput: MoneyInput;
  HsCodeInput: HsCodeInput;
  CreateProductInput: CreateProductInput;
  CreateProductPayload: Omit<CreateProductPayload, 'product'> & { product?: Maybe<ResolversParentTypes['Product']> };
  UpdateProductInput: UpdateProductInput;
  UpdateProductPayload: Omit<UpdateProductPayload, 'product'> & { product?: Maybe<ResolversParentTypes['Product']> };
  ListProductInput: ListProductInput;
  ListProductPayload: Omit<ListProductPayload, 'product'> & { product?: Maybe<ResolversParentTypes['Product']> };
  WithdrawProductInput: WithdrawProductInput;
  WithdrawProductPayload: Omit<WithdrawProductPayload, 'product'> & { product?: Maybe<ResolversParentTypes['Product']> };
  AdjustStockInput: AdjustStockInput;
  AdjustStockPayload: Omit<AdjustStockPayload, 'product'> & { product?: Maybe<ResolversParentTypes['Product']> };
  AddProductImageInput: AddProductImageInput;
  AddProductImagePayload: Omit<AddProductImagePayload, 'image' | 'product'> & { image?: Maybe<ResolversParentTypes['ProductImage']>, product?: Maybe<ResolversParentTypes['Product']> };
  AddCertificationInput: AddCertificationInput;
  AddCertificationPayload: Omit<AddCertificationPayload, 'certification' | 'product'> & { certification?: Maybe<ResolversParentTypes['ProductCertification']>, product?: Maybe<ResolversParentTypes['Product']> };
  RecordQualityCheckInput: RecordQualityCheckInput;
  RecordQualityCheckPayload: Omit<RecordQualityCheckPayload, 'qualityCheck' | 'product'> & { qualityCheck?: Maybe<ResolversParentTypes['QualityCheck']>, product?: Maybe<ResolversParentTypes['Product']> };
  Region: RegionReference;
  RegionalOffice: RegionalOfficeReference;
  Partner: PartnerReference;
  Inquiry: InquiryRow;
  InquiryAllocation: AllocationRow;
  InquiryConnection: InquiryConnectionRows;
  InquiryEdge: Omit<InquiryEdge, 'node'> & { node: ResolversParentTypes['Inquiry'] };
  InquiryFilter: InquiryFilter;
  InquiryOrder: InquiryOrder;
  Sale: SaleRow;
  SaleConnection: SaleConnectionRows;
  SaleEdge: Omit<SaleEdge, 'node'> & { node: ResolversParentTypes['Sale'] };
  SaleFilter: SaleFilter;
  SaleOrder: SaleOrder;
  SalesStatsFilter: SalesStatsFilter;
  SalesStatsOrder: SalesStatsOrder;
  SalesStats: SalesStatistics;
  SalesStatsRow: SalesFiguresRow;
  SalesStatsTotals: SalesFigures;
  SalesSummary: SalesSummaryRow;
  SupplyFilter: SupplyFilter;
  Supply: SupplyRows;
  SupplyShare: SupplyShareRow;
  ExportShipment: ShipmentRow;
  ExportShipmentLine: ShipmentLineRow;
  ExportDocument: ShipmentDocumentRow;
  ExportShipmentConnection: ShipmentConnectionRows;
  ExportShipmentEdge: Omit<ExportShipmentEdge, 'node'> & { node: ResolversParentTypes['ExportShipment'] };
  ExportShipmentFilter: ExportShipmentFilter;
  ProceedsRule: ProceedsRuleRow;
  ProceedsRun: ProceedsRunRow;
  ProceedsRunConnection: ProceedsRunConnectionRows;
  ProceedsRunEdge: Omit<ProceedsRunEdge, 'node'> & { node: ResolversParentTypes['ProceedsRun'] };
  ProceedsRunFilter: ProceedsRunFilter;
  OpenInquiryInput: OpenInquiryInput;
  OpenInquiryPayload: Omit<OpenInquiryPayload, 'inquiry'> & { inquiry?: Maybe<ResolversParentTypes['Inquiry']> };
  AllocateInquiryInput: AllocateInquiryInput;
  AllocationInput: AllocationInput;
  AllocateInquiryPayload: Omit<AllocateInquiryPayload, 'inquiry'> & { inquiry?: Maybe<ResolversParentTypes['Inquiry']> };
  CloseInquiryInput: CloseInquiryInput;
  CloseInquiryPayload: Omit<CloseInquiryPayload, 'inquiry'> & { inquiry?: Maybe<ResolversParentTypes['Inquiry']> };
  RecordSaleInput: RecordSaleInput;
  RecordSalePayload: Omit<RecordSalePayload, 'sale' | 'product'> & { sale?: Maybe<ResolversParentTypes['Sale']>, product?: Maybe<ResolversParentTypes['Product']> };
  CreateExportShipmentInput: CreateExportShipmentInput;
  ExportShipmentLineInput: ExportShipmentLineInput;
  CreateExportShipmentPayload: Omit<CreateExportShipmentPayload, 'exportShipment'> & { exportShipment?: Maybe<ResolversParentTypes['ExportShipment']> };
  AdvanceExportShipmentInput: AdvanceExportShipmentInput;
  ExportDocumentInput: ExportDocumentInput;
  ExportHsCodeInput: ExportHsCodeInput;
  AdvanceExportShipmentPayload: Omit<AdvanceExportShipmentPayload, 'exportShipment'> & { exportShipment?: Maybe<ResolversParentTypes['ExportShipment']> };
  SetProceedsRuleInput: SetProceedsRuleInput;
  SetProceedsRulePayload: Omit<SetProceedsRulePayload, 'proceedsRule'> & { proceedsRule?: Maybe<ResolversParentTypes['ProceedsRule']> };
  RunProceedsInput: RunProceedsInput;
  RunProceedsPayload: Omit<RunProceedsPayload, 'proceedsRun'> & { proceedsRun?: Maybe<ResolversParentTypes['ProceedsRun']> };
  AuditTrail: AuditTrailRow;
  DateTime: Scalars['DateTime']['output'];
  Date: Scalars['Date']['output'];
  Decimal: Scalars['Decimal']['output'];
  CurrencyCode: Scalars['CurrencyCode']['output'];
  Money: Money;
  Count: Count;
  PageInfo: PageInfo;
  UserError: UserError;
  SourceDocument: SourceDocument;
  SourceDocumentInput: SourceDocumentInput;
  FacilityFilter: FacilityFilter;
  DateRange: DateRange;
  AuditEntry: AuditEntryRow;
  AuditEntryEdge: Omit<AuditEntryEdge, 'node'> & { node: ResolversParentTypes['AuditEntry'] };
  AuditEntryConnection: AuditEntryConnectionRows;
  AuditFilter: AuditFilter;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType, RequireFields<QueryProductArgs, 'id'>>;
  productBySku?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType, RequireFields<QueryProductBySkuArgs, 'sku'>>;
  products?: Resolver<ResolversTypes['ProductConnection'], ParentType, ContextType, RequireFields<QueryProductsArgs, 'first'>>;
  productChanges?: Resolver<ResolversTypes['ProductChanges'], ParentType, ContextType, RequireFields<QueryProductChangesArgs, 'first'>>;
  supply?: Resolver<ResolversTypes['Supply'], ParentType, ContextType, RequireFields<QuerySupplyArgs, 'filter' | 'quantity' | 'by'>>;
  inquiry?: Resolver<Maybe<ResolversTypes['Inquiry']>, ParentType, ContextType, RequireFields<QueryInquiryArgs, 'id'>>;
  inquiries?: Resolver<ResolversTypes['InquiryConnection'], ParentType, ContextType, RequireFields<QueryInquiriesArgs, 'first'>>;
  sales?: Resolver<ResolversTypes['SaleConnection'], ParentType, ContextType, RequireFields<QuerySalesArgs, 'first'>>;
  salesStats?: Resolver<ResolversTypes['SalesStats'], ParentType, ContextType, RequireFields<QuerySalesStatsArgs, 'groupBy'>>;
  exportShipment?: Resolver<Maybe<ResolversTypes['ExportShipment']>, ParentType, ContextType, RequireFields<QueryExportShipmentArgs, 'id'>>;
  exportShipments?: Resolver<ResolversTypes['ExportShipmentConnection'], ParentType, ContextType, RequireFields<QueryExportShipmentsArgs, 'first'>>;
  proceedsRuns?: Resolver<ResolversTypes['ProceedsRunConnection'], ParentType, ContextType, RequireFields<QueryProceedsRunsArgs, 'first'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  createProduct?: Resolver<ResolversTypes['CreateProductPayload'], ParentType, ContextType, RequireFields<MutationCreateProductArgs, 'input'>>;
  updateProduct?: Resolver<ResolversTypes['UpdateProductPayload'], ParentType, ContextType, RequireFields<MutationUpdateProductArgs, 'input'>>;
  listProduct?: Resolver<ResolversTypes['ListProductPayload'], ParentType, ContextType, RequireFields<MutationListProductArgs, 'input'>>;
  withdrawProduct?: Resolver<ResolversTypes['WithdrawProductPayload'], ParentType, ContextType, RequireFields<MutationWithdrawProductArgs, 'input'>>;
  adjustStock?: Resolver<ResolversTypes['AdjustStockPayload'], ParentType, ContextType, RequireFields<MutationAdjustStockArgs, 'input'>>;
  addProductImage?: Resolver<ResolversTypes['AddProductImagePayload'], ParentType, ContextType, RequireFields<MutationAddProductImageArgs, 'input'>>;
  addCertification?: Resolver<ResolversTypes['AddCertificationPayload'], ParentType, ContextType, RequireFields<MutationAddCertificationArgs, 'input'>>;
  recordQualityCheck?: Resolver<ResolversTypes['RecordQualityCheckPayload'], ParentType, ContextType, RequireFields<MutationRecordQualityCheckArgs, 'input'>>;
  openInquiry?: Resolver<ResolversTypes['OpenInquiryPayload'], ParentType, ContextType, RequireFields<MutationOpenInquiryArgs, 'input'>>;
  allocateInquiry?: Resolver<ResolversTypes['AllocateInquiryPayload'], ParentType, ContextType, RequireFields<MutationAllocateInquiryArgs, 'input'>>;
  closeInquiry?: Resolver<ResolversTypes['CloseInquiryPayload'], ParentType, ContextType, RequireFields<MutationCloseInquiryArgs, 'input'>>;
  recordSale?: Resolver<ResolversTypes['RecordSalePayload'], ParentType, ContextType, RequireFields<MutationRecordSaleArgs, 'input'>>;
  createExportShipment?: Resolver<ResolversTypes['CreateExportShipmentPayload'], ParentType, ContextType, RequireFields<MutationCreateExportShipmentArgs, 'input'>>;
  advanceExportShipment?: Resolver<ResolversTypes['AdvanceExportShipmentPayload'], ParentType, ContextType, RequireFields<MutationAdvanceExportShipmentArgs, 'input'>>;
  setProceedsRule?: Resolver<ResolversTypes['SetProceedsRulePayload'], ParentType, ContextType, RequireFields<MutationSetProceedsRuleArgs, 'input'>>;
  runProceeds?: Resolver<ResolversTypes['RunProceedsPayload'], ParentType, ContextType, RequireFields<MutationRunProceedsArgs, 'input'>>;
};

export type FacilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Facility'] = ResolversParentTypes['Facility'], FederationReferenceType extends FederationReferenceTypes['Facility'] = FederationReferenceTypes['Facility']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Facility']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  products?: Resolver<Maybe<ResolversTypes['ProductConnection']>, ParentType, ContextType, RequireFields<FacilityProductsArgs, 'first'>>;
  topProducts?: Resolver<Maybe<Array<ResolversTypes['Product']>>, ParentType, ContextType, RequireFields<FacilityTopProductsArgs, 'first'>>;
  salesSummary?: Resolver<Maybe<ResolversTypes['SalesSummary']>, ParentType, ContextType>;
  proceedsRules?: Resolver<Maybe<Array<ResolversTypes['ProceedsRule']>>, ParentType, ContextType>;
};

export type TrainingSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingSession'] = ResolversParentTypes['TrainingSession'], FederationReferenceType extends FederationReferenceTypes['TrainingSession'] = FederationReferenceTypes['TrainingSession']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TrainingSession']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  products?: Resolver<Maybe<ResolversTypes['ProductConnection']>, ParentType, ContextType, RequireFields<TrainingSessionProductsArgs, 'first'>>;
};

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product'], FederationReferenceType extends FederationReferenceTypes['Product'] = FederationReferenceTypes['Product']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Product']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  facility?: Resolver<Maybe<ResolversTypes['Facility']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['ProductCategory'], ParentType, ContextType>;
  materials?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProductStatus'], ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  stock?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minimumOrder?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  leadTimeDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  monthlyCapacity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  weightGrams?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  hsCode?: Resolver<Maybe<ResolversTypes['HsCode']>, ParentType, ContextType>;
  certifications?: Resolver<Array<ResolversTypes['ProductCertification']>, ParentType, ContextType>;
  qualityChecks?: Resolver<Array<ResolversTypes['QualityCheck']>, ParentType, ContextType>;
  images?: Resolver<Array<ResolversTypes['ProductImage']>, ParentType, ContextType>;
  originCulture?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exportReadiness?: Resolver<ResolversTypes['ExportReadiness'], ParentType, ContextType>;
  trainedBy?: Resolver<Maybe<Array<ResolversTypes['TrainingSession']>>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type HsCodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HsCode'] = ResolversParentTypes['HsCode']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['HsCertainty'], ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProductCertificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductCertification'] = ResolversParentTypes['ProductCertification']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProductCertificationKind'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  isValid?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
};

export type QualityCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QualityCheck'] = ResolversParentTypes['QualityCheck']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  checkedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['QualityOutcome'], ParentType, ContextType>;
  standard?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sampleSize?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  defects?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  remarks?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
};

export type ProductImageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductImage'] = ResolversParentTypes['ProductImage']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ProductImageUrlArgs, 'width'>>;
  altText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  width?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  height?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  uploadUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ExportReadinessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExportReadiness'] = ResolversParentTypes['ExportReadiness']> = {
  isReady?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['ExportGap']>, ParentType, ContextType>;
};

export type ProductConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductConnection'] = ResolversParentTypes['ProductConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProductEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProductEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductEdge'] = ResolversParentTypes['ProductEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
};

export type ProductChangesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductChanges'] = ResolversParentTypes['ProductChanges']> = {
  changes?: Resolver<Array<ResolversTypes['ProductChange']>, ParentType, ContextType>;
  nextCursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProductChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductChange'] = ResolversParentTypes['ProductChange']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['ProductChangeOperation'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
};

export type CreateProductPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateProductPayload'] = ResolversParentTypes['CreateProductPayload']> = {
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateProductPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateProductPayload'] = ResolversParentTypes['UpdateProductPayload']> = {
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ListProductPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListProductPayload'] = ResolversParentTypes['ListProductPayload']> = {
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawProductPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawProductPayload'] = ResolversParentTypes['WithdrawProductPayload']> = {
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AdjustStockPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdjustStockPayload'] = ResolversParentTypes['AdjustStockPayload']> = {
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AddProductImagePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddProductImagePayload'] = ResolversParentTypes['AddProductImagePayload']> = {
  image?: Resolver<Maybe<ResolversTypes['ProductImage']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AddCertificationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddCertificationPayload'] = ResolversParentTypes['AddCertificationPayload']> = {
  certification?: Resolver<Maybe<ResolversTypes['ProductCertification']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordQualityCheckPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordQualityCheckPayload'] = ResolversParentTypes['RecordQualityCheckPayload']> = {
  qualityCheck?: Resolver<Maybe<ResolversTypes['QualityCheck']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RegionalOfficeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionalOffice'] = ResolversParentTypes['RegionalOffice']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PartnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Partner'] = ResolversParentTypes['Partner'], FederationReferenceType extends FederationReferenceTypes['Partner'] = FederationReferenceTypes['Partner']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Partner']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inquiries?: Resolver<Maybe<ResolversTypes['InquiryConnection']>, ParentType, ContextType, RequireFields<PartnerInquiriesArgs, 'first'>>;
  exportShipments?: Resolver<Maybe<ResolversTypes['ExportShipmentConnection']>, ParentType, ContextType, RequireFields<PartnerExportShipmentsArgs, 'first'>>;
};

export type InquiryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Inquiry'] = ResolversParentTypes['Inquiry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['ProductCategory']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  neededBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['InquiryStatus'], ParentType, ContextType>;
  closeReason?: Resolver<Maybe<ResolversTypes['InquiryCloseReason']>, ParentType, ContextType>;
  closeNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  facilities?: Resolver<Maybe<Array<ResolversTypes['Facility']>>, ParentType, ContextType>;
  allocations?: Resolver<Array<ResolversTypes['InquiryAllocation']>, ParentType, ContextType>;
  allocatedQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type InquiryAllocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InquiryAllocation'] = ResolversParentTypes['InquiryAllocation']> = {
  facility?: Resolver<Maybe<ResolversTypes['Facility']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  allocatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type InquiryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InquiryConnection'] = ResolversParentTypes['InquiryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InquiryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Inquiry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InquiryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InquiryEdge'] = ResolversParentTypes['InquiryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Inquiry'], ParentType, ContextType>;
};

export type SaleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Sale'] = ResolversParentTypes['Sale']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  facility?: Resolver<Maybe<ResolversTypes['Facility']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['ProductCategory'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['SalesChannel'], ParentType, ContextType>;
  soldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  revenue?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  buyerPartner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SaleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaleConnection'] = ResolversParentTypes['SaleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SaleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Sale']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SaleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaleEdge'] = ResolversParentTypes['SaleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Sale'], ParentType, ContextType>;
};

export type SalesStatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SalesStats'] = ResolversParentTypes['SalesStats']> = {
  rows?: Resolver<Array<ResolversTypes['SalesStatsRow']>, ParentType, ContextType>;
  totals?: Resolver<ResolversTypes['SalesStatsTotals'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
};

export type SalesStatsRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SalesStatsRow'] = ResolversParentTypes['SalesStatsRow']> = {
  facility?: Resolver<Maybe<ResolversTypes['Facility']>, ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  regency?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  regionalOffice?: Resolver<Maybe<ResolversTypes['RegionalOffice']>, ParentType, ContextType>;
  facilityKind?: Resolver<Maybe<ResolversTypes['FacilityKind']>, ParentType, ContextType>;
  specialization?: Resolver<Maybe<ResolversTypes['Specialization']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['ProductCategory']>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['SalesChannel']>, ParentType, ContextType>;
  sales?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revenue?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type SalesStatsTotalsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SalesStatsTotals'] = ResolversParentTypes['SalesStatsTotals']> = {
  sales?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revenue?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type SalesSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SalesSummary'] = ResolversParentTypes['SalesSummary']> = {
  sales?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revenue?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  lastSoldOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type SupplyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Supply'] = ResolversParentTypes['Supply']> = {
  isPossible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  quantityAvailable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shortfall?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shares?: Resolver<Array<ResolversTypes['SupplyShare']>, ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SupplyShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplyShare'] = ResolversParentTypes['SupplyShare']> = {
  facility?: Resolver<Maybe<ResolversTypes['Facility']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  fromStock?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fromCapacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  readyOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ExportShipmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExportShipment'] = ResolversParentTypes['ExportShipment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  exporter?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  destinationCountry?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ShipmentStatus'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['ExportShipmentLine']>, ParentType, ContextType>;
  documents?: Resolver<Array<ResolversTypes['ExportDocument']>, ParentType, ContextType>;
  facilities?: Resolver<Maybe<Array<ResolversTypes['Facility']>>, ParentType, ContextType>;
  shippedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  deliveredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  cancelReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ExportShipmentLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExportShipmentLine'] = ResolversParentTypes['ExportShipmentLine']> = {
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  facility?: Resolver<Maybe<ResolversTypes['Facility']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hsCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ExportDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExportDocument'] = ResolversParentTypes['ExportDocument']> = {
  kind?: Resolver<ResolversTypes['ExportDocumentKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ExportShipmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExportShipmentConnection'] = ResolversParentTypes['ExportShipmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ExportShipmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ExportShipment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExportShipmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExportShipmentEdge'] = ResolversParentTypes['ExportShipmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ExportShipment'], ParentType, ContextType>;
};

export type ProceedsRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProceedsRule'] = ResolversParentTypes['ProceedsRule']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  facility?: Resolver<Maybe<ResolversTypes['Facility']>, ParentType, ContextType>;
  base?: Resolver<ResolversTypes['ProceedsBase'], ParentType, ContextType>;
  premiPercent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  pnbpPercent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  workingCapitalPercent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
};

export type ProceedsRunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProceedsRun'] = ResolversParentTypes['ProceedsRun']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  facility?: Resolver<Maybe<ResolversTypes['Facility']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['ProceedsRule']>, ParentType, ContextType>;
  sales?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  salesInOtherCurrencies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  turnover?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  costs?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  premi?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  pnbp?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  workingCapital?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  workers?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  corrects?: Resolver<Maybe<ResolversTypes['ProceedsRun']>, ParentType, ContextType>;
  correctionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isSuperseded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ProceedsRunConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProceedsRunConnection'] = ResolversParentTypes['ProceedsRunConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProceedsRunEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ProceedsRun']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProceedsRunEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProceedsRunEdge'] = ResolversParentTypes['ProceedsRunEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProceedsRun'], ParentType, ContextType>;
};

export type OpenInquiryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenInquiryPayload'] = ResolversParentTypes['OpenInquiryPayload']> = {
  inquiry?: Resolver<Maybe<ResolversTypes['Inquiry']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AllocateInquiryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllocateInquiryPayload'] = ResolversParentTypes['AllocateInquiryPayload']> = {
  inquiry?: Resolver<Maybe<ResolversTypes['Inquiry']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CloseInquiryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseInquiryPayload'] = ResolversParentTypes['CloseInquiryPayload']> = {
  inquiry?: Resolver<Maybe<ResolversTypes['Inquiry']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordSalePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordSalePayload'] = ResolversParentTypes['RecordSalePayload']> = {
  sale?: Resolver<Maybe<ResolversTypes['Sale']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateExportShipmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateExportShipmentPayload'] = ResolversParentTypes['CreateExportShipmentPayload']> = {
  exportShipment?: Resolver<Maybe<ResolversTypes['ExportShipment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AdvanceExportShipmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdvanceExportShipmentPayload'] = ResolversParentTypes['AdvanceExportShipmentPayload']> = {
  exportShipment?: Resolver<Maybe<ResolversTypes['ExportShipment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetProceedsRulePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetProceedsRulePayload'] = ResolversParentTypes['SetProceedsRulePayload']> = {
  proceedsRule?: Resolver<Maybe<ResolversTypes['ProceedsRule']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RunProceedsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RunProceedsPayload'] = ResolversParentTypes['RunProceedsPayload']> = {
  proceedsRun?: Resolver<Maybe<ResolversTypes['ProceedsRun']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AuditTrailResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditTrail'] = ResolversParentTypes['AuditTrail'], FederationReferenceType extends FederationReferenceTypes['AuditTrail'] = FederationReferenceTypes['AuditTrail']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AuditTrail']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  marketplace?: Resolver<Maybe<ResolversTypes['AuditEntryConnection']>, ParentType, ContextType, RequireFields<AuditTrailMarketplaceArgs, 'first'>>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type CountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Count'] = ResolversParentTypes['Count']> = {
  value?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type SourceDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceDocument'] = ResolversParentTypes['SourceDocument']> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SourceKind'], ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['ViewerRole']>, ParentType, ContextType>;
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['AuditOperation'], ParentType, ContextType>;
  recordType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  facility?: Resolver<Maybe<ResolversTypes['Facility']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['RefusalReason']>, ParentType, ContextType>;
  times?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntryEdge'] = ResolversParentTypes['AuditEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
};

export type AuditEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntryConnection'] = ResolversParentTypes['AuditEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AuditEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Facility?: FacilityResolvers<ContextType>;
  TrainingSession?: TrainingSessionResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  HsCode?: HsCodeResolvers<ContextType>;
  ProductCertification?: ProductCertificationResolvers<ContextType>;
  QualityCheck?: QualityCheckResolvers<ContextType>;
  ProductImage?: ProductImageResolvers<ContextType>;
  ExportReadiness?: ExportReadinessResolvers<ContextType>;
  ProductConnection?: ProductConnectionResolvers<ContextType>;
  ProductEdge?: ProductEdgeResolvers<ContextType>;
  ProductChanges?: ProductChangesResolvers<ContextType>;
  ProductChange?: ProductChangeResolvers<ContextType>;
  CreateProductPayload?: CreateProductPayloadResolvers<ContextType>;
  UpdateProductPayload?: UpdateProductPayloadResolvers<ContextType>;
  ListProductPayload?: ListProductPayloadResolvers<ContextType>;
  WithdrawProductPayload?: WithdrawProductPayloadResolvers<ContextType>;
  AdjustStockPayload?: AdjustStockPayloadResolvers<ContextType>;
  AddProductImagePayload?: AddProductImagePayloadResolvers<ContextType>;
  AddCertificationPayload?: AddCertificationPayloadResolvers<ContextType>;
  RecordQualityCheckPayload?: RecordQualityCheckPayloadResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegionalOffice?: RegionalOfficeResolvers<ContextType>;
  Partner?: PartnerResolvers<ContextType>;
  Inquiry?: InquiryResolvers<ContextType>;
  InquiryAllocation?: InquiryAllocationResolvers<ContextType>;
  InquiryConnection?: InquiryConnectionResolvers<ContextType>;
  InquiryEdge?: InquiryEdgeResolvers<ContextType>;
  Sale?: SaleResolvers<ContextType>;
  SaleConnection?: SaleConnectionResolvers<ContextType>;
  SaleEdge?: SaleEdgeResolvers<ContextType>;
  SalesStats?: SalesStatsResolvers<ContextType>;
  SalesStatsRow?: SalesStatsRowResolvers<ContextType>;
  SalesStatsTotals?: SalesStatsTotalsResolvers<ContextType>;
  SalesSummary?: SalesSummaryResolvers<ContextType>;
  Supply?: SupplyResolvers<ContextType>;
  SupplyShare?: SupplyShareResolvers<ContextType>;
  ExportShipment?: ExportShipmentResolvers<ContextType>;
  ExportShipmentLine?: ExportShipmentLineResolvers<ContextType>;
  ExportDocument?: ExportDocumentResolvers<ContextType>;
  ExportShipmentConnection?: ExportShipmentConnectionResolvers<ContextType>;
  ExportShipmentEdge?: ExportShipmentEdgeResolvers<ContextType>;
  ProceedsRule?: ProceedsRuleResolvers<ContextType>;
  ProceedsRun?: ProceedsRunResolvers<ContextType>;
  ProceedsRunConnection?: ProceedsRunConnectionResolvers<ContextType>;
  ProceedsRunEdge?: ProceedsRunEdgeResolvers<ContextType>;
  OpenInquiryPayload?: OpenInquiryPayloadResolvers<ContextType>;
  AllocateInquiryPayload?: AllocateInquiryPayloadResolvers<ContextType>;
  CloseInquiryPayload?: CloseInquiryPayloadResolvers<ContextType>;
  RecordSalePayload?: RecordSalePayloadResolvers<ContextType>;
  CreateExportShipmentPayload?: CreateExportShipmentPayloadResolvers<ContextType>;
  AdvanceExportShipmentPayload?: AdvanceExportShipmentPayloadResolvers<ContextType>;
  SetProceedsRulePayload?: SetProceedsRulePayloadResolvers<ContextType>;
  RunProceedsPayload?: RunProceedsPayloadResolvers<ContextType>;
  AuditTrail?: AuditTrailResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  CurrencyCode?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  Count?: CountResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  SourceDocument?: SourceDocumentResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
};

