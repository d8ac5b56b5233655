// Generated from schema.graphql and codegen.json by `npm run generate`. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { FacilityReference } from '../facility/row.ts';
import type { PartnerRow, PartnerConnectionRows } from '../partner/row.ts';
import type { AgreementRow, AgreementConnectionRows, DocumentRow } from '../agreement/row.ts';
import type { ApiKeyRow, ApiKeyConnectionRows, ApiKeyHolderRow } from '../api-key/row.ts';
import type { NeedRow, AnswerRow, NeedConnectionRows } from '../need/row.ts';
import type { SuggestionRow, NeedMatchConnectionRows, NeedMatchEdgeRow } from '../match/row.ts';
import type { PledgeRow, PledgeConnectionRows } from '../pledge/row.ts';
import type { EventRow, EventConnectionRows } from '../event/row.ts';
import type { CoverageGapConnectionRows, CoverageGapEdgeRow } from '../coverage/row.ts';
import type { PartnershipStatistics, PartnershipFiguresRow, PartnershipFigures } from '../statistics/row.ts';
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
  partner?: Maybe<Partner>;
  partnerByCode?: Maybe<Partner>;
  partners: PartnerConnection;
  agreement?: Maybe<Agreement>;
  agreements: AgreementConnection;
  need?: Maybe<Need>;
  needs: NeedConnection;
  pledge?: Maybe<Pledge>;
  pledges: PledgeConnection;
  event?: Maybe<Event>;
  events: EventConnection;
  partnershipStats: PartnershipStats;
  coverageGaps: CoverageGapConnection;
  apiKeyHolder?: Maybe<ApiKeyHolder>;
};


export type QueryPartnerArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPartnerByCodeArgs = {
  code: Scalars['String']['input'];
};


export type QueryPartnersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PartnerFilter>;
  orderBy?: InputMaybe<PartnerOrder>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAgreementArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAgreementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgreementFilter>;
  orderBy?: InputMaybe<AgreementOrder>;
};


export type QueryNeedArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNeedsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NeedFilter>;
  orderBy?: InputMaybe<NeedOrder>;
};


export type QueryPledgeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPledgesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PledgeFilter>;
  orderBy?: InputMaybe<PledgeOrder>;
};


export type QueryEventArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  orderBy?: InputMaybe<EventOrder>;
};


export type QueryPartnershipStatsArgs = {
  groupBy: Array<PartnershipDimension>;
  filter?: InputMaybe<PartnershipStatsFilter>;
  orderBy?: InputMaybe<PartnershipStatsOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCoverageGapsArgs = {
  kind: SupportKind;
  filter?: InputMaybe<FacilityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryApiKeyHolderArgs = {
  prefix: Scalars['String']['input'];
  hash: Scalars['String']['input'];
};

export type ApiKeyHolder = {
  __typename?: 'ApiKeyHolder';
  status: ApiKeyStatus;
  partnerId: Scalars['ID']['output'];
  facilityIds: Array<Scalars['ID']['output']>;
  scopes: Array<ApiKeyScope>;
};

export type Mutation = {
  __typename?: 'Mutation';
  registerPartner: RegisterPartnerPayload;
  updatePartner: UpdatePartnerPayload;
  createAgreement: CreateAgreementPayload;
  amendAgreement: AmendAgreementPayload;
  activateAgreement: ActivateAgreementPayload;
  terminateAgreement: TerminateAgreementPayload;
  postNeed: PostNeedPayload;
  withdrawNeed: WithdrawNeedPayload;
  answerNeed: AnswerNeedPayload;
  meetNeed: MeetNeedPayload;
  recordPledge: RecordPledgePayload;
  advancePledge: AdvancePledgePayload;
  recordEvent: RecordEventPayload;
  issueApiKey: IssueApiKeyPayload;
  revokeApiKey: RevokeApiKeyPayload;
};


export type MutationRegisterPartnerArgs = {
  input: RegisterPartnerInput;
};


export type MutationUpdatePartnerArgs = {
  input: UpdatePartnerInput;
};


export type MutationCreateAgreementArgs = {
  input: CreateAgreementInput;
};


export type MutationAmendAgreementArgs = {
  input: AmendAgreementInput;
};


export type MutationActivateAgreementArgs = {
  input: ActivateAgreementInput;
};


export type MutationTerminateAgreementArgs = {
  input: TerminateAgreementInput;
};


export type MutationPostNeedArgs = {
  input: PostNeedInput;
};


export type MutationWithdrawNeedArgs = {
  input: WithdrawNeedInput;
};


export type MutationAnswerNeedArgs = {
  input: AnswerNeedInput;
};


export type MutationMeetNeedArgs = {
  input: MeetNeedInput;
};


export type MutationRecordPledgeArgs = {
  input: RecordPledgeInput;
};


export type MutationAdvancePledgeArgs = {
  input: AdvancePledgeInput;
};


export type MutationRecordEventArgs = {
  input: RecordEventInput;
};


export type MutationIssueApiKeyArgs = {
  input: IssueApiKeyInput;
};


export type MutationRevokeApiKeyArgs = {
  input: RevokeApiKeyInput;
};

export type Facility = {
  __typename?: 'Facility';
  id: Scalars['ID']['output'];
  partners?: Maybe<Array<Partner>>;
  agreements?: Maybe<AgreementConnection>;
  needs?: Maybe<NeedConnection>;
  pledges?: Maybe<PledgeConnection>;
  events?: Maybe<EventConnection>;
};


export type FacilityPartnersArgs = {
  through: Array<PartnerTie>;
};


export type FacilityAgreementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgreementFilter>;
  orderBy?: InputMaybe<AgreementOrder>;
};


export type FacilityNeedsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NeedFilter>;
  orderBy?: InputMaybe<NeedOrder>;
};


export type FacilityPledgesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PledgeFilter>;
  orderBy?: InputMaybe<PledgeOrder>;
};


export type FacilityEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  orderBy?: InputMaybe<EventOrder>;
};

export type Region = {
  __typename?: 'Region';
  code: Scalars['String']['output'];
};

export type RegionalOffice = {
  __typename?: 'RegionalOffice';
  code: Scalars['String']['output'];
};

export type Product = {
  __typename?: 'Product';
  id: Scalars['ID']['output'];
};

export type ProgrammePoint = {
  __typename?: 'ProgrammePoint';
  code: Scalars['String']['output'];
};

export type Partner = {
  __typename?: 'Partner';
  id: Scalars['ID']['output'];
  code: Scalars['String']['output'];
  name: Scalars['String']['output'];
  nameVariants: Array<Scalars['String']['output']>;
  kind: PartnerKind;
  standing?: Maybe<PartnerStanding>;
  region?: Maybe<Region>;
  country?: Maybe<Scalars['String']['output']>;
  representative?: Maybe<Scalars['String']['output']>;
  contributions: Array<SupportKind>;
  contributionNote?: Maybe<Scalars['String']['output']>;
  agreements: AgreementConnection;
  pledges: PledgeConnection;
  events: EventConnection;
  matchingNeeds: NeedMatchConnection;
  apiKeys?: Maybe<ApiKeyConnection>;
  sources: Array<SourceDocument>;
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
};


export type PartnerAgreementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgreementFilter>;
  orderBy?: InputMaybe<AgreementOrder>;
};


export type PartnerPledgesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PledgeFilter>;
  orderBy?: InputMaybe<PledgeOrder>;
};


export type PartnerEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  orderBy?: InputMaybe<EventOrder>;
};


export type PartnerMatchingNeedsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NeedFilter>;
};


export type PartnerApiKeysArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ApiKeyFilter>;
};

export type PartnerKind =
  | 'DEKRANASDA'
  | 'BLK'
  | 'LPK'
  | 'UMKM'
  | 'EXPORTER'
  | 'LOCAL_BUSINESS'
  | 'COOPERATIVE'
  | 'STATE_ENTERPRISE'
  | 'LOCAL_GOVERNMENT'
  | 'DINAS'
  | 'UKM_COUNCIL'
  | 'MINISTRY'
  | 'UNIVERSITY'
  | 'FOUNDATION'
  | 'OTHER';

export type PartnerStanding =
  | 'HOPED_FOR'
  | 'PLEDGED'
  | 'COOPERATING';

export type PartnerTie =
  | 'AGREEMENT'
  | 'PLEDGE'
  | 'EVENT'
  | 'HOPED_FOR';

export type SupportKind =
  | 'MARKETING'
  | 'PROMOTION'
  | 'TRAINING'
  | 'MATERIAL'
  | 'EQUIPMENT'
  | 'CERTIFICATION'
  | 'QUALITY'
  | 'CAPITAL';

export type PartnerConnection = {
  __typename?: 'PartnerConnection';
  edges: Array<PartnerEdge>;
  nodes: Array<Partner>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PartnerEdge = {
  __typename?: 'PartnerEdge';
  cursor: Scalars['String']['output'];
  node: Partner;
};

export type PartnerFilter = {
  facility?: InputMaybe<FacilityFilter>;
  kind?: InputMaybe<Array<PartnerKind>>;
  provinceCode?: InputMaybe<Array<Scalars['String']['input']>>;
  regencyCode?: InputMaybe<Array<Scalars['String']['input']>>;
  contribution?: InputMaybe<Array<SupportKind>>;
  standing?: InputMaybe<Array<PartnerStanding>>;
};

export type PartnerOrder = {
  field: PartnerOrderField;
  direction: SortDirection;
};

export type PartnerOrderField =
  | 'CODE'
  | 'NAME';

export type Agreement = {
  __typename?: 'Agreement';
  id: Scalars['ID']['output'];
  number?: Maybe<Scalars['String']['output']>;
  kind: AgreementKind;
  title?: Maybe<Scalars['String']['output']>;
  partner: Partner;
  facilities?: Maybe<Array<Facility>>;
  scope: Array<SupportKind>;
  signedOn?: Maybe<Scalars['Date']['output']>;
  validFrom: Scalars['Date']['output'];
  validUntil?: Maybe<Scalars['Date']['output']>;
  status: AgreementStatus;
  activatedOn?: Maybe<Scalars['Date']['output']>;
  terminatedOn?: Maybe<Scalars['Date']['output']>;
  terminationReason?: Maybe<Scalars['String']['output']>;
  documents?: Maybe<Array<AgreementDocument>>;
  apiKeys?: Maybe<ApiKeyConnection>;
  sources: Array<SourceDocument>;
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
};


export type AgreementApiKeysArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ApiKeyFilter>;
};

export type AgreementKind =
  | 'MOU'
  | 'PKS'
  | 'CONTRACT'
  | 'OTHER';

export type AgreementStatus =
  | 'DRAFT'
  | 'ACTIVE'
  | 'EXPIRED'
  | 'TERMINATED';

export type AgreementDocument = {
  __typename?: 'AgreementDocument';
  id: Scalars['ID']['output'];
  title: Scalars['String']['output'];
  url: Scalars['String']['output'];
};

export type ApiKey = {
  __typename?: 'ApiKey';
  id: Scalars['ID']['output'];
  prefix: Scalars['String']['output'];
  label: Scalars['String']['output'];
  scopes: Array<ApiKeyScope>;
  partner: Partner;
  agreement: Agreement;
  facilities?: Maybe<Array<Facility>>;
  status: ApiKeyStatus;
  expiresOn?: Maybe<Scalars['Date']['output']>;
  lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  revocationReason?: Maybe<Scalars['String']['output']>;
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
};

export type ApiKeyStatus =
  | 'ACTIVE'
  | 'EXPIRED'
  | 'AGREEMENT_ENDED'
  | 'REVOKED';

export type ApiKeyScope =
  | 'READ_INQUIRIES'
  | 'WRITE_INQUIRIES'
  | 'READ_EXPORTS'
  | 'READ_AGREEMENTS'
  | 'ANSWER_NEEDS'
  | 'WRITE_PLEDGES'
  | 'WRITE_PROFILE'
  | 'MANAGE_API_KEYS';

export type ApiKeyConnection = {
  __typename?: 'ApiKeyConnection';
  edges: Array<ApiKeyEdge>;
  nodes: Array<ApiKey>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ApiKeyEdge = {
  __typename?: 'ApiKeyEdge';
  cursor: Scalars['String']['output'];
  node: ApiKey;
};

export type ApiKeyFilter = {
  status?: InputMaybe<Array<ApiKeyStatus>>;
};

export type AgreementConnection = {
  __typename?: 'AgreementConnection';
  edges: Array<AgreementEdge>;
  nodes: Array<Agreement>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type AgreementEdge = {
  __typename?: 'AgreementEdge';
  cursor: Scalars['String']['output'];
  node: Agreement;
};

export type AgreementFilter = {
  facility?: InputMaybe<FacilityFilter>;
  partnerId?: InputMaybe<Array<Scalars['ID']['input']>>;
  partnerKind?: InputMaybe<Array<PartnerKind>>;
  kind?: InputMaybe<Array<AgreementKind>>;
  scope?: InputMaybe<Array<SupportKind>>;
  status?: InputMaybe<Array<AgreementStatus>>;
  validFrom?: InputMaybe<DateRange>;
  validUntil?: InputMaybe<DateRange>;
};

export type AgreementOrder = {
  field: AgreementOrderField;
  direction: SortDirection;
};

export type AgreementOrderField =
  | 'VALID_FROM'
  | 'VALID_UNTIL';

export type Need = {
  __typename?: 'Need';
  id: Scalars['ID']['output'];
  facility?: Maybe<Facility>;
  kind: SupportKind;
  description: Scalars['String']['output'];
  status: NeedStatus;
  postedOn?: Maybe<Scalars['Date']['output']>;
  withdrawalReason?: Maybe<Scalars['String']['output']>;
  hopedFor: Array<Partner>;
  answers: Array<NeedAnswer>;
  suggestedPartners: Array<PartnerSuggestion>;
  pledges: PledgeConnection;
  sources: Array<SourceDocument>;
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
};


export type NeedSuggestedPartnersArgs = {
  first: Scalars['Int']['input'];
};


export type NeedPledgesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PledgeFilter>;
  orderBy?: InputMaybe<PledgeOrder>;
};

export type NeedStatus =
  | 'OPEN'
  | 'ANSWERED'
  | 'MET'
  | 'WITHDRAWN';

export type NeedAnswer = {
  __typename?: 'NeedAnswer';
  id: Scalars['ID']['output'];
  partner: Partner;
  message: Scalars['String']['output'];
  answeredOn: Scalars['Date']['output'];
};

export type PartnerSuggestion = {
  __typename?: 'PartnerSuggestion';
  partner: Partner;
  score: Scalars['Int']['output'];
  reasons: Array<MatchReason>;
};

export type MatchReason =
  | 'CONTRIBUTES_KIND'
  | 'CONTRIBUTES_RELATED_KIND'
  | 'HOPED_FOR'
  | 'SAME_REGENCY'
  | 'SAME_PROVINCE'
  | 'SAME_ISLAND_GROUP'
  | 'PLEDGES_FULFILLED'
  | 'ACTIVE_AGREEMENTS'
  | 'PLEDGES_NOT_KEPT';

export type NeedConnection = {
  __typename?: 'NeedConnection';
  edges: Array<NeedEdge>;
  nodes: Array<Need>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type NeedEdge = {
  __typename?: 'NeedEdge';
  cursor: Scalars['String']['output'];
  node: Need;
};

export type NeedMatchConnection = {
  __typename?: 'NeedMatchConnection';
  edges: Array<NeedMatchEdge>;
  nodes: Array<Need>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type NeedMatchEdge = {
  __typename?: 'NeedMatchEdge';
  cursor: Scalars['String']['output'];
  node: Need;
  score: Scalars['Int']['output'];
  reasons: Array<MatchReason>;
};

export type NeedFilter = {
  facility?: InputMaybe<FacilityFilter>;
  kind?: InputMaybe<Array<SupportKind>>;
  status?: InputMaybe<Array<NeedStatus>>;
  postedOn?: InputMaybe<DateRange>;
};

export type NeedOrder = {
  field: NeedOrderField;
  direction: SortDirection;
};

export type NeedOrderField =
  | 'POSTED_ON';

export type Pledge = {
  __typename?: 'Pledge';
  id: Scalars['ID']['output'];
  partner: Partner;
  facilities?: Maybe<Array<Facility>>;
  kind: SupportKind;
  description?: Maybe<Scalars['String']['output']>;
  need?: Maybe<Need>;
  madeOn: Scalars['Date']['output'];
  dueOn?: Maybe<Scalars['Date']['output']>;
  fulfilledOn?: Maybe<Scalars['Date']['output']>;
  status: PledgeStatus;
  note?: Maybe<Scalars['String']['output']>;
  sources: Array<SourceDocument>;
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
};

export type PledgeStatus =
  | 'OPEN'
  | 'IN_PROGRESS'
  | 'FULFILLED'
  | 'OVERDUE'
  | 'DROPPED';

export type PledgeConnection = {
  __typename?: 'PledgeConnection';
  edges: Array<PledgeEdge>;
  nodes: Array<Pledge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PledgeEdge = {
  __typename?: 'PledgeEdge';
  cursor: Scalars['String']['output'];
  node: Pledge;
};

export type PledgeFilter = {
  facility?: InputMaybe<FacilityFilter>;
  partnerId?: InputMaybe<Array<Scalars['ID']['input']>>;
  kind?: InputMaybe<Array<SupportKind>>;
  status?: InputMaybe<Array<PledgeStatus>>;
  madeOn?: InputMaybe<DateRange>;
  dueOn?: InputMaybe<DateRange>;
};

export type PledgeOrder = {
  field: PledgeOrderField;
  direction: SortDirection;
};

export type PledgeOrderField =
  | 'MADE_ON'
  | 'DUE_ON';

export type Event = {
  __typename?: 'Event';
  id: Scalars['ID']['output'];
  kind: EventKind;
  name?: Maybe<Scalars['String']['output']>;
  heldOn?: Maybe<Scalars['Date']['output']>;
  heldInYear?: Maybe<Scalars['Int']['output']>;
  place?: Maybe<Scalars['String']['output']>;
  facilities?: Maybe<Array<Facility>>;
  partners: Array<Partner>;
  products?: Maybe<Array<Product>>;
  programmePoints?: Maybe<Array<ProgrammePoint>>;
  note?: Maybe<Scalars['String']['output']>;
  sources: Array<SourceDocument>;
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
};

export type EventKind =
  | 'TRAINING_OPENING'
  | 'EXPORT_LAUNCH'
  | 'COMMEMORATION_AND_REVIEW'
  | 'PARTNER_VISIT'
  | 'EXHIBITION'
  | 'OTHER';

export type EventConnection = {
  __typename?: 'EventConnection';
  edges: Array<EventEdge>;
  nodes: Array<Event>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type EventEdge = {
  __typename?: 'EventEdge';
  cursor: Scalars['String']['output'];
  node: Event;
};

export type EventFilter = {
  facility?: InputMaybe<FacilityFilter>;
  partnerId?: InputMaybe<Array<Scalars['ID']['input']>>;
  kind?: InputMaybe<Array<EventKind>>;
  heldOn?: InputMaybe<DateRange>;
  programmePointCode?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type EventOrder = {
  field: EventOrderField;
  direction: SortDirection;
};

export type EventOrderField =
  | 'HELD_ON';

export type CoverageGapConnection = {
  __typename?: 'CoverageGapConnection';
  edges: Array<CoverageGapEdge>;
  nodes?: Maybe<Array<Facility>>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type CoverageGapEdge = {
  __typename?: 'CoverageGapEdge';
  cursor: Scalars['String']['output'];
  node?: Maybe<Facility>;
  openNeeds: Scalars['Int']['output'];
};

export type PartnershipDimension =
  | 'FACILITY'
  | 'PROVINCE'
  | 'REGENCY'
  | 'REGIONAL_OFFICE'
  | 'FACILITY_KIND'
  | 'SPECIALIZATION'
  | 'YEAR'
  | 'QUARTER'
  | 'MONTH'
  | 'PARTNER_KIND'
  | 'SUPPORT_KIND'
  | 'STATUS';

export type PartnershipStatus =
  | 'ACTIVE'
  | 'EXPIRED'
  | 'TERMINATED'
  | 'OPEN'
  | 'ANSWERED'
  | 'MET'
  | 'WITHDRAWN'
  | 'IN_PROGRESS'
  | 'FULFILLED'
  | 'OVERDUE'
  | 'DROPPED';

export type PartnershipStatsFilter = {
  facility?: InputMaybe<FacilityFilter>;
  partnerKind?: InputMaybe<Array<PartnerKind>>;
  supportKind?: InputMaybe<Array<SupportKind>>;
  period?: InputMaybe<DateRange>;
};

export type PartnershipMeasure =
  | 'PARTNERS'
  | 'AGREEMENTS'
  | 'ACTIVE_AGREEMENTS'
  | 'NEEDS'
  | 'OPEN_NEEDS'
  | 'PLEDGES'
  | 'FULFILLED_PLEDGES'
  | 'OVERDUE_PLEDGES'
  | 'EVENTS';

export type PartnershipStatsOrder = {
  field: PartnershipMeasure;
  direction: SortDirection;
};

export type PartnershipStats = {
  __typename?: 'PartnershipStats';
  rows: Array<PartnershipStatsRow>;
  totals: PartnershipStatsTotals;
  note: Scalars['String']['output'];
  asOf: Scalars['DateTime']['output'];
  sources: Array<SourceDocument>;
};

export type PartnershipStatsRow = {
  __typename?: 'PartnershipStatsRow';
  facility?: Maybe<Facility>;
  province?: Maybe<Region>;
  regency?: Maybe<Region>;
  regionalOffice?: Maybe<RegionalOffice>;
  facilityKind?: Maybe<FacilityKind>;
  specialization?: Maybe<Specialization>;
  period?: Maybe<Scalars['String']['output']>;
  partnerKind?: Maybe<PartnerKind>;
  supportKind?: Maybe<SupportKind>;
  status?: Maybe<PartnershipStatus>;
  partners: Scalars['Int']['output'];
  agreements: Scalars['Int']['output'];
  activeAgreements: Scalars['Int']['output'];
  needs: Scalars['Int']['output'];
  openNeeds: Scalars['Int']['output'];
  pledges: Scalars['Int']['output'];
  fulfilledPledges: Scalars['Int']['output'];
  overduePledges: Scalars['Int']['output'];
  events: Scalars['Int']['output'];
};

export type PartnershipStatsTotals = {
  __typename?: 'PartnershipStatsTotals';
  partners: Scalars['Int']['output'];
  agreements: Scalars['Int']['output'];
  activeAgreements: Scalars['Int']['output'];
  needs: Scalars['Int']['output'];
  openNeeds: Scalars['Int']['output'];
  pledges: Scalars['Int']['output'];
  fulfilledPledges: Scalars['Int']['output'];
  overduePledges: Scalars['Int']['output'];
  events: Scalars['Int']['output'];
};

export type RegisterPartnerInput = {
  code: Scalars['String']['input'];
  name: Scalars['String']['input'];
  kind: PartnerKind;
  regionCode?: InputMaybe<Scalars['String']['input']>;
  country?: InputMaybe<Scalars['String']['input']>;
  contributions: Array<SupportKind>;
  contributionNote?: InputMaybe<Scalars['String']['input']>;
  representative?: InputMaybe<Scalars['String']['input']>;
  nameVariants: Array<Scalars['String']['input']>;
  source?: InputMaybe<SourceDocumentInput>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type RegisterPartnerPayload = {
  __typename?: 'RegisterPartnerPayload';
  partner?: Maybe<Partner>;
  userErrors: Array<UserError>;
};

export type UpdatePartnerInput = {
  id: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<PartnerKind>;
  regionCode?: InputMaybe<Scalars['String']['input']>;
  country?: InputMaybe<Scalars['String']['input']>;
  contributions?: InputMaybe<Array<SupportKind>>;
  contributionNote?: InputMaybe<Scalars['String']['input']>;
  representative?: InputMaybe<Scalars['String']['input']>;
  nameVariants?: InputMaybe<Array<Scalars['String']['input']>>;
  source?: InputMaybe<SourceDocumentInput>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type UpdatePartnerPayload = {
  __typename?: 'UpdatePartnerPayload';
  partner?: Maybe<Partner>;
  userErrors: Array<UserError>;
};

export type AgreementDocumentInput = {
  title: Scalars['String']['input'];
  url: Scalars['String']['input'];
};

export type CreateAgreementInput = {
  number?: InputMaybe<Scalars['String']['input']>;
  kind: AgreementKind;
  title?: InputMaybe<Scalars['String']['input']>;
  partnerId: Scalars['ID']['input'];
  facilityIds: Array<Scalars['ID']['input']>;
  scope: Array<SupportKind>;
  signedOn?: InputMaybe<Scalars['Date']['input']>;
  validFrom: Scalars['Date']['input'];
  validUntil?: InputMaybe<Scalars['Date']['input']>;
  documents: Array<AgreementDocumentInput>;
  source?: InputMaybe<SourceDocumentInput>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type CreateAgreementPayload = {
  __typename?: 'CreateAgreementPayload';
  agreement?: Maybe<Agreement>;
  userErrors: Array<UserError>;
};

export type AmendAgreementInput = {
  id: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
  number?: InputMaybe<Scalars['String']['input']>;
  signedOn?: InputMaybe<Scalars['Date']['input']>;
  addFacilityIds: Array<Scalars['ID']['input']>;
  addScope: Array<SupportKind>;
  addDocuments: Array<AgreementDocumentInput>;
  source?: InputMaybe<SourceDocumentInput>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type AmendAgreementPayload = {
  __typename?: 'AmendAgreementPayload';
  agreement?: Maybe<Agreement>;
  userErrors: Array<UserError>;
};

export type ActivateAgreementInput = {
  id: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type ActivateAgreementPayload = {
  __typename?: 'ActivateAgreementPayload';
  agreement?: Maybe<Agreement>;
  userErrors: Array<UserError>;
};

export type TerminateAgreementInput = {
  id: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
  terminatedOn?: InputMaybe<Scalars['Date']['input']>;
  reason: Scalars['String']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type TerminateAgreementPayload = {
  __typename?: 'TerminateAgreementPayload';
  agreement?: Maybe<Agreement>;
  userErrors: Array<UserError>;
};

export type PostNeedInput = {
  facilityId: Scalars['ID']['input'];
  kind: SupportKind;
  description: Scalars['String']['input'];
  postedOn?: InputMaybe<Scalars['Date']['input']>;
  hopedForPartnerIds: Array<Scalars['ID']['input']>;
  source?: InputMaybe<SourceDocumentInput>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type PostNeedPayload = {
  __typename?: 'PostNeedPayload';
  need?: Maybe<Need>;
  userErrors: Array<UserError>;
};

export type WithdrawNeedInput = {
  id: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type WithdrawNeedPayload = {
  __typename?: 'WithdrawNeedPayload';
  need?: Maybe<Need>;
  userErrors: Array<UserError>;
};

export type AnswerNeedInput = {
  needId: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
  partnerId?: InputMaybe<Scalars['ID']['input']>;
  message: Scalars['String']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type AnswerNeedPayload = {
  __typename?: 'AnswerNeedPayload';
  need?: Maybe<Need>;
  answer?: Maybe<NeedAnswer>;
  userErrors: Array<UserError>;
};

export type MeetNeedInput = {
  id: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type MeetNeedPayload = {
  __typename?: 'MeetNeedPayload';
  need?: Maybe<Need>;
  userErrors: Array<UserError>;
};

export type RecordPledgeInput = {
  partnerId?: InputMaybe<Scalars['ID']['input']>;
  facilityIds: Array<Scalars['ID']['input']>;
  kind: SupportKind;
  description?: InputMaybe<Scalars['String']['input']>;
  needId?: InputMaybe<Scalars['ID']['input']>;
  madeOn?: InputMaybe<Scalars['Date']['input']>;
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  source?: InputMaybe<SourceDocumentInput>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type RecordPledgePayload = {
  __typename?: 'RecordPledgePayload';
  pledge?: Maybe<Pledge>;
  userErrors: Array<UserError>;
};

export type AdvancePledgeInput = {
  id: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
  status: PledgeStatus;
  note?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<SourceDocumentInput>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type AdvancePledgePayload = {
  __typename?: 'AdvancePledgePayload';
  pledge?: Maybe<Pledge>;
  userErrors: Array<UserError>;
};

export type RecordEventInput = {
  kind: EventKind;
  name?: InputMaybe<Scalars['String']['input']>;
  heldOn?: InputMaybe<Scalars['Date']['input']>;
  heldInYear?: InputMaybe<Scalars['Int']['input']>;
  place?: InputMaybe<Scalars['String']['input']>;
  facilityIds: Array<Scalars['ID']['input']>;
  partnerIds: Array<Scalars['ID']['input']>;
  productIds: Array<Scalars['ID']['input']>;
  programmePointCodes: Array<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<SourceDocumentInput>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type RecordEventPayload = {
  __typename?: 'RecordEventPayload';
  event?: Maybe<Event>;
  userErrors: Array<UserError>;
};

export type IssueApiKeyInput = {
  agreementId: Scalars['ID']['input'];
  label: Scalars['String']['input'];
  scopes: Array<ApiKeyScope>;
  expiresOn?: InputMaybe<Scalars['Date']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type IssueApiKeyPayload = {
  __typename?: 'IssueApiKeyPayload';
  apiKey?: Maybe<ApiKey>;
  key?: Maybe<Scalars['String']['output']>;
  userErrors: Array<UserError>;
};

export type RevokeApiKeyInput = {
  id: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type RevokeApiKeyPayload = {
  __typename?: 'RevokeApiKeyPayload';
  apiKey?: Maybe<ApiKey>;
  userErrors: Array<UserError>;
};

export type AuditTrail = {
  __typename?: 'AuditTrail';
  id: Scalars['ID']['output'];
  partnerships?: Maybe<AuditEntryConnection>;
};


export type AuditTrailPartnershipsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditFilter>;
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
  Partner: Partner;
  Agreement: Agreement;
  Need: Need;
  Pledge: Pledge;
  Event: Event;
  AuditTrail: AuditTrail;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Facility:
    ( { __typename: 'Facility' }
    & GraphQLRecursivePick<FederationTypes['Facility'], {"id":true}> );
  Partner:
    ( { __typename: 'Partner' }
    & ( GraphQLRecursivePick<FederationTypes['Partner'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Partner'], {"code":true}> ) );
  Agreement:
    ( { __typename: 'Agreement' }
    & GraphQLRecursivePick<FederationTypes['Agreement'], {"id":true}> );
  Need:
    ( { __typename: 'Need' }
    & GraphQLRecursivePick<FederationTypes['Need'], {"id":true}> );
  Pledge:
    ( { __typename: 'Pledge' }
    & GraphQLRecursivePick<FederationTypes['Pledge'], {"id":true}> );
  Event:
    ( { __typename: 'Event' }
    & GraphQLRecursivePick<FederationTypes['Event'], {"id":true}> );
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
  ApiKeyHolder: ResolverTypeWrapper<ApiKeyHolderRow>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Facility: ResolverTypeWrapper<FacilityReference>;
  Region: ResolverTypeWrapper<Region>;
  RegionalOffice: ResolverTypeWrapper<RegionalOffice>;
  Product: ResolverTypeWrapper<Product>;
  ProgrammePoint: ResolverTypeWrapper<ProgrammePoint>;
  Partner: ResolverTypeWrapper<PartnerRow>;
  PartnerKind: PartnerKind;
  PartnerStanding: PartnerStanding;
  PartnerTie: PartnerTie;
  SupportKind: SupportKind;
  PartnerConnection: ResolverTypeWrapper<PartnerConnectionRows>;
  PartnerEdge: ResolverTypeWrapper<Omit<PartnerEdge, 'node'> & { node: ResolversTypes['Partner'] }>;
  PartnerFilter: PartnerFilter;
  PartnerOrder: PartnerOrder;
  PartnerOrderField: PartnerOrderField;
  Agreement: ResolverTypeWrapper<AgreementRow>;
  AgreementKind: AgreementKind;
  AgreementStatus: AgreementStatus;
  AgreementDocument: ResolverTypeWrapper<DocumentRow>;
  ApiKey: ResolverTypeWrapper<ApiKeyRow>;
  ApiKeyStatus: ApiKeyStatus;
  ApiKeyScope: ApiKeyScope;
  ApiKeyConnection: ResolverTypeWrapper<ApiKeyConnectionRows>;
  ApiKeyEdge: ResolverTypeWrapper<Omit<ApiKeyEdge, 'node'> & { node: ResolversTypes['ApiKey'] }>;
  ApiKeyFilter: ApiKeyFilter;
  AgreementConnection: ResolverTypeWrapper<AgreementConnectionRows>;
  AgreementEdge: ResolverTypeWrapper<Omit<AgreementEdge, 'node'> & { node: ResolversTypes['Agreement'] }>;
  AgreementFilter: AgreementFilter;
  AgreementOrder: AgreementOrder;
  AgreementOrderField: AgreementOrderField;
  Need: ResolverTypeWrapper<NeedRow>;
  NeedStatus: NeedStatus;
  NeedAnswer: ResolverTypeWrapper<AnswerRow>;
  PartnerSuggestion: ResolverTypeWrapper<SuggestionRow>;
  MatchReason: MatchReason;
  NeedConnection: ResolverTypeWrapper<NeedConnectionRows>;
  NeedEdge: ResolverTypeWrapper<Omit<NeedEdge, 'node'> & { node: ResolversTypes['Need'] }>;
  NeedMatchConnection: ResolverTypeWrapper<NeedMatchConnectionRows>;
  NeedMatchEdge: ResolverTypeWrapper<NeedMatchEdgeRow>;
  NeedFilter: NeedFilter;
  NeedOrder: NeedOrder;
  NeedOrderField: NeedOrderField;
  Pledge: ResolverTypeWrapper<PledgeRow>;
  PledgeStatus: PledgeStatus;
  PledgeConnection: ResolverTypeWrapper<PledgeConnectionRows>;
  PledgeEdge: ResolverTypeWrapper<Omit<PledgeEdge, 'node'> & { node: ResolversTypes['Pledge'] }>;
  PledgeFilter: PledgeFilter;
  PledgeOrder: PledgeOrder;
  PledgeOrderField: PledgeOrderField;
  Event: ResolverTypeWrapper<EventRow>;
  EventKind: EventKind;
  EventConnection: ResolverTypeWrapper<EventConnectionRows>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  EventFilter: EventFilter;
  EventOrder: EventOrder;
  EventOrderField: EventOrderField;
  CoverageGapConnection: ResolverTypeWrapper<CoverageGapConnectionRows>;
  CoverageGapEdge: ResolverTypeWrapper<CoverageGapEdgeRow>;
  PartnershipDimension: PartnershipDimension;
  PartnershipStatus: PartnershipStatus;
  PartnershipStatsFilter: PartnershipStatsFilter;
  PartnershipMeasure: PartnershipMeasure;
  PartnershipStatsOrder: PartnershipStatsOrder;
  PartnershipStats: ResolverTypeWrapper<PartnershipStatistics>;
  PartnershipStatsRow: ResolverTypeWrapper<PartnershipFiguresRow>;
  PartnershipStatsTotals: ResolverTypeWrapper<PartnershipFigures>;
  RegisterPartnerInput: RegisterPartnerInput;
  RegisterPartnerPayload: ResolverTypeWrapper<Omit<RegisterPartnerPayload, 'partner'> & { partner?: Maybe<ResolversTypes['Partner']> }>;
  UpdatePartnerInput: UpdatePartnerInput;
  UpdatePartnerPayload: ResolverTypeWrapper<Omit<UpdatePartnerPayload, 'partner'> & { partner?: Maybe<ResolversTypes['Partner']> }>;
  AgreementDocumentInput: AgreementDocumentInput;
  CreateAgreementInput: CreateAgreementInput;
  CreateAgreementPayload: ResolverTypeWrapper<Omit<CreateAgreementPayload, 'agreement'> & { agreement?: Maybe<ResolversTypes['Agreement']> }>;
  AmendAgreementInput: AmendAgreementInput;
  AmendAgreementPayload: ResolverTypeWrapper<Omit<AmendAgreementPayload, 'agreement'> & { agreement?: Maybe<ResolversTypes['Agreement']> }>;
  ActivateAgreementInput: ActivateAgreementInput;
  ActivateAgreementPayload: ResolverTypeWrapper<Omit<ActivateAgreementPayload, 'agreement'> & { agreement?: Maybe<ResolversTypes['Agreement']> }>;
  TerminateAgreementInput: TerminateAgreementInput;
  TerminateAgreementPayload: ResolverTypeWrapper<Omit<TerminateAgreementPayload, 'agreement'> & { agreement?: Maybe<ResolversTypes['Agreement']> }>;
  PostNeedInput: PostNeedInput;
  PostNeedPayload: ResolverTypeWrapper<Omit<PostNeedPayload, 'need'> & { need?: Maybe<ResolversTypes['Need']> }>;
  WithdrawNeedInput: WithdrawNeedInput;
  WithdrawNeedPayload: ResolverTypeWrapper<Omit<WithdrawNeedPayload, 'need'> & { need?: Maybe<ResolversTypes['Need']> }>;
  AnswerNeedInput: AnswerNeedInput;
  AnswerNeedPayload: ResolverTypeWrapper<Omit<AnswerNeedPayload, 'need' | 'answer'> & { need?: Maybe<ResolversTypes['Need']>, answer?: Maybe<ResolversTypes['NeedAnswer']> }>;
  MeetNeedInput: MeetNeedInput;
  MeetNeedPayload: ResolverTypeWrapper<Omit<MeetNeedPayload, 'need'> & { need?: Maybe<ResolversTypes['Need']> }>;
  RecordPledgeInput: RecordPledgeInput;
  RecordPledgePayload: ResolverTypeWrapper<Omit<RecordPledgePayload, 'pledge'> & { pledge?: Maybe<ResolversTypes['Pledge']> }>;
  AdvancePledgeInput: AdvancePledgeInput;
  AdvancePledgePayload: ResolverTypeWrapper<Omit<AdvancePledgePayload, 'pledge'> & { pledge?: Maybe<ResolversTypes['Pledge']> }>;
  RecordEventInput: RecordEventInput;
  RecordEventPayload: ResolverTypeWrapper<Omit<RecordEventPayload, 'event'> & { event?: Maybe<ResolversTypes['Event']> }>;
  IssueApiKeyInput: IssueApiKeyInput;
  IssueApiKeyPayload: ResolverTypeWrapper<Omit<IssueApiKeyPayload, 'apiKey'> & { apiKey?: Maybe<ResolversTypes['ApiKey']> }>;
  RevokeApiKeyInput: RevokeApiKeyInput;
  RevokeApiKeyPayload: ResolverTypeWrapper<Omit<RevokeApiKeyPayload, 'apiKey'> & { apiKey?: Maybe<ResolversTypes['ApiKey']> }>;
  AuditTrail: ResolverTypeWrapper<AuditTrailRow>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
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
  ApiKeyHolder: ApiKeyHolderRow;
  Mutation: Record<PropertyKey, never>;
  Facility: FacilityReference;
  Region: Region;
  RegionalOffice: RegionalOffice;
  Product: Product;
  ProgrammePoint: ProgrammePoint;
  Partner: PartnerRow;
  PartnerConnection: PartnerConnectionRows;
  PartnerEdge: Omit<PartnerEdge, 'node'> & { node: ResolversParentTypes['Partner'] };
  PartnerFilter: PartnerFilter;
  PartnerOrder: PartnerOrder;
  Agreement: AgreementRow;
  AgreementDocument: DocumentRow;
  ApiKey: ApiKeyRow;
  ApiKeyConnection: ApiKeyConnectionRows;
  ApiKeyEdge: Omit<ApiKeyEdge, 'node'> & { node: ResolversParentTypes['ApiKey'] };
  ApiKeyFilter: ApiKeyFilter;
  AgreementConnection: AgreementConnectionRows;
  AgreementEdge: Omit<AgreementEdge, 'node'> & { node: ResolversParentTypes['Agreement'] };
  AgreementFilter: AgreementFilter;
  AgreementOrder: AgreementOrder;
  Need: NeedRow;
  NeedAnswer: AnswerRow;
  PartnerSuggestion: SuggestionRow;
  NeedConnection: NeedConnectionRows;
  NeedEdge: Omit<NeedEdge, 'node'> & { node: ResolversParentTypes['Need'] };
  NeedMatchConnection: NeedMatchConnectionRows;
  NeedMatchEdge: NeedMatchEdgeRow;
  NeedFilter: NeedFilter;
  NeedOrder: NeedOrder;
  Pledge: PledgeRow;
  PledgeConnection: PledgeConnectionRows;
  PledgeEdge: Omit<PledgeEdge, 'node'> & { node: ResolversParentTypes['Pledge'] };
  PledgeFilter: PledgeFilter;
  PledgeOrder: PledgeOrder;
  Event: EventRow;
  EventConnection: EventConnectionRows;
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  EventFilter: EventFilter;
  EventOrder: EventOrder;
  CoverageGapConnection: CoverageGapConnectionRows;
  CoverageGapEdge: CoverageGapEdgeRow;
  PartnershipStatsFilter: PartnershipStatsFilter;
  PartnershipStatsOrder: PartnershipStatsOrder;
  PartnershipStats: PartnershipStatistics;
  PartnershipStatsRow: PartnershipFiguresRow;
  PartnershipStatsTotals: PartnershipFigures;
  RegisterPartnerInput: RegisterPartnerInput;
  RegisterPartnerPayload: Omit<RegisterPartnerPayload, 'partner'> & { partner?: Maybe<ResolversParentTypes['Partner']> };
  UpdatePartnerInput: UpdatePartnerInput;
  UpdatePartnerPayload: Omit<UpdatePartnerPayload, 'partner'> & { partner?: Maybe<ResolversParentTypes['Partner']> };
  AgreementDocumentInput: AgreementDocumentInput;
  CreateAgreementInput: CreateAgreementInput;
  CreateAgreementPayload: Omit<CreateAgreementPayload, 'agreement'> & { agreement?: Maybe<ResolversParentTypes['Agreement']> };
  AmendAgreementInput: AmendAgreementInput;
  AmendAgreementPayload: Omit<AmendAgreementPayload, 'agreement'> & { agreement?: Maybe<ResolversParentTypes['Agreement']> };
  ActivateAgreementInput: ActivateAgreementInput;
  ActivateAgreementPayload: Omit<ActivateAgreementPayload, 'agreement'> & { agreement?: Maybe<ResolversParentTypes['Agreement']> };
  TerminateAgreementInput: TerminateAgreementInput;
  TerminateAgreementPayload: Omit<TerminateAgreementPayload, 'agreement'> & { agreement?: Maybe<ResolversParentTypes['Agreement']> };
  PostNeedInput: PostNeedInput;
  PostNeedPayload: Omit<PostNeedPayload, 'need'> & { need?: Maybe<ResolversParentTypes['Need']> };
  WithdrawNeedInput: WithdrawNeedInput;
  WithdrawNeedPayload: Omit<WithdrawNeedPayload, 'need'> & { need?: Maybe<ResolversParentTypes['Need']> };
  AnswerNeedInput: AnswerNeedInput;
  AnswerNeedPayload: Omit<AnswerNeedPayload, 'need' | 'answer'> & { need?: Maybe<ResolversParentTypes['Need']>, answer?: Maybe<ResolversParentTypes['NeedAnswer']> };
  MeetNeedInput: MeetNeedInput;
  MeetNeedPayload: Omit<MeetNeedPayload, 'need'> & { need?: Maybe<ResolversParentTypes['Need']> };
  RecordPledgeInput: RecordPledgeInput;
  RecordPledgePayload: Omit<RecordPledgePayload, 'pledge'> & { pledge?: Maybe<ResolversParentTypes['Pledge']> };
  AdvancePledgeInput: AdvancePledgeInput;
  AdvancePledgePayload: Omit<AdvancePledgePayload, 'pledge'> & { pledge?: Maybe<ResolversParentTypes['Pledge']> };
  RecordEventInput: RecordEventInput;
  RecordEventPayload: Omit<RecordEventPayload, 'event'> & { event?: Maybe<ResolversParentTypes['Event']> };
  IssueApiKeyInput: IssueApiKeyInput;
  IssueApiKeyPayload: Omit<IssueApiKeyPayload, 'apiKey'> & { apiKey?: Maybe<ResolversParentTypes['ApiKey']> };
  RevokeApiKeyInput: RevokeApiKeyInput;
  RevokeApiKeyPayload: Omit<RevokeApiKeyPayload, 'apiKey'> & { apiKey?: Maybe<ResolversParentTypes['ApiKey']> };
  AuditTrail: AuditTrailRow;
  DateTime: Scalars['DateTime']['output'];
  Date: Scalars['Date']['output'];
  Decimal: Scalars['Decimal']['output'];
  CurrencyCode: Scalars['CurrencyCode']['output'];
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
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
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType, RequireFields<QueryPartnerArgs, 'id'>>;
  partnerByCode?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType, RequireFields<QueryPartnerByCodeArgs, 'code'>>;
  partners?: Resolver<ResolversTypes['PartnerConnection'], ParentType, ContextType, RequireFields<QueryPartnersArgs, 'first'>>;
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType, RequireFields<QueryAgreementArgs, 'id'>>;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<QueryAgreementsArgs, 'first'>>;
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType, RequireFields<QueryNeedArgs, 'id'>>;
  needs?: Resolver<ResolversTypes['NeedConnection'], ParentType, ContextType, RequireFields<QueryNeedsArgs, 'first'>>;
  pledge?: Resolver<Maybe<ResolversTypes['Pledge']>, ParentType, ContextType, RequireFields<QueryPledgeArgs, 'id'>>;
  pledges?: Resolver<ResolversTypes['PledgeConnection'], ParentType, ContextType, RequireFields<QueryPledgesArgs, 'first'>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryEventArgs, 'id'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QueryEventsArgs, 'first'>>;
  partnershipStats?: Resolver<ResolversTypes['PartnershipStats'], ParentType, ContextType, RequireFields<QueryPartnershipStatsArgs, 'groupBy'>>;
  coverageGaps?: Resolver<ResolversTypes['CoverageGapConnection'], ParentType, ContextType, RequireFields<QueryCoverageGapsArgs, 'kind' | 'first'>>;
  apiKeyHolder?: Resolver<Maybe<ResolversTypes['ApiKeyHolder']>, ParentType, ContextType, RequireFields<QueryApiKeyHolderArgs, 'prefix' | 'hash'>>;
};

export type ApiKeyHolderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKeyHolder'] = ResolversParentTypes['ApiKeyHolder']> = {
  status?: Resolver<ResolversTypes['ApiKeyStatus'], ParentType, ContextType>;
  partnerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  facilityIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes['ApiKeyScope']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  registerPartner?: Resolver<ResolversTypes['RegisterPartnerPayload'], ParentType, ContextType, RequireFields<MutationRegisterPartnerArgs, 'input'>>;
  updatePartner?: Resolver<ResolversTypes['UpdatePartnerPayload'], ParentType, ContextType, RequireFields<MutationUpdatePartnerArgs, 'input'>>;
  createAgreement?: Resolver<ResolversTypes['CreateAgreementPayload'], ParentType, ContextType, RequireFields<MutationCreateAgreementArgs, 'input'>>;
  amendAgreement?: Resolver<ResolversTypes['AmendAgreementPayload'], ParentType, ContextType, RequireFields<MutationAmendAgreementArgs, 'input'>>;
  activateAgreement?: Resolver<ResolversTypes['ActivateAgreementPayload'], ParentType, ContextType, RequireFields<MutationActivateAgreementArgs, 'input'>>;
  terminateAgreement?: Resolver<ResolversTypes['TerminateAgreementPayload'], ParentType, ContextType, RequireFields<MutationTerminateAgreementArgs, 'input'>>;
  postNeed?: Resolver<ResolversTypes['PostNeedPayload'], ParentType, ContextType, RequireFields<MutationPostNeedArgs, 'input'>>;
  withdrawNeed?: Resolver<ResolversTypes['WithdrawNeedPayload'], ParentType, ContextType, RequireFields<MutationWithdrawNeedArgs, 'input'>>;
  answerNeed?: Resolver<ResolversTypes['AnswerNeedPayload'], ParentType, ContextType, RequireFields<MutationAnswerNeedArgs, 'input'>>;
  meetNeed?: Resolver<ResolversTypes['MeetNeedPayload'], ParentType, ContextType, RequireFields<MutationMeetNeedArgs, 'input'>>;
  recordPledge?: Resolver<ResolversTypes['RecordPledgePayload'], ParentType, ContextType, RequireFields<MutationRecordPledgeArgs, 'input'>>;
  advancePledge?: Resolver<ResolversTypes['AdvancePledgePayload'], ParentType, ContextType, RequireFields<MutationAdvancePledgeArgs, 'input'>>;
  recordEvent?: Resolver<ResolversTypes['RecordEventPayload'], ParentType, ContextType, RequireFields<MutationRecordEventArgs, 'input'>>;
  issueApiKey?: Resolver<ResolversTypes['IssueApiKeyPayload'], ParentType, ContextType, RequireFields<MutationIssueApiKeyArgs, 'input'>>;
  revokeApiKey?: Resolver<ResolversTypes['RevokeApiKeyPayload'], ParentType, ContextType, RequireFields<MutationRevokeApiKeyArgs, 'input'>>;
};

export type FacilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Facility'] = ResolversParentTypes['Facility'], FederationReferenceType extends FederationReferenceTypes['Facility'] = FederationReferenceTypes['Facility']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Facility']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partners?: Resolver<Maybe<Array<ResolversTypes['Partner']>>, ParentType, ContextType, RequireFields<FacilityPartnersArgs, 'through'>>;
  agreements?: Resolver<Maybe<ResolversTypes['AgreementConnection']>, ParentType, ContextType, RequireFields<FacilityAgreementsArgs, 'first'>>;
  needs?: Resolver<Maybe<ResolversTypes['NeedConnection']>, ParentType, ContextType, RequireFields<FacilityNeedsArgs, 'first'>>;
  pledges?: Resolver<Maybe<ResolversTypes['PledgeConnection']>, ParentType, ContextType, RequireFields<FacilityPledgesArgs, 'first'>>;
  events?: Resolver<Maybe<ResolversTypes['EventConnection']>, ParentType, ContextType, RequireFields<FacilityEventsArgs, 'first'>>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RegionalOfficeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionalOffice'] = ResolversParentTypes['RegionalOffice']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProgrammePointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammePoint'] = ResolversParentTypes['ProgrammePoint']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PartnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Partner'] = ResolversParentTypes['Partner'], FederationReferenceType extends FederationReferenceTypes['Partner'] = FederationReferenceTypes['Partner']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Partner']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameVariants?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PartnerKind'], ParentType, ContextType>;
  standing?: Resolver<Maybe<ResolversTypes['PartnerStanding']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  representative?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contributions?: Resolver<Array<ResolversTypes['SupportKind']>, ParentType, ContextType>;
  contributionNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<PartnerAgreementsArgs, 'first'>>;
  pledges?: Resolver<ResolversTypes['PledgeConnection'], ParentType, ContextType, RequireFields<PartnerPledgesArgs, 'first'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<PartnerEventsArgs, 'first'>>;
  matchingNeeds?: Resolver<ResolversTypes['NeedMatchConnection'], ParentType, ContextType, RequireFields<PartnerMatchingNeedsArgs, 'first'>>;
  apiKeys?: Resolver<Maybe<ResolversTypes['ApiKeyConnection']>, ParentType, ContextType, RequireFields<PartnerApiKeysArgs, 'first'>>;
  sources?: Resolver<Array<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PartnerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerConnection'] = ResolversParentTypes['PartnerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PartnerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Partner']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartnerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerEdge'] = ResolversParentTypes['PartnerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Partner'], ParentType, ContextType>;
};

export type AgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement'], FederationReferenceType extends FederationReferenceTypes['Agreement'] = FederationReferenceTypes['Agreement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Agreement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AgreementKind'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partner?: Resolver<ResolversTypes['Partner'], ParentType, ContextType>;
  facilities?: Resolver<Maybe<Array<ResolversTypes['Facility']>>, ParentType, ContextType>;
  scope?: Resolver<Array<ResolversTypes['SupportKind']>, ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AgreementStatus'], ParentType, ContextType>;
  activatedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  terminatedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  terminationReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documents?: Resolver<Maybe<Array<ResolversTypes['AgreementDocument']>>, ParentType, ContextType>;
  apiKeys?: Resolver<Maybe<ResolversTypes['ApiKeyConnection']>, ParentType, ContextType, RequireFields<AgreementApiKeysArgs, 'first'>>;
  sources?: Resolver<Array<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type AgreementDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementDocument'] = ResolversParentTypes['AgreementDocument']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ApiKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKey'] = ResolversParentTypes['ApiKey']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  prefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes['ApiKeyScope']>, ParentType, ContextType>;
  partner?: Resolver<ResolversTypes['Partner'], ParentType, ContextType>;
  agreement?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  facilities?: Resolver<Maybe<Array<ResolversTypes['Facility']>>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ApiKeyStatus'], ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  revocationReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ApiKeyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKeyConnection'] = ResolversParentTypes['ApiKeyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ApiKeyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiKeyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKeyEdge'] = ResolversParentTypes['ApiKeyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ApiKey'], ParentType, ContextType>;
};

export type AgreementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementConnection'] = ResolversParentTypes['AgreementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AgreementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Agreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgreementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementEdge'] = ResolversParentTypes['AgreementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
};

export type NeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Need'] = ResolversParentTypes['Need'], FederationReferenceType extends FederationReferenceTypes['Need'] = FederationReferenceTypes['Need']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Need']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  facility?: Resolver<Maybe<ResolversTypes['Facility']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SupportKind'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['NeedStatus'], ParentType, ContextType>;
  postedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  withdrawalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hopedFor?: Resolver<Array<ResolversTypes['Partner']>, ParentType, ContextType>;
  answers?: Resolver<Array<ResolversTypes['NeedAnswer']>, ParentType, ContextType>;
  suggestedPartners?: Resolver<Array<ResolversTypes['PartnerSuggestion']>, ParentType, ContextType, RequireFields<NeedSuggestedPartnersArgs, 'first'>>;
  pledges?: Resolver<ResolversTypes['PledgeConnection'], ParentType, ContextType, RequireFields<NeedPledgesArgs, 'first'>>;
  sources?: Resolver<Array<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type NeedAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedAnswer'] = ResolversParentTypes['NeedAnswer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partner?: Resolver<ResolversTypes['Partner'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  answeredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type PartnerSuggestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerSuggestion'] = ResolversParentTypes['PartnerSuggestion']> = {
  partner?: Resolver<ResolversTypes['Partner'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['MatchReason']>, ParentType, ContextType>;
};

export type NeedConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedConnection'] = ResolversParentTypes['NeedConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NeedEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Need']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NeedEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedEdge'] = ResolversParentTypes['NeedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Need'], ParentType, ContextType>;
};

export type NeedMatchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedMatchConnection'] = ResolversParentTypes['NeedMatchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NeedMatchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Need']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NeedMatchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedMatchEdge'] = ResolversParentTypes['NeedMatchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Need'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['MatchReason']>, ParentType, ContextType>;
};

export type PledgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Pledge'] = ResolversParentTypes['Pledge'], FederationReferenceType extends FederationReferenceTypes['Pledge'] = FederationReferenceTypes['Pledge']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Pledge']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partner?: Resolver<ResolversTypes['Partner'], ParentType, ContextType>;
  facilities?: Resolver<Maybe<Array<ResolversTypes['Facility']>>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SupportKind'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  madeOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fulfilledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PledgeStatus'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PledgeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PledgeConnection'] = ResolversParentTypes['PledgeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PledgeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Pledge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PledgeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PledgeEdge'] = ResolversParentTypes['PledgeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Pledge'], ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event'], FederationReferenceType extends FederationReferenceTypes['Event'] = FederationReferenceTypes['Event']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Event']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  heldOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  heldInYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  facilities?: Resolver<Maybe<Array<ResolversTypes['Facility']>>, ParentType, ContextType>;
  partners?: Resolver<Array<ResolversTypes['Partner']>, ParentType, ContextType>;
  products?: Resolver<Maybe<Array<ResolversTypes['Product']>>, ParentType, ContextType>;
  programmePoints?: Resolver<Maybe<Array<ResolversTypes['ProgrammePoint']>>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type CoverageGapConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageGapConnection'] = ResolversParentTypes['CoverageGapConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CoverageGapEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<Array<ResolversTypes['Facility']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoverageGapEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageGapEdge'] = ResolversParentTypes['CoverageGapEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Facility']>, ParentType, ContextType>;
  openNeeds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartnershipStatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnershipStats'] = ResolversParentTypes['PartnershipStats']> = {
  rows?: Resolver<Array<ResolversTypes['PartnershipStatsRow']>, ParentType, ContextType>;
  totals?: Resolver<ResolversTypes['PartnershipStatsTotals'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
};

export type PartnershipStatsRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnershipStatsRow'] = ResolversParentTypes['PartnershipStatsRow']> = {
  facility?: Resolver<Maybe<ResolversTypes['Facility']>, ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  regency?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  regionalOffice?: Resolver<Maybe<ResolversTypes['RegionalOffice']>, ParentType, ContextType>;
  facilityKind?: Resolver<Maybe<ResolversTypes['FacilityKind']>, ParentType, ContextType>;
  specialization?: Resolver<Maybe<ResolversTypes['Specialization']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partnerKind?: Resolver<Maybe<ResolversTypes['PartnerKind']>, ParentType, ContextType>;
  supportKind?: Resolver<Maybe<ResolversTypes['SupportKind']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['PartnershipStatus']>, ParentType, ContextType>;
  partners?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  agreements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  activeAgreements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  needs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openNeeds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pledges?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fulfilledPledges?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overduePledges?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartnershipStatsTotalsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnershipStatsTotals'] = ResolversParentTypes['PartnershipStatsTotals']> = {
  partners?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  agreements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  activeAgreements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  needs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openNeeds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pledges?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fulfilledPledges?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overduePledges?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegisterPartnerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterPartnerPayload'] = ResolversParentTypes['RegisterPartnerPayload']> = {
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdatePartnerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdatePartnerPayload'] = ResolversParentTypes['UpdatePartnerPayload']> = {
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateAgreementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateAgreementPayload'] = ResolversParentTypes['CreateAgreementPayload']> = {
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AmendAgreementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmendAgreementPayload'] = ResolversParentTypes['AmendAgreementPayload']> = {
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ActivateAgreementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivateAgreementPayload'] = ResolversParentTypes['ActivateAgreementPayload']> = {
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TerminateAgreementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TerminateAgreementPayload'] = ResolversParentTypes['TerminateAgreementPayload']> = {
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PostNeedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostNeedPayload'] = ResolversParentTypes['PostNeedPayload']> = {
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawNeedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawNeedPayload'] = ResolversParentTypes['WithdrawNeedPayload']> = {
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AnswerNeedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerNeedPayload'] = ResolversParentTypes['AnswerNeedPayload']> = {
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['NeedAnswer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MeetNeedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetNeedPayload'] = ResolversParentTypes['MeetNeedPayload']> = {
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordPledgePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordPledgePayload'] = ResolversParentTypes['RecordPledgePayload']> = {
  pledge?: Resolver<Maybe<ResolversTypes['Pledge']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AdvancePledgePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdvancePledgePayload'] = ResolversParentTypes['AdvancePledgePayload']> = {
  pledge?: Resolver<Maybe<ResolversTypes['Pledge']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordEventPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordEventPayload'] = ResolversParentTypes['RecordEventPayload']> = {
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IssueApiKeyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueApiKeyPayload'] = ResolversParentTypes['IssueApiKeyPayload']> = {
  apiKey?: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RevokeApiKeyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeApiKeyPayload'] = ResolversParentTypes['RevokeApiKeyPayload']> = {
  apiKey?: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AuditTrailResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditTrail'] = ResolversParentTypes['AuditTrail'], FederationReferenceType extends FederationReferenceTypes['AuditTrail'] = FederationReferenceTypes['AuditTrail']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AuditTrail']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partnerships?: Resolver<Maybe<ResolversTypes['AuditEntryConnection']>, ParentType, ContextType, RequireFields<AuditTrailPartnershipsArgs, 'first'>>;
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
  ApiKeyHolder?: ApiKeyHolderResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Facility?: FacilityResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegionalOffice?: RegionalOfficeResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProgrammePoint?: ProgrammePointResolvers<ContextType>;
  Partner?: PartnerResolvers<ContextType>;
  PartnerConnection?: PartnerConnectionResolvers<ContextType>;
  PartnerEdge?: PartnerEdgeResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  AgreementDocument?: AgreementDocumentResolvers<ContextType>;
  ApiKey?: ApiKeyResolvers<ContextType>;
  ApiKeyConnection?: ApiKeyConnectionResolvers<ContextType>;
  ApiKeyEdge?: ApiKeyEdgeResolvers<ContextType>;
  AgreementConnection?: AgreementConnectionResolvers<ContextType>;
  AgreementEdge?: AgreementEdgeResolvers<ContextType>;
  Need?: NeedResolvers<ContextType>;
  NeedAnswer?: NeedAnswerResolvers<ContextType>;
  PartnerSuggestion?: PartnerSuggestionResolvers<ContextType>;
  NeedConnection?: NeedConnectionResolvers<ContextType>;
  NeedEdge?: NeedEdgeResolvers<ContextType>;
  NeedMatchConnection?: NeedMatchConnectionResolvers<ContextType>;
  NeedMatchEdge?: NeedMatchEdgeResolvers<ContextType>;
  Pledge?: PledgeResolvers<ContextType>;
  PledgeConnection?: PledgeConnectionResolvers<ContextType>;
  PledgeEdge?: PledgeEdgeResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  CoverageGapConnection?: CoverageGapConnectionResolvers<ContextType>;
  CoverageGapEdge?: CoverageGapEdgeResolvers<ContextType>;
  PartnershipStats?: PartnershipStatsResolvers<ContextType>;
  PartnershipStatsRow?: PartnershipStatsRowResolvers<ContextType>;
  PartnershipStatsTotals?: PartnershipStatsTotalsResolvers<ContextType>;
  RegisterPartnerPayload?: RegisterPartnerPayloadResolvers<ContextType>;
  UpdatePartnerPayload?: UpdatePartnerPayloadResolvers<ContextType>;
  CreateAgreementPayload?: CreateAgreementPayloadResolvers<ContextType>;
  AmendAgreementPayload?: AmendAgreementPayloadResolvers<ContextType>;
  ActivateAgreementPayload?: ActivateAgreementPayloadResolvers<ContextType>;
  TerminateAgreementPayload?: TerminateAgreementPayloadResolvers<ContextType>;
  PostNeedPayload?: PostNeedPayloadResolvers<ContextType>;
  WithdrawNeedPayload?: WithdrawNeedPayloadResolvers<ContextType>;
  AnswerNeedPayload?: AnswerNeedPayloadResolvers<ContextType>;
  MeetNeedPayload?: MeetNeedPayloadResolvers<ContextType>;
  RecordPledgePayload?: RecordPledgePayloadResolvers<ContextType>;
  AdvancePledgePayload?: AdvancePledgePayloadResolvers<ContextType>;
  RecordEventPayload?: RecordEventPayloadResolvers<ContextType>;
  IssueApiKeyPayload?: IssueApiKeyPayloadResolvers<ContextType>;
  RevokeApiKeyPayload?: RevokeApiKeyPayloadResolvers<ContextType>;
  AuditTrail?: AuditTrailResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  CurrencyCode?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  SourceDocument?: SourceDocumentResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
};

