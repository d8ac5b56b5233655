// Generated from schema.graphql and codegen.json by `npm run generate`. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { FacilityRow, FacilityConnectionRows, FacilityChangeRow } from '../facility/row.ts';
import type { StatusRow } from '../status/row.ts';
import type { OfficialRow } from '../official/row.ts';
import type { WorkUnitRow } from '../work-unit/row.ts';
import type { OccupancyRow, OccupancyConnectionRows } from '../occupancy/row.ts';
import type { RegionRow, RegionalOfficeRow } from '../region/row.ts';
import type { FrameworkRow, PointRow } from '../programme/row.ts';
import type { FacilityStatistics, FacilityFiguresRow, FacilityFigures } from '../statistics/row.ts';
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
  facility?: Maybe<Facility>;
  facilityByCode?: Maybe<Facility>;
  facilities: FacilityConnection;
  regions: Array<Region>;
  region?: Maybe<Region>;
  regionalOffices: Array<RegionalOffice>;
  programmeFrameworks: Array<ProgrammeFramework>;
  facilityStats: FacilityStats;
  auditTrail?: Maybe<AuditTrail>;
  facilityChanges: FacilityChanges;
};


export type QueryFacilityArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFacilityByCodeArgs = {
  code: Scalars['String']['input'];
};


export type QueryFacilitiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FacilityFilter>;
  search?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<FacilityOrder>;
};


export type QueryRegionsArgs = {
  level?: InputMaybe<RegionLevel>;
  parentCode?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRegionArgs = {
  code: Scalars['String']['input'];
};


export type QueryProgrammeFrameworksArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryFacilityStatsArgs = {
  groupBy: Array<FacilityDimension>;
  filter?: InputMaybe<FacilityFilter>;
  orderBy?: InputMaybe<FacilityStatsOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryAuditTrailArgs = {
  facilityId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryFacilityChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type AuditTrail = {
  __typename?: 'AuditTrail';
  id: Scalars['ID']['output'];
  facility?: Maybe<Facility>;
  facilities?: Maybe<AuditEntryConnection>;
};


export type AuditTrailFacilitiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditFilter>;
};

export type FacilityChanges = {
  __typename?: 'FacilityChanges';
  changes: Array<FacilityChange>;
  next: Scalars['String']['output'];
  hasMore: Scalars['Boolean']['output'];
};

export type FacilityChange = {
  __typename?: 'FacilityChange';
  id: Scalars['ID']['output'];
  facility?: Maybe<Facility>;
};

export type Mutation = {
  __typename?: 'Mutation';
  createFacility: CreateFacilityPayload;
  updateFacility: UpdateFacilityPayload;
  changeFacilityStatus: ChangeFacilityStatusPayload;
  addFacilityAlias: AddFacilityAliasPayload;
  addWorkUnit: AddWorkUnitPayload;
  assignOfficial: AssignOfficialPayload;
  recordOccupancy: RecordOccupancyPayload;
};


export type MutationCreateFacilityArgs = {
  input: CreateFacilityInput;
};


export type MutationUpdateFacilityArgs = {
  input: UpdateFacilityInput;
};


export type MutationChangeFacilityStatusArgs = {
  input: ChangeFacilityStatusInput;
};


export type MutationAddFacilityAliasArgs = {
  input: AddFacilityAliasInput;
};


export type MutationAddWorkUnitArgs = {
  input: AddWorkUnitInput;
};


export type MutationAssignOfficialArgs = {
  input: AssignOfficialInput;
};


export type MutationRecordOccupancyArgs = {
  input: RecordOccupancyInput;
};

export type Facility = {
  __typename?: 'Facility';
  id: Scalars['ID']['output'];
  code: Scalars['String']['output'];
  name: Scalars['String']['output'];
  aliases: Array<Scalars['String']['output']>;
  kind: FacilityKind;
  class?: Maybe<FacilityClass>;
  specialization: Specialization;
  timeZone: Scalars['String']['output'];
  regency: Region;
  regencyMatch: RegencyMatch;
  province: Region;
  regionalOffice: RegionalOffice;
  workUnits: Array<WorkUnit>;
  officials: Array<Official>;
  occupancy?: Maybe<Occupancy>;
  occupancies: OccupancyConnection;
  statusHistory: Array<FacilityStatus>;
  sources: Array<SourceDocument>;
  version: Scalars['Int']['output'];
  updatedAt: Scalars['DateTime']['output'];
};


export type FacilityOccupanciesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  recordedOn?: InputMaybe<DateRange>;
};

export type RegencyMatch =
  | 'CONFIRMED'
  | 'CURATED'
  | 'REGENCY_NAME'
  | 'REGENCY_NAME_AMBIGUOUS'
  | 'DISTRICT_NAME';

export type FacilityConnection = {
  __typename?: 'FacilityConnection';
  edges: Array<FacilityEdge>;
  nodes: Array<Facility>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type FacilityEdge = {
  __typename?: 'FacilityEdge';
  cursor: Scalars['String']['output'];
  node: Facility;
};

export type Region = {
  __typename?: 'Region';
  code: Scalars['String']['output'];
  name: Scalars['String']['output'];
  level: RegionLevel;
  parent?: Maybe<Region>;
  facilities: FacilityConnection;
  sources: Array<SourceDocument>;
};


export type RegionFacilitiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FacilityFilter>;
  orderBy?: InputMaybe<FacilityOrder>;
};

export type RegionLevel =
  | 'PROVINCE'
  | 'REGENCY';

export type RegionalOffice = {
  __typename?: 'RegionalOffice';
  code: Scalars['String']['output'];
  name: Scalars['String']['output'];
  province: Region;
  facilities: FacilityConnection;
  sources: Array<SourceDocument>;
};


export type RegionalOfficeFacilitiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FacilityFilter>;
  orderBy?: InputMaybe<FacilityOrder>;
};

export type WorkUnit = {
  __typename?: 'WorkUnit';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  description?: Maybe<Scalars['String']['output']>;
  sources: Array<SourceDocument>;
};

export type Official = {
  __typename?: 'Official';
  id: Scalars['ID']['output'];
  position: OfficialPosition;
  title: Scalars['String']['output'];
  name: Scalars['String']['output'];
  nameVariants: Array<Scalars['String']['output']>;
  since?: Maybe<Scalars['Date']['output']>;
  until?: Maybe<Scalars['Date']['output']>;
  seenOn?: Maybe<Scalars['Date']['output']>;
  sources: Array<SourceDocument>;
};

export type OfficialPosition =
  | 'KEPALA_LAPAS'
  | 'KEPALA_RUTAN'
  | 'KEPALA_LPKA'
  | 'KEPALA_BAPAS'
  | 'KEPALA_RUMAH_SAKIT'
  | 'KEPALA_SEKSI_KEGIATAN_KERJA'
  | 'KEPALA_SUBSEKSI_BIMBINGAN_KERJA'
  | 'LAINNYA';

export type Occupancy = {
  __typename?: 'Occupancy';
  id: Scalars['ID']['output'];
  recordedOn: Scalars['Date']['output'];
  capacity: Scalars['Int']['output'];
  occupants: Count;
  occupancyRate?: Maybe<Scalars['Float']['output']>;
  sources: Array<SourceDocument>;
  version: Scalars['Int']['output'];
};

export type OccupancyConnection = {
  __typename?: 'OccupancyConnection';
  edges: Array<OccupancyEdge>;
  nodes: Array<Occupancy>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type OccupancyEdge = {
  __typename?: 'OccupancyEdge';
  cursor: Scalars['String']['output'];
  node: Occupancy;
};

export type FacilityStatus = {
  __typename?: 'FacilityStatus';
  kind: FacilityKind;
  class?: Maybe<FacilityClass>;
  specialization: Specialization;
  validFrom?: Maybe<Scalars['Date']['output']>;
  validUntil?: Maybe<Scalars['Date']['output']>;
  reason?: Maybe<Scalars['String']['output']>;
  sources: Array<SourceDocument>;
};

export type ProgrammeFramework = {
  __typename?: 'ProgrammeFramework';
  code: Scalars['String']['output'];
  name: Scalars['String']['output'];
  issuer?: Maybe<Scalars['String']['output']>;
  validFrom?: Maybe<Scalars['Date']['output']>;
  validUntil?: Maybe<Scalars['Date']['output']>;
  pointCount?: Maybe<Scalars['Int']['output']>;
  points: Array<ProgrammePoint>;
  sources: Array<SourceDocument>;
};

export type ProgrammePoint = {
  __typename?: 'ProgrammePoint';
  code: Scalars['String']['output'];
  number?: Maybe<Scalars['Int']['output']>;
  text: Scalars['String']['output'];
  verification: Verification;
  framework: ProgrammeFramework;
  sources: Array<SourceDocument>;
};

export type Verification =
  | 'SOURCED'
  | 'CONTENT_SOURCED'
  | 'SUBJECT_SOURCED';

export type FacilityDimension =
  | 'FACILITY'
  | 'PROVINCE'
  | 'REGENCY'
  | 'REGIONAL_OFFICE'
  | 'FACILITY_KIND'
  | 'SPECIALIZATION';

export type FacilityMeasure =
  | 'FACILITIES'
  | 'CAPACITY'
  | 'OCCUPANTS'
  | 'OCCUPANCY_RATE';

export type FacilityStatsOrder = {
  field: FacilityMeasure;
  direction: SortDirection;
};

export type FacilityStats = {
  __typename?: 'FacilityStats';
  rows: Array<FacilityStatsRow>;
  totals: FacilityStatsTotals;
  note: Scalars['String']['output'];
  asOf: Scalars['DateTime']['output'];
  sources: Array<SourceDocument>;
};

export type FacilityStatsRow = {
  __typename?: 'FacilityStatsRow';
  facility?: Maybe<Facility>;
  province?: Maybe<Region>;
  regency?: Maybe<Region>;
  regionalOffice?: Maybe<RegionalOffice>;
  facilityKind?: Maybe<FacilityKind>;
  specialization?: Maybe<Specialization>;
  facilities: Scalars['Int']['output'];
  capacity?: Maybe<Scalars['Int']['output']>;
  occupants?: Maybe<Count>;
  occupancyRate?: Maybe<Scalars['Float']['output']>;
};

export type FacilityStatsTotals = {
  __typename?: 'FacilityStatsTotals';
  facilities: Scalars['Int']['output'];
  capacity?: Maybe<Scalars['Int']['output']>;
  occupants?: Maybe<Count>;
  occupancyRate?: Maybe<Scalars['Float']['output']>;
};

export type FacilityOrder = {
  field: FacilityOrderField;
  direction: SortDirection;
};

export type FacilityOrderField =
  | 'CODE'
  | 'NAME';

export type CreateFacilityInput = {
  code: Scalars['String']['input'];
  name: Scalars['String']['input'];
  kind: FacilityKind;
  class?: InputMaybe<FacilityClass>;
  specialization: Specialization;
  regencyCode: Scalars['String']['input'];
  regionalOfficeCode: Scalars['String']['input'];
  timeZone: Scalars['String']['input'];
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  source?: InputMaybe<SourceDocumentInput>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type CreateFacilityPayload = {
  __typename?: 'CreateFacilityPayload';
  facility?: Maybe<Facility>;
  userErrors: Array<UserError>;
};

export type UpdateFacilityInput = {
  id: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  regencyCode?: InputMaybe<Scalars['String']['input']>;
  regionalOfficeCode?: InputMaybe<Scalars['String']['input']>;
  timeZone?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateFacilityPayload = {
  __typename?: 'UpdateFacilityPayload';
  facility?: Maybe<Facility>;
  userErrors: Array<UserError>;
};

export type ChangeFacilityStatusInput = {
  facilityId: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<FacilityKind>;
  class?: InputMaybe<FacilityClass>;
  specialization?: InputMaybe<Specialization>;
  name?: InputMaybe<Scalars['String']['input']>;
  validFrom: Scalars['Date']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<SourceDocumentInput>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type ChangeFacilityStatusPayload = {
  __typename?: 'ChangeFacilityStatusPayload';
  facility?: Maybe<Facility>;
  userErrors: Array<UserError>;
};

export type AddFacilityAliasInput = {
  facilityId: Scalars['ID']['input'];
  alias: Scalars['String']['input'];
  source?: InputMaybe<SourceDocumentInput>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type AddFacilityAliasPayload = {
  __typename?: 'AddFacilityAliasPayload';
  facility?: Maybe<Facility>;
  userErrors: Array<UserError>;
};

export type AddWorkUnitInput = {
  facilityId: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  description?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<SourceDocumentInput>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type AddWorkUnitPayload = {
  __typename?: 'AddWorkUnitPayload';
  workUnit?: Maybe<WorkUnit>;
  facility?: Maybe<Facility>;
  userErrors: Array<UserError>;
};

export type AssignOfficialInput = {
  facilityId: Scalars['ID']['input'];
  position: OfficialPosition;
  title: Scalars['String']['input'];
  name: Scalars['String']['input'];
  since: Scalars['Date']['input'];
  source: SourceDocumentInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type AssignOfficialPayload = {
  __typename?: 'AssignOfficialPayload';
  official?: Maybe<Official>;
  facility?: Maybe<Facility>;
  userErrors: Array<UserError>;
};

export type RecordOccupancyInput = {
  facilityId: Scalars['ID']['input'];
  recordedOn: Scalars['Date']['input'];
  capacity: Scalars['Int']['input'];
  occupants: Scalars['Int']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
  source?: InputMaybe<SourceDocumentInput>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type RecordOccupancyPayload = {
  __typename?: 'RecordOccupancyPayload';
  occupancy?: Maybe<Occupancy>;
  facility?: Maybe<Facility>;
  userErrors: Array<UserError>;
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
  AuditTrail: AuditTrail;
  Facility: Facility;
  Region: Region;
  RegionalOffice: RegionalOffice;
  ProgrammePoint: ProgrammePoint;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  AuditTrail:
    ( { __typename: 'AuditTrail' }
    & GraphQLRecursivePick<FederationTypes['AuditTrail'], {"id":true}> );
  Facility:
    ( { __typename: 'Facility' }
    & ( GraphQLRecursivePick<FederationTypes['Facility'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Facility'], {"code":true}> ) );
  Region:
    ( { __typename: 'Region' }
    & GraphQLRecursivePick<FederationTypes['Region'], {"code":true}> );
  RegionalOffice:
    ( { __typename: 'RegionalOffice' }
    & GraphQLRecursivePick<FederationTypes['RegionalOffice'], {"code":true}> );
  ProgrammePoint:
    ( { __typename: 'ProgrammePoint' }
    & GraphQLRecursivePick<FederationTypes['ProgrammePoint'], {"code":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AuditTrail: ResolverTypeWrapper<AuditTrailRow>;
  FacilityChanges: ResolverTypeWrapper<Omit<FacilityChanges, 'changes'> & { changes: Array<ResolversTypes['FacilityChange']> }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  FacilityChange: ResolverTypeWrapper<FacilityChangeRow>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Facility: ResolverTypeWrapper<FacilityRow>;
  RegencyMatch: RegencyMatch;
  FacilityConnection: ResolverTypeWrapper<FacilityConnectionRows>;
  FacilityEdge: ResolverTypeWrapper<Omit<FacilityEdge, 'node'> & { node: ResolversTypes['Facility'] }>;
  Region: ResolverTypeWrapper<RegionRow>;
  RegionLevel: RegionLevel;
  RegionalOffice: ResolverTypeWrapper<RegionalOfficeRow>;
  WorkUnit: ResolverTypeWrapper<WorkUnitRow>;
  Official: ResolverTypeWrapper<OfficialRow>;
  OfficialPosition: OfficialPosition;
  Occupancy: ResolverTypeWrapper<OccupancyRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  OccupancyConnection: ResolverTypeWrapper<OccupancyConnectionRows>;
  OccupancyEdge: ResolverTypeWrapper<Omit<OccupancyEdge, 'node'> & { node: ResolversTypes['Occupancy'] }>;
  FacilityStatus: ResolverTypeWrapper<StatusRow>;
  ProgrammeFramework: ResolverTypeWrapper<FrameworkRow>;
  ProgrammePoint: ResolverTypeWrapper<PointRow>;
  Verification: Verification;
  FacilityDimension: FacilityDimension;
  FacilityMeasure: FacilityMeasure;
  FacilityStatsOrder: FacilityStatsOrder;
  FacilityStats: ResolverTypeWrapper<FacilityStatistics>;
  FacilityStatsRow: ResolverTypeWrapper<FacilityFiguresRow>;
  FacilityStatsTotals: ResolverTypeWrapper<FacilityFigures>;
  FacilityOrder: FacilityOrder;
  FacilityOrderField: FacilityOrderField;
  CreateFacilityInput: CreateFacilityInput;
  CreateFacilityPayload: ResolverTypeWrapper<Omit<CreateFacilityPayload, 'facility'> & { facility?: Maybe<ResolversTypes['Facility']> }>;
  UpdateFacilityInput: UpdateFacilityInput;
  UpdateFacilityPayload: ResolverTypeWrapper<Omit<UpdateFacilityPayload, 'facility'> & { facility?: Maybe<ResolversTypes['Facility']> }>;
  ChangeFacilityStatusInput: ChangeFacilityStatusInput;
  ChangeFacilityStatusPayload: ResolverTypeWrapper<Omit<ChangeFacilityStatusPayload, 'facility'> & { facility?: Maybe<ResolversTypes['Facility']> }>;
  AddFacilityAliasInput: AddFacilityAliasInput;
  AddFacilityAliasPayload: ResolverTypeWrapper<Omit<AddFacilityAliasPayload, 'facility'> & { facility?: Maybe<ResolversTypes['Facility']> }>;
  AddWorkUnitInput: AddWorkUnitInput;
  AddWorkUnitPayload: ResolverTypeWrapper<Omit<AddWorkUnitPayload, 'workUnit' | 'facility'> & { workUnit?: Maybe<ResolversTypes['WorkUnit']>, facility?: Maybe<ResolversTypes['Facility']> }>;
  AssignOfficialInput: AssignOfficialInput;
  AssignOfficialPayload: ResolverTypeWrapper<Omit<AssignOfficialPayload, 'official' | 'facility'> & { official?: Maybe<ResolversTypes['Official']>, facility?: Maybe<ResolversTypes['Facility']> }>;
  RecordOccupancyInput: RecordOccupancyInput;
  RecordOccupancyPayload: ResolverTypeWrapper<Omit<RecordOccupancyPayload, 'occupancy' | 'facility'> & { occupancy?: Maybe<ResolversTypes['Occupancy']>, facility?: Maybe<ResolversTypes['Facility']> }>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
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
  AuditTrail: AuditTrailRow;
  FacilityChanges: Omit<FacilityChanges, 'changes'> & { changes: Array<ResolversParentTypes['FacilityChange']> };
  Boolean: Scalars['Boolean']['output'];
  FacilityChange: FacilityChangeRow;
  Mutation: Record<PropertyKey, never>;
  Facility: FacilityRow;
  FacilityConnection: FacilityConnectionRows;
  FacilityEdge: Omit<FacilityEdge, 'node'> & { node: ResolversParentTypes['Facility'] };
  Region: RegionRow;
  RegionalOffice: RegionalOfficeRow;
  WorkUnit: WorkUnitRow;
  Official: OfficialRow;
  Occupancy: OccupancyRow;
  Float: Scalars['Float']['output'];
  OccupancyConnection: OccupancyConnectionRows;
  OccupancyEdge: Omit<OccupancyEdge, 'node'> & { node: ResolversParentTypes['Occupancy'] };
  FacilityStatus: StatusRow;
  ProgrammeFramework: FrameworkRow;
  ProgrammePoint: PointRow;
  FacilityStatsOrder: FacilityStatsOrder;
  FacilityStats: FacilityStatistics;
  FacilityStatsRow: FacilityFiguresRow;
  FacilityStatsTotals: FacilityFigures;
  FacilityOrder: FacilityOrder;
  CreateFacilityInput: CreateFacilityInput;
  CreateFacilityPayload: Omit<CreateFacilityPayload, 'facility'> & { facility?: Maybe<ResolversParentTypes['Facility']> };
  UpdateFacilityInput: UpdateFacilityInput;
  UpdateFacilityPayload: Omit<UpdateFacilityPayload, 'facility'> & { facility?: Maybe<ResolversParentTypes['Facility']> };
  ChangeFacilityStatusInput: ChangeFacilityStatusInput;
  ChangeFacilityStatusPayload: Omit<ChangeFacilityStatusPayload, 'facility'> & { facility?: Maybe<ResolversParentTypes['Facility']> };
  AddFacilityAliasInput: AddFacilityAliasInput;
  AddFacilityAliasPayload: Omit<AddFacilityAliasPayload, 'facility'> & { facility?: Maybe<ResolversParentTypes['Facility']> };
  AddWorkUnitInput: AddWorkUnitInput;
  AddWorkUnitPayload: Omit<AddWorkUnitPayload, 'workUnit' | 'facility'> & { workUnit?: Maybe<ResolversParentTypes['WorkUnit']>, facility?: Maybe<ResolversParentTypes['Facility']> };
  AssignOfficialInput: AssignOfficialInput;
  AssignOfficialPayload: Omit<AssignOfficialPayload, 'official' | 'facility'> & { official?: Maybe<ResolversParentTypes['Official']>, facility?: Maybe<ResolversParentTypes['Facility']> };
  RecordOccupancyInput: RecordOccupancyInput;
  RecordOccupancyPayload: Omit<RecordOccupancyPayload, 'occupancy' | 'facility'> & { occupancy?: Maybe<ResolversParentTypes['Occupancy']>, facility?: Maybe<ResolversParentTypes['Facility']> };
  DateTime: Scalars['DateTime']['output'];
  Date: Scalars['Date']['output'];
  Decimal: Scalars['Decimal']['output'];
  CurrencyCode: Scalars['CurrencyCode']['output'];
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
  facility?: Resolver<Maybe<ResolversTypes['Facility']>, ParentType, ContextType, RequireFields<QueryFacilityArgs, 'id'>>;
  facilityByCode?: Resolver<Maybe<ResolversTypes['Facility']>, ParentType, ContextType, RequireFields<QueryFacilityByCodeArgs, 'code'>>;
  facilities?: Resolver<ResolversTypes['FacilityConnection'], ParentType, ContextType, RequireFields<QueryFacilitiesArgs, 'first'>>;
  regions?: Resolver<Array<ResolversTypes['Region']>, ParentType, ContextType, Partial<QueryRegionsArgs>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType, RequireFields<QueryRegionArgs, 'code'>>;
  regionalOffices?: Resolver<Array<ResolversTypes['RegionalOffice']>, ParentType, ContextType>;
  programmeFrameworks?: Resolver<Array<ResolversTypes['ProgrammeFramework']>, ParentType, ContextType, Partial<QueryProgrammeFrameworksArgs>>;
  facilityStats?: Resolver<ResolversTypes['FacilityStats'], ParentType, ContextType, RequireFields<QueryFacilityStatsArgs, 'groupBy'>>;
  auditTrail?: Resolver<Maybe<ResolversTypes['AuditTrail']>, ParentType, ContextType, Partial<QueryAuditTrailArgs>>;
  facilityChanges?: Resolver<ResolversTypes['FacilityChanges'], ParentType, ContextType, RequireFields<QueryFacilityChangesArgs, 'first'>>;
};

export type AuditTrailResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditTrail'] = ResolversParentTypes['AuditTrail'], FederationReferenceType extends FederationReferenceTypes['AuditTrail'] = FederationReferenceTypes['AuditTrail']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AuditTrail']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  facility?: Resolver<Maybe<ResolversTypes['Facility']>, ParentType, ContextType>;
  facilities?: Resolver<Maybe<ResolversTypes['AuditEntryConnection']>, ParentType, ContextType, RequireFields<AuditTrailFacilitiesArgs, 'first'>>;
};

export type FacilityChangesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacilityChanges'] = ResolversParentTypes['FacilityChanges']> = {
  changes?: Resolver<Array<ResolversTypes['FacilityChange']>, ParentType, ContextType>;
  next?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FacilityChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacilityChange'] = ResolversParentTypes['FacilityChange']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  facility?: Resolver<Maybe<ResolversTypes['Facility']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  createFacility?: Resolver<ResolversTypes['CreateFacilityPayload'], ParentType, ContextType, RequireFields<MutationCreateFacilityArgs, 'input'>>;
  updateFacility?: Resolver<ResolversTypes['UpdateFacilityPayload'], ParentType, ContextType, RequireFields<MutationUpdateFacilityArgs, 'input'>>;
  changeFacilityStatus?: Resolver<ResolversTypes['ChangeFacilityStatusPayload'], ParentType, ContextType, RequireFields<MutationChangeFacilityStatusArgs, 'input'>>;
  addFacilityAlias?: Resolver<ResolversTypes['AddFacilityAliasPayload'], ParentType, ContextType, RequireFields<MutationAddFacilityAliasArgs, 'input'>>;
  addWorkUnit?: Resolver<ResolversTypes['AddWorkUnitPayload'], ParentType, ContextType, RequireFields<MutationAddWorkUnitArgs, 'input'>>;
  assignOfficial?: Resolver<ResolversTypes['AssignOfficialPayload'], ParentType, ContextType, RequireFields<MutationAssignOfficialArgs, 'input'>>;
  recordOccupancy?: Resolver<ResolversTypes['RecordOccupancyPayload'], ParentType, ContextType, RequireFields<MutationRecordOccupancyArgs, 'input'>>;
};

export type FacilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Facility'] = ResolversParentTypes['Facility'], FederationReferenceType extends FederationReferenceTypes['Facility'] = FederationReferenceTypes['Facility']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Facility']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FacilityKind'], ParentType, ContextType>;
  class?: Resolver<Maybe<ResolversTypes['FacilityClass']>, ParentType, ContextType>;
  specialization?: Resolver<ResolversTypes['Specialization'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regency?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  regencyMatch?: Resolver<ResolversTypes['RegencyMatch'], ParentType, ContextType>;
  province?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  regionalOffice?: Resolver<ResolversTypes['RegionalOffice'], ParentType, ContextType>;
  workUnits?: Resolver<Array<ResolversTypes['WorkUnit']>, ParentType, ContextType>;
  officials?: Resolver<Array<ResolversTypes['Official']>, ParentType, ContextType>;
  occupancy?: Resolver<Maybe<ResolversTypes['Occupancy']>, ParentType, ContextType>;
  occupancies?: Resolver<ResolversTypes['OccupancyConnection'], ParentType, ContextType, RequireFields<FacilityOccupanciesArgs, 'first'>>;
  statusHistory?: Resolver<Array<ResolversTypes['FacilityStatus']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type FacilityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacilityConnection'] = ResolversParentTypes['FacilityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FacilityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Facility']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FacilityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacilityEdge'] = ResolversParentTypes['FacilityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Facility'], ParentType, ContextType>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'], FederationReferenceType extends FederationReferenceTypes['Region'] = FederationReferenceTypes['Region']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Region']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['RegionLevel'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  facilities?: Resolver<ResolversTypes['FacilityConnection'], ParentType, ContextType, RequireFields<RegionFacilitiesArgs, 'first'>>;
  sources?: Resolver<Array<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
};

export type RegionalOfficeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionalOffice'] = ResolversParentTypes['RegionalOffice'], FederationReferenceType extends FederationReferenceTypes['RegionalOffice'] = FederationReferenceTypes['RegionalOffice']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RegionalOffice']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  province?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  facilities?: Resolver<ResolversTypes['FacilityConnection'], ParentType, ContextType, RequireFields<RegionalOfficeFacilitiesArgs, 'first'>>;
  sources?: Resolver<Array<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
};

export type WorkUnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkUnit'] = ResolversParentTypes['WorkUnit']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
};

export type OfficialResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Official'] = ResolversParentTypes['Official']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['OfficialPosition'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameVariants?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  seenOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
};

export type OccupancyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Occupancy'] = ResolversParentTypes['Occupancy']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  occupants?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  occupancyRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OccupancyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OccupancyConnection'] = ResolversParentTypes['OccupancyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OccupancyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Occupancy']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OccupancyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OccupancyEdge'] = ResolversParentTypes['OccupancyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Occupancy'], ParentType, ContextType>;
};

export type FacilityStatusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacilityStatus'] = ResolversParentTypes['FacilityStatus']> = {
  kind?: Resolver<ResolversTypes['FacilityKind'], ParentType, ContextType>;
  class?: Resolver<Maybe<ResolversTypes['FacilityClass']>, ParentType, ContextType>;
  specialization?: Resolver<ResolversTypes['Specialization'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
};

export type ProgrammeFrameworkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeFramework'] = ResolversParentTypes['ProgrammeFramework']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  pointCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  points?: Resolver<Array<ResolversTypes['ProgrammePoint']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
};

export type ProgrammePointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammePoint'] = ResolversParentTypes['ProgrammePoint'], FederationReferenceType extends FederationReferenceTypes['ProgrammePoint'] = FederationReferenceTypes['ProgrammePoint']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ProgrammePoint']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<ResolversTypes['Verification'], ParentType, ContextType>;
  framework?: Resolver<ResolversTypes['ProgrammeFramework'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
};

export type FacilityStatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacilityStats'] = ResolversParentTypes['FacilityStats']> = {
  rows?: Resolver<Array<ResolversTypes['FacilityStatsRow']>, ParentType, ContextType>;
  totals?: Resolver<ResolversTypes['FacilityStatsTotals'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
};

export type FacilityStatsRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacilityStatsRow'] = ResolversParentTypes['FacilityStatsRow']> = {
  facility?: Resolver<Maybe<ResolversTypes['Facility']>, ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  regency?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  regionalOffice?: Resolver<Maybe<ResolversTypes['RegionalOffice']>, ParentType, ContextType>;
  facilityKind?: Resolver<Maybe<ResolversTypes['FacilityKind']>, ParentType, ContextType>;
  specialization?: Resolver<Maybe<ResolversTypes['Specialization']>, ParentType, ContextType>;
  facilities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  capacity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  occupants?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
  occupancyRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type FacilityStatsTotalsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacilityStatsTotals'] = ResolversParentTypes['FacilityStatsTotals']> = {
  facilities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  capacity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  occupants?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
  occupancyRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type CreateFacilityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateFacilityPayload'] = ResolversParentTypes['CreateFacilityPayload']> = {
  facility?: Resolver<Maybe<ResolversTypes['Facility']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateFacilityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateFacilityPayload'] = ResolversParentTypes['UpdateFacilityPayload']> = {
  facility?: Resolver<Maybe<ResolversTypes['Facility']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChangeFacilityStatusPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeFacilityStatusPayload'] = ResolversParentTypes['ChangeFacilityStatusPayload']> = {
  facility?: Resolver<Maybe<ResolversTypes['Facility']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AddFacilityAliasPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddFacilityAliasPayload'] = ResolversParentTypes['AddFacilityAliasPayload']> = {
  facility?: Resolver<Maybe<ResolversTypes['Facility']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AddWorkUnitPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddWorkUnitPayload'] = ResolversParentTypes['AddWorkUnitPayload']> = {
  workUnit?: Resolver<Maybe<ResolversTypes['WorkUnit']>, ParentType, ContextType>;
  facility?: Resolver<Maybe<ResolversTypes['Facility']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AssignOfficialPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignOfficialPayload'] = ResolversParentTypes['AssignOfficialPayload']> = {
  official?: Resolver<Maybe<ResolversTypes['Official']>, ParentType, ContextType>;
  facility?: Resolver<Maybe<ResolversTypes['Facility']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordOccupancyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordOccupancyPayload'] = ResolversParentTypes['RecordOccupancyPayload']> = {
  occupancy?: Resolver<Maybe<ResolversTypes['Occupancy']>, ParentType, ContextType>;
  facility?: Resolver<Maybe<ResolversTypes['Facility']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
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
  AuditTrail?: AuditTrailResolvers<ContextType>;
  FacilityChanges?: FacilityChangesResolvers<ContextType>;
  FacilityChange?: FacilityChangeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Facility?: FacilityResolvers<ContextType>;
  FacilityConnection?: FacilityConnectionResolvers<ContextType>;
  FacilityEdge?: FacilityEdgeResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegionalOffice?: RegionalOfficeResolvers<ContextType>;
  WorkUnit?: WorkUnitResolvers<ContextType>;
  Official?: OfficialResolvers<ContextType>;
  Occupancy?: OccupancyResolvers<ContextType>;
  OccupancyConnection?: OccupancyConnectionResolvers<ContextType>;
  OccupancyEdge?: OccupancyEdgeResolvers<ContextType>;
  FacilityStatus?: FacilityStatusResolvers<ContextType>;
  ProgrammeFramework?: ProgrammeFrameworkResolvers<ContextType>;
  ProgrammePoint?: ProgrammePointResolvers<ContextType>;
  FacilityStats?: FacilityStatsResolvers<ContextType>;
  FacilityStatsRow?: FacilityStatsRowResolvers<ContextType>;
  FacilityStatsTotals?: FacilityStatsTotalsResolvers<ContextType>;
  CreateFacilityPayload?: CreateFacilityPayloadResolvers<ContextType>;
  UpdateFacilityPayload?: UpdateFacilityPayloadResolvers<ContextType>;
  ChangeFacilityStatusPayload?: ChangeFacilityStatusPayloadResolvers<ContextType>;
  AddFacilityAliasPayload?: AddFacilityAliasPayloadResolvers<ContextType>;
  AddWorkUnitPayload?: AddWorkUnitPayloadResolvers<ContextType>;
  AssignOfficialPayload?: AssignOfficialPayloadResolvers<ContextType>;
  RecordOccupancyPayload?: RecordOccupancyPayloadResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  CurrencyCode?: GraphQLScalarType;
  Count?: CountResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  SourceDocument?: SourceDocumentResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
};

