// Generated from schema.graphql and codegen.json by `npm run generate`. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ProgramRow, ProgramConnectionRows } from '../program/row.ts';
import type { SessionRow, SessionConnectionRows } from '../session/row.ts';
import type { SessionPartnerRow } from '../session-partner/row.ts';
import type { CertificateRow, CertificateConnectionRows, VerificationRow } from '../certificate/row.ts';
import type { TrainingStatistics, TrainingFiguresRow, TrainingFigures, FacilitySummary } from '../statistics/row.ts';
import type { FacilityReference, PartnerReference, ProgrammePointReference, RegionReference, RegionalOfficeReference } from '../references.ts';
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
  trainingProgram?: Maybe<TrainingProgram>;
  trainingPrograms: TrainingProgramConnection;
  trainingSession?: Maybe<TrainingSession>;
  trainingSessions: TrainingSessionConnection;
  verifyCertificate: CertificateVerification;
  trainingStats: TrainingStats;
};


export type QueryTrainingProgramArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTrainingProgramsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TrainingProgramFilter>;
  orderBy?: InputMaybe<TrainingProgramOrder>;
};


export type QueryTrainingSessionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTrainingSessionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TrainingSessionFilter>;
  orderBy?: InputMaybe<TrainingSessionOrder>;
};


export type QueryVerifyCertificateArgs = {
  code: Scalars['String']['input'];
};


export type QueryTrainingStatsArgs = {
  groupBy: Array<TrainingDimension>;
  filter?: InputMaybe<TrainingStatsFilter>;
  orderBy?: InputMaybe<TrainingStatsOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  createTrainingProgram: CreateTrainingProgramPayload;
  scheduleTrainingSession: ScheduleTrainingSessionPayload;
  openTrainingSession: OpenTrainingSessionPayload;
  startTrainingSession: StartTrainingSessionPayload;
  recordTrainingOutcome: RecordTrainingOutcomePayload;
  completeTrainingSession: CompleteTrainingSessionPayload;
  cancelTrainingSession: CancelTrainingSessionPayload;
  issueCertificates: IssueCertificatesPayload;
  revokeCertificate: RevokeCertificatePayload;
};


export type MutationCreateTrainingProgramArgs = {
  input: CreateTrainingProgramInput;
};


export type MutationScheduleTrainingSessionArgs = {
  input: ScheduleTrainingSessionInput;
};


export type MutationOpenTrainingSessionArgs = {
  input: OpenTrainingSessionInput;
};


export type MutationStartTrainingSessionArgs = {
  input: StartTrainingSessionInput;
};


export type MutationRecordTrainingOutcomeArgs = {
  input: RecordTrainingOutcomeInput;
};


export type MutationCompleteTrainingSessionArgs = {
  input: CompleteTrainingSessionInput;
};


export type MutationCancelTrainingSessionArgs = {
  input: CancelTrainingSessionInput;
};


export type MutationIssueCertificatesArgs = {
  input: IssueCertificatesInput;
};


export type MutationRevokeCertificateArgs = {
  input: RevokeCertificateInput;
};

export type TrainingProgram = {
  __typename?: 'TrainingProgram';
  id: Scalars['ID']['output'];
  facility?: Maybe<Facility>;
  skillField: SkillField;
  title: Scalars['String']['output'];
  description?: Maybe<Scalars['String']['output']>;
  hours?: Maybe<Scalars['Int']['output']>;
  materials: Array<Scalars['String']['output']>;
  programmePoints?: Maybe<Array<ProgrammePoint>>;
  sessions: TrainingSessionConnection;
  sources: Array<SourceDocument>;
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
};


export type TrainingProgramSessionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TrainingSessionFilter>;
  orderBy?: InputMaybe<TrainingSessionOrder>;
};

export type TrainingProgramConnection = {
  __typename?: 'TrainingProgramConnection';
  edges: Array<TrainingProgramEdge>;
  nodes: Array<TrainingProgram>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type TrainingProgramEdge = {
  __typename?: 'TrainingProgramEdge';
  cursor: Scalars['String']['output'];
  node: TrainingProgram;
};

export type TrainingSession = {
  __typename?: 'TrainingSession';
  id: Scalars['ID']['output'];
  program: TrainingProgram;
  facility?: Maybe<Facility>;
  skillField: SkillField;
  status: SessionStatus;
  startsOn: Scalars['Date']['output'];
  endsOn?: Maybe<Scalars['Date']['output']>;
  venue?: Maybe<Scalars['String']['output']>;
  topics: Array<Scalars['String']['output']>;
  partners: Array<SessionPartner>;
  enrolled?: Maybe<Count>;
  completed?: Maybe<Count>;
  certified?: Maybe<Count>;
  certificates?: Maybe<CertificateConnection>;
  cancellationReason?: Maybe<Scalars['String']['output']>;
  sources: Array<SourceDocument>;
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
};


export type TrainingSessionCertificatesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type SessionStatus =
  | 'PLANNED'
  | 'OPEN'
  | 'RUNNING'
  | 'COMPLETED'
  | 'CANCELLED';

export type TrainingSessionConnection = {
  __typename?: 'TrainingSessionConnection';
  edges: Array<TrainingSessionEdge>;
  nodes: Array<TrainingSession>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type TrainingSessionEdge = {
  __typename?: 'TrainingSessionEdge';
  cursor: Scalars['String']['output'];
  node: TrainingSession;
};

export type SessionPartner = {
  __typename?: 'SessionPartner';
  partner?: Maybe<Partner>;
  role: PartnerRole;
};

export type PartnerRole =
  | 'ORGANISER'
  | 'INSTRUCTOR'
  | 'CERTIFIER'
  | 'FUNDER';

export type SkillField =
  | 'MENJAHIT'
  | 'KONVEKSI'
  | 'AKSESORIS_CENDERAMATA'
  | 'PENGELASAN'
  | 'PERTUKANGAN'
  | 'PERBENGKELAN'
  | 'KERAJINAN_TANGAN'
  | 'ANYAMAN_ROTAN'
  | 'BATIK_TENUN'
  | 'KULINER_BAKERY'
  | 'PERTANIAN'
  | 'PERIKANAN'
  | 'PETERNAKAN'
  | 'KEWIRAUSAHAAN'
  | 'LAINNYA';

export type Certificate = {
  __typename?: 'Certificate';
  id: Scalars['ID']['output'];
  code: Scalars['String']['output'];
  credential: Credential;
  issuer?: Maybe<Partner>;
  issuedOn: Scalars['Date']['output'];
  validUntil?: Maybe<Scalars['Date']['output']>;
  revokedOn?: Maybe<Scalars['Date']['output']>;
  revocationReason?: Maybe<Scalars['String']['output']>;
  version: Scalars['Int']['output'];
};

export type CertificateConnection = {
  __typename?: 'CertificateConnection';
  edges: Array<CertificateEdge>;
  nodes: Array<Certificate>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type CertificateEdge = {
  __typename?: 'CertificateEdge';
  cursor: Scalars['String']['output'];
  node: Certificate;
};

export type Credential =
  | 'SERTIFIKAT_KEIKUTSERTAAN'
  | 'SERTIFIKAT_PELATIHAN_BLK'
  | 'SERTIFIKAT_KOMPETENSI_BNSP'
  | 'SERTIFIKAT_LSK';

export type CertificateVerification = {
  __typename?: 'CertificateVerification';
  valid: Scalars['Boolean']['output'];
  reason?: Maybe<CertificateFault>;
  code: Scalars['String']['output'];
  credential?: Maybe<Credential>;
  skillField?: Maybe<SkillField>;
  issuer?: Maybe<Partner>;
  issuedOn?: Maybe<Scalars['Date']['output']>;
  validUntil?: Maybe<Scalars['Date']['output']>;
};

export type CertificateFault =
  | 'UNKNOWN'
  | 'REVOKED'
  | 'EXPIRED';

export type Facility = {
  __typename?: 'Facility';
  id: Scalars['ID']['output'];
  trainingSessions?: Maybe<TrainingSessionConnection>;
  trainingPrograms?: Maybe<TrainingProgramConnection>;
  trainingSummary?: Maybe<TrainingSummary>;
};


export type FacilityTrainingSessionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TrainingSessionFilter>;
  orderBy?: InputMaybe<TrainingSessionOrder>;
};


export type FacilityTrainingProgramsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TrainingProgramFilter>;
  orderBy?: InputMaybe<TrainingProgramOrder>;
};

export type TrainingSummary = {
  __typename?: 'TrainingSummary';
  sessions: Scalars['Int']['output'];
  enrolled?: Maybe<Count>;
  completed?: Maybe<Count>;
  certified?: Maybe<Count>;
  completionRate?: Maybe<Scalars['Float']['output']>;
  lastSession?: Maybe<TrainingSession>;
  nextSession?: Maybe<TrainingSession>;
};

export type Partner = {
  __typename?: 'Partner';
  id: Scalars['ID']['output'];
  trainingSessions?: Maybe<TrainingSessionConnection>;
};


export type PartnerTrainingSessionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TrainingSessionFilter>;
  orderBy?: InputMaybe<TrainingSessionOrder>;
};

export type ProgrammePoint = {
  __typename?: 'ProgrammePoint';
  code: Scalars['String']['output'];
  trainingSessions?: Maybe<TrainingSessionConnection>;
};


export type ProgrammePointTrainingSessionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TrainingSessionFilter>;
  orderBy?: InputMaybe<TrainingSessionOrder>;
};

export type Region = {
  __typename?: 'Region';
  code: Scalars['String']['output'];
};

export type RegionalOffice = {
  __typename?: 'RegionalOffice';
  code: Scalars['String']['output'];
};

export type TrainingProgramFilter = {
  facility?: InputMaybe<FacilityFilter>;
  skillField?: InputMaybe<Array<SkillField>>;
  programmePointCode?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type TrainingProgramOrder = {
  field: TrainingProgramOrderField;
  direction: SortDirection;
};

export type TrainingProgramOrderField =
  | 'TITLE'
  | 'CREATED_AT';

export type TrainingSessionFilter = {
  facility?: InputMaybe<FacilityFilter>;
  status?: InputMaybe<Array<SessionStatus>>;
  skillField?: InputMaybe<Array<SkillField>>;
  startsOn?: InputMaybe<DateRange>;
  programId?: InputMaybe<Array<Scalars['ID']['input']>>;
  partnerId?: InputMaybe<Array<Scalars['ID']['input']>>;
  partnerRole?: InputMaybe<Array<PartnerRole>>;
  programmePointCode?: InputMaybe<Array<Scalars['String']['input']>>;
  updatedSince?: InputMaybe<Scalars['DateTime']['input']>;
};

export type TrainingSessionOrder = {
  field: TrainingSessionOrderField;
  direction: SortDirection;
};

export type TrainingSessionOrderField =
  | 'STARTS_ON'
  | 'CREATED_AT';

export type TrainingDimension =
  | 'FACILITY'
  | 'PROVINCE'
  | 'REGENCY'
  | 'REGIONAL_OFFICE'
  | 'FACILITY_KIND'
  | 'SPECIALIZATION'
  | 'YEAR'
  | 'QUARTER'
  | 'MONTH'
  | 'SKILL_FIELD'
  | 'PARTNER'
  | 'PROGRAMME_POINT';

export type TrainingStatsFilter = {
  facility?: InputMaybe<FacilityFilter>;
  status?: InputMaybe<Array<SessionStatus>>;
  skillField?: InputMaybe<Array<SkillField>>;
  startsOn?: InputMaybe<DateRange>;
  programId?: InputMaybe<Array<Scalars['ID']['input']>>;
  partnerId?: InputMaybe<Array<Scalars['ID']['input']>>;
  partnerRole?: InputMaybe<Array<PartnerRole>>;
  programmePointCode?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type TrainingStatsOrder = {
  field: TrainingMeasure;
  direction: SortDirection;
};

export type TrainingMeasure =
  | 'SESSIONS'
  | 'ENROLLED'
  | 'COMPLETED'
  | 'CERTIFIED'
  | 'COMPLETION_RATE';

export type TrainingStats = {
  __typename?: 'TrainingStats';
  rows: Array<TrainingStatsRow>;
  totals: TrainingStatsTotals;
  note: Scalars['String']['output'];
  asOf: Scalars['DateTime']['output'];
  sources: Array<SourceDocument>;
};

export type TrainingStatsRow = {
  __typename?: 'TrainingStatsRow';
  facility?: Maybe<Facility>;
  province?: Maybe<Region>;
  regency?: Maybe<Region>;
  regionalOffice?: Maybe<RegionalOffice>;
  facilityKind?: Maybe<FacilityKind>;
  specialization?: Maybe<Specialization>;
  period?: Maybe<Scalars['String']['output']>;
  skillField?: Maybe<SkillField>;
  partner?: Maybe<Partner>;
  programmePoint?: Maybe<ProgrammePoint>;
  sessions: Scalars['Int']['output'];
  enrolled?: Maybe<Count>;
  completed?: Maybe<Count>;
  certified?: Maybe<Count>;
  completionRate?: Maybe<Scalars['Float']['output']>;
};

export type TrainingStatsTotals = {
  __typename?: 'TrainingStatsTotals';
  sessions: Scalars['Int']['output'];
  enrolled?: Maybe<Count>;
  completed?: Maybe<Count>;
  certified?: Maybe<Count>;
  completionRate?: Maybe<Scalars['Float']['output']>;
};

export type CreateTrainingProgramInput = {
  facilityId: Scalars['ID']['input'];
  skillField: SkillField;
  title: Scalars['String']['input'];
  description?: InputMaybe<Scalars['String']['input']>;
  hours?: InputMaybe<Scalars['Int']['input']>;
  materials?: InputMaybe<Array<Scalars['String']['input']>>;
  programmePointCodes?: InputMaybe<Array<Scalars['String']['input']>>;
  source?: InputMaybe<SourceDocumentInput>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type CreateTrainingProgramPayload = {
  __typename?: 'CreateTrainingProgramPayload';
  program?: Maybe<TrainingProgram>;
  userErrors: Array<UserError>;
};

export type SessionPartnerInput = {
  partnerId: Scalars['ID']['input'];
  role: PartnerRole;
};

export type ScheduleTrainingSessionInput = {
  programId: Scalars['ID']['input'];
  startsOn: Scalars['Date']['input'];
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  venue?: InputMaybe<Scalars['String']['input']>;
  topics?: InputMaybe<Array<Scalars['String']['input']>>;
  partners?: InputMaybe<Array<SessionPartnerInput>>;
  isOpen: Scalars['Boolean']['input'];
  source?: InputMaybe<SourceDocumentInput>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type ScheduleTrainingSessionPayload = {
  __typename?: 'ScheduleTrainingSessionPayload';
  session?: Maybe<TrainingSession>;
  userErrors: Array<UserError>;
};

export type OpenTrainingSessionInput = {
  sessionId: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type OpenTrainingSessionPayload = {
  __typename?: 'OpenTrainingSessionPayload';
  session?: Maybe<TrainingSession>;
  userErrors: Array<UserError>;
};

export type StartTrainingSessionInput = {
  sessionId: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
  enrolled?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type StartTrainingSessionPayload = {
  __typename?: 'StartTrainingSessionPayload';
  session?: Maybe<TrainingSession>;
  userErrors: Array<UserError>;
};

export type RecordTrainingOutcomeInput = {
  sessionId: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
  enrolled?: InputMaybe<Scalars['Int']['input']>;
  completed?: InputMaybe<Scalars['Int']['input']>;
  certified?: InputMaybe<Scalars['Int']['input']>;
  source?: InputMaybe<SourceDocumentInput>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type RecordTrainingOutcomePayload = {
  __typename?: 'RecordTrainingOutcomePayload';
  session?: Maybe<TrainingSession>;
  userErrors: Array<UserError>;
};

export type CompleteTrainingSessionInput = {
  sessionId: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  source?: InputMaybe<SourceDocumentInput>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type CompleteTrainingSessionPayload = {
  __typename?: 'CompleteTrainingSessionPayload';
  session?: Maybe<TrainingSession>;
  userErrors: Array<UserError>;
};

export type CancelTrainingSessionInput = {
  sessionId: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type CancelTrainingSessionPayload = {
  __typename?: 'CancelTrainingSessionPayload';
  session?: Maybe<TrainingSession>;
  userErrors: Array<UserError>;
};

export type IssueCertificatesInput = {
  sessionId: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
  count: Scalars['Int']['input'];
  credential: Credential;
  issuerId?: InputMaybe<Scalars['ID']['input']>;
  issuedOn?: InputMaybe<Scalars['Date']['input']>;
  validUntil?: InputMaybe<Scalars['Date']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type IssueCertificatesPayload = {
  __typename?: 'IssueCertificatesPayload';
  certificates?: Maybe<Array<Certificate>>;
  session?: Maybe<TrainingSession>;
  userErrors: Array<UserError>;
};

export type RevokeCertificateInput = {
  code: Scalars['String']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
  reason: Scalars['String']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type RevokeCertificatePayload = {
  __typename?: 'RevokeCertificatePayload';
  certificate?: Maybe<Certificate>;
  session?: Maybe<TrainingSession>;
  userErrors: Array<UserError>;
};

export type AuditTrail = {
  __typename?: 'AuditTrail';
  id: Scalars['ID']['output'];
  training?: Maybe<AuditEntryConnection>;
};


export type AuditTrailTrainingArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditFilter>;
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
  TrainingProgram: TrainingProgram;
  TrainingSession: TrainingSession;
  Facility: Facility;
  Partner: Partner;
  ProgrammePoint: ProgrammePoint;
  AuditTrail: AuditTrail;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  TrainingProgram:
    ( { __typename: 'TrainingProgram' }
    & GraphQLRecursivePick<FederationTypes['TrainingProgram'], {"id":true}> );
  TrainingSession:
    ( { __typename: 'TrainingSession' }
    & GraphQLRecursivePick<FederationTypes['TrainingSession'], {"id":true}> );
  Facility:
    ( { __typename: 'Facility' }
    & GraphQLRecursivePick<FederationTypes['Facility'], {"id":true}> );
  Partner:
    ( { __typename: 'Partner' }
    & GraphQLRecursivePick<FederationTypes['Partner'], {"id":true}> );
  ProgrammePoint:
    ( { __typename: 'ProgrammePoint' }
    & GraphQLRecursivePick<FederationTypes['ProgrammePoint'], {"code":true}> );
  AuditTrail:
    ( { __typename: 'AuditTrail' }
    & GraphQLRecursivePick<FederationTypes['AuditTrail'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TrainingProgram: ResolverTypeWrapper<ProgramRow>;
  TrainingProgramConnection: ResolverTypeWrapper<ProgramConnectionRows>;
  TrainingProgramEdge: ResolverTypeWrapper<Omit<TrainingProgramEdge, 'node'> & { node: ResolversTypes['TrainingProgram'] }>;
  TrainingSession: ResolverTypeWrapper<SessionRow>;
  SessionStatus: SessionStatus;
  TrainingSessionConnection: ResolverTypeWrapper<SessionConnectionRows>;
  TrainingSessionEdge: ResolverTypeWrapper<Omit<TrainingSessionEdge, 'node'> & { node: ResolversTypes['TrainingSession'] }>;
  SessionPartner: ResolverTypeWrapper<SessionPartnerRow>;
  PartnerRole: PartnerRole;
  SkillField: SkillField;
  Certificate: ResolverTypeWrapper<CertificateRow>;
  CertificateConnection: ResolverTypeWrapper<CertificateConnectionRows>;
  CertificateEdge: ResolverTypeWrapper<Omit<CertificateEdge, 'node'> & { node: ResolversTypes['Certificate'] }>;
  Credential: Credential;
  CertificateVerification: ResolverTypeWrapper<VerificationRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CertificateFault: CertificateFault;
  Facility: ResolverTypeWrapper<FacilityReference>;
  TrainingSummary: ResolverTypeWrapper<FacilitySummary>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Partner: ResolverTypeWrapper<PartnerReference>;
  ProgrammePoint: ResolverTypeWrapper<ProgrammePointReference>;
  Region: ResolverTypeWrapper<RegionReference>;
  RegionalOffice: ResolverTypeWrapper<RegionalOfficeReference>;
  TrainingProgramFilter: TrainingProgramFilter;
  TrainingProgramOrder: TrainingProgramOrder;
  TrainingProgramOrderField: TrainingProgramOrderField;
  TrainingSessionFilter: TrainingSessionFilter;
  TrainingSessionOrder: TrainingSessionOrder;
  TrainingSessionOrderField: TrainingSessionOrderField;
  TrainingDimension: TrainingDimension;
  TrainingStatsFilter: TrainingStatsFilter;
  TrainingStatsOrder: TrainingStatsOrder;
  TrainingMeasure: TrainingMeasure;
  TrainingStats: ResolverTypeWrapper<TrainingStatistics>;
  TrainingStatsRow: ResolverTypeWrapper<TrainingFiguresRow>;
  TrainingStatsTotals: ResolverTypeWrapper<TrainingFigures>;
  CreateTrainingProgramInput: CreateTrainingProgramInput;
  CreateTrainingProgramPayload: ResolverTypeWrapper<Omit<CreateTrainingProgramPayload, 'program'> & { program?: Maybe<ResolversTypes['TrainingProgram']> }>;
  SessionPartnerInput: SessionPartnerInput;
  ScheduleTrainingSessionInput: ScheduleTrainingSessionInput;
  ScheduleTrainingSessionPayload: ResolverTypeWrapper<Omit<ScheduleTrainingSessionPayload, 'session'> & { session?: Maybe<ResolversTypes['TrainingSession']> }>;
  OpenTrainingSessionInput: OpenTrainingSessionInput;
  OpenTrainingSessionPayload: ResolverTypeWrapper<Omit<OpenTrainingSessionPayload, 'session'> & { session?: Maybe<ResolversTypes['TrainingSession']> }>;
  StartTrainingSessionInput: StartTrainingSessionInput;
  StartTrainingSessionPayload: ResolverTypeWrapper<Omit<StartTrainingSessionPayload, 'session'> & { session?: Maybe<ResolversTypes['TrainingSession']> }>;
  RecordTrainingOutcomeInput: RecordTrainingOutcomeInput;
  RecordTrainingOutcomePayload: ResolverTypeWrapper<Omit<RecordTrainingOutcomePayload, 'session'> & { session?: Maybe<ResolversTypes['TrainingSession']> }>;
  CompleteTrainingSessionInput: CompleteTrainingSessionInput;
  CompleteTrainingSessionPayload: ResolverTypeWrapper<Omit<CompleteTrainingSessionPayload, 'session'> & { session?: Maybe<ResolversTypes['TrainingSession']> }>;
  CancelTrainingSessionInput: CancelTrainingSessionInput;
  CancelTrainingSessionPayload: ResolverTypeWrapper<Omit<CancelTrainingSessionPayload, 'session'> & { session?: Maybe<ResolversTypes['TrainingSession']> }>;
  IssueCertificatesInput: IssueCertificatesInput;
  IssueCertificatesPayload: ResolverTypeWrapper<Omit<IssueCertificatesPayload, 'certificates' | 'session'> & { certificates?: Maybe<Array<ResolversTypes['Certificate']>>, session?: Maybe<ResolversTypes['TrainingSession']> }>;
  RevokeCertificateInput: RevokeCertificateInput;
  RevokeCertificatePayload: ResolverTypeWrapper<Omit<RevokeCertificatePayload, 'certificate' | 'session'> & { certificate?: Maybe<ResolversTypes['Certificate']>, session?: Maybe<ResolversTypes['TrainingSession']> }>;
  AuditTrail: ResolverTypeWrapper<AuditTrailRow>;
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
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  Mutation: Record<PropertyKey, never>;
  TrainingProgram: ProgramRow;
  TrainingProgramConnection: ProgramConnectionRows;
  TrainingProgramEdge: Omit<TrainingProgramEdge, 'node'> & { node: ResolversParentTypes['TrainingProgram'] };
  TrainingSession: SessionRow;
  TrainingSessionConnection: SessionConnectionRows;
  TrainingSessionEdge: Omit<TrainingSessionEdge, 'node'> & { node: ResolversParentTypes['TrainingSession'] };
  SessionPartner: SessionPartnerRow;
  Certificate: CertificateRow;
  CertificateConnection: CertificateConnectionRows;
  CertificateEdge: Omit<CertificateEdge, 'node'> & { node: ResolversParentTypes['Certificate'] };
  CertificateVerification: VerificationRow;
  Boolean: Scalars['Boolean']['output'];
  Facility: FacilityReference;
  TrainingSummary: FacilitySummary;
  Float: Scalars['Float']['output'];
  Partner: PartnerReference;
  ProgrammePoint: ProgrammePointReference;
  Region: RegionReference;
  RegionalOffice: RegionalOfficeReference;
  TrainingProgramFilter: TrainingProgramFilter;
  TrainingProgramOrder: TrainingProgramOrder;
  TrainingSessionFilter: TrainingSessionFilter;
  TrainingSessionOrder: TrainingSessionOrder;
  TrainingStatsFilter: TrainingStatsFilter;
  TrainingStatsOrder: TrainingStatsOrder;
  TrainingStats: TrainingStatistics;
  TrainingStatsRow: TrainingFiguresRow;
  TrainingStatsTotals: TrainingFigures;
  CreateTrainingProgramInput: CreateTrainingProgramInput;
  CreateTrainingProgramPayload: Omit<CreateTrainingProgramPayload, 'program'> & { program?: Maybe<ResolversParentTypes['TrainingProgram']> };
  SessionPartnerInput: SessionPartnerInput;
  ScheduleTrainingSessionInput: ScheduleTrainingSessionInput;
  ScheduleTrainingSessionPayload: Omit<ScheduleTrainingSessionPayload, 'session'> & { session?: Maybe<ResolversParentTypes['TrainingSession']> };
  OpenTrainingSessionInput: OpenTrainingSessionInput;
  OpenTrainingSessionPayload: Omit<OpenTrainingSessionPayload, 'session'> & { session?: Maybe<ResolversParentTypes['TrainingSession']> };
  StartTrainingSessionInput: StartTrainingSessionInput;
  StartTrainingSessionPayload: Omit<StartTrainingSessionPayload, 'session'> & { session?: Maybe<ResolversParentTypes['TrainingSession']> };
  RecordTrainingOutcomeInput: RecordTrainingOutcomeInput;
  RecordTrainingOutcomePayload: Omit<RecordTrainingOutcomePayload, 'session'> & { session?: Maybe<ResolversParentTypes['TrainingSession']> };
  CompleteTrainingSessionInput: CompleteTrainingSessionInput;
  CompleteTrainingSessionPayload: Omit<CompleteTrainingSessionPayload, 'session'> & { session?: Maybe<ResolversParentTypes['TrainingSession']> };
  CancelTrainingSessionInput: CancelTrainingSessionInput;
  CancelTrainingSessionPayload: Omit<CancelTrainingSessionPayload, 'session'> & { session?: Maybe<ResolversParentTypes['TrainingSession']> };
  IssueCertificatesInput: IssueCertificatesInput;
  IssueCertificatesPayload: Omit<IssueCertificatesPayload, 'certificates' | 'session'> & { certificates?: Maybe<Array<ResolversParentTypes['Certificate']>>, session?: Maybe<ResolversParentTypes['TrainingSession']> };
  RevokeCertificateInput: RevokeCertificateInput;
  RevokeCertificatePayload: Omit<RevokeCertificatePayload, 'certificate' | 'session'> & { certificate?: Maybe<ResolversParentTypes['Certificate']>, session?: Maybe<ResolversParentTypes['TrainingSession']> };
  AuditTrail: AuditTrailRow;
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
  trainingProgram?: Resolver<Maybe<ResolversTypes['TrainingProgram']>, ParentType, ContextType, RequireFields<QueryTrainingProgramArgs, 'id'>>;
  trainingPrograms?: Resolver<ResolversTypes['TrainingProgramConnection'], ParentType, ContextType, RequireFields<QueryTrainingProgramsArgs, 'first'>>;
  trainingSession?: Resolver<Maybe<ResolversTypes['TrainingSession']>, ParentType, ContextType, RequireFields<QueryTrainingSessionArgs, 'id'>>;
  trainingSessions?: Resolver<ResolversTypes['TrainingSessionConnection'], ParentType, ContextType, RequireFields<QueryTrainingSessionsArgs, 'first'>>;
  verifyCertificate?: Resolver<ResolversTypes['CertificateVerification'], ParentType, ContextType, RequireFields<QueryVerifyCertificateArgs, 'code'>>;
  trainingStats?: Resolver<ResolversTypes['TrainingStats'], ParentType, ContextType, RequireFields<QueryTrainingStatsArgs, 'groupBy'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  createTrainingProgram?: Resolver<ResolversTypes['CreateTrainingProgramPayload'], ParentType, ContextType, RequireFields<MutationCreateTrainingProgramArgs, 'input'>>;
  scheduleTrainingSession?: Resolver<ResolversTypes['ScheduleTrainingSessionPayload'], ParentType, ContextType, RequireFields<MutationScheduleTrainingSessionArgs, 'input'>>;
  openTrainingSession?: Resolver<ResolversTypes['OpenTrainingSessionPayload'], ParentType, ContextType, RequireFields<MutationOpenTrainingSessionArgs, 'input'>>;
  startTrainingSession?: Resolver<ResolversTypes['StartTrainingSessionPayload'], ParentType, ContextType, RequireFields<MutationStartTrainingSessionArgs, 'input'>>;
  recordTrainingOutcome?: Resolver<ResolversTypes['RecordTrainingOutcomePayload'], ParentType, ContextType, RequireFields<MutationRecordTrainingOutcomeArgs, 'input'>>;
  completeTrainingSession?: Resolver<ResolversTypes['CompleteTrainingSessionPayload'], ParentType, ContextType, RequireFields<MutationCompleteTrainingSessionArgs, 'input'>>;
  cancelTrainingSession?: Resolver<ResolversTypes['CancelTrainingSessionPayload'], ParentType, ContextType, RequireFields<MutationCancelTrainingSessionArgs, 'input'>>;
  issueCertificates?: Resolver<ResolversTypes['IssueCertificatesPayload'], ParentType, ContextType, RequireFields<MutationIssueCertificatesArgs, 'input'>>;
  revokeCertificate?: Resolver<ResolversTypes['RevokeCertificatePayload'], ParentType, ContextType, RequireFields<MutationRevokeCertificateArgs, 'input'>>;
};

export type TrainingProgramResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingProgram'] = ResolversParentTypes['TrainingProgram'], FederationReferenceType extends FederationReferenceTypes['TrainingProgram'] = FederationReferenceTypes['TrainingProgram']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TrainingProgram']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  facility?: Resolver<Maybe<ResolversTypes['Facility']>, ParentType, ContextType>;
  skillField?: Resolver<ResolversTypes['SkillField'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hours?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  materials?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  programmePoints?: Resolver<Maybe<Array<ResolversTypes['ProgrammePoint']>>, ParentType, ContextType>;
  sessions?: Resolver<ResolversTypes['TrainingSessionConnection'], ParentType, ContextType, RequireFields<TrainingProgramSessionsArgs, 'first'>>;
  sources?: Resolver<Array<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type TrainingProgramConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingProgramConnection'] = ResolversParentTypes['TrainingProgramConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TrainingProgramEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TrainingProgram']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrainingProgramEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingProgramEdge'] = ResolversParentTypes['TrainingProgramEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TrainingProgram'], ParentType, ContextType>;
};

export type TrainingSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingSession'] = ResolversParentTypes['TrainingSession'], FederationReferenceType extends FederationReferenceTypes['TrainingSession'] = FederationReferenceTypes['TrainingSession']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TrainingSession']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  program?: Resolver<ResolversTypes['TrainingProgram'], ParentType, ContextType>;
  facility?: Resolver<Maybe<ResolversTypes['Facility']>, ParentType, ContextType>;
  skillField?: Resolver<ResolversTypes['SkillField'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SessionStatus'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  venue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  partners?: Resolver<Array<ResolversTypes['SessionPartner']>, ParentType, ContextType>;
  enrolled?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
  completed?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
  certified?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
  certificates?: Resolver<Maybe<ResolversTypes['CertificateConnection']>, ParentType, ContextType, RequireFields<TrainingSessionCertificatesArgs, 'first'>>;
  cancellationReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type TrainingSessionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingSessionConnection'] = ResolversParentTypes['TrainingSessionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TrainingSessionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TrainingSession']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrainingSessionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingSessionEdge'] = ResolversParentTypes['TrainingSessionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TrainingSession'], ParentType, ContextType>;
};

export type SessionPartnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionPartner'] = ResolversParentTypes['SessionPartner']> = {
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['PartnerRole'], ParentType, ContextType>;
};

export type CertificateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Certificate'] = ResolversParentTypes['Certificate']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  credential?: Resolver<ResolversTypes['Credential'], ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  revokedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  revocationReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CertificateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateConnection'] = ResolversParentTypes['CertificateConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CertificateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Certificate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CertificateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateEdge'] = ResolversParentTypes['CertificateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Certificate'], ParentType, ContextType>;
};

export type CertificateVerificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateVerification'] = ResolversParentTypes['CertificateVerification']> = {
  valid?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['CertificateFault']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  credential?: Resolver<Maybe<ResolversTypes['Credential']>, ParentType, ContextType>;
  skillField?: Resolver<Maybe<ResolversTypes['SkillField']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type FacilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Facility'] = ResolversParentTypes['Facility'], FederationReferenceType extends FederationReferenceTypes['Facility'] = FederationReferenceTypes['Facility']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Facility']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  trainingSessions?: Resolver<Maybe<ResolversTypes['TrainingSessionConnection']>, ParentType, ContextType, RequireFields<FacilityTrainingSessionsArgs, 'first'>>;
  trainingPrograms?: Resolver<Maybe<ResolversTypes['TrainingProgramConnection']>, ParentType, ContextType, RequireFields<FacilityTrainingProgramsArgs, 'first'>>;
  trainingSummary?: Resolver<Maybe<ResolversTypes['TrainingSummary']>, ParentType, ContextType>;
};

export type TrainingSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingSummary'] = ResolversParentTypes['TrainingSummary']> = {
  sessions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  enrolled?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
  completed?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
  certified?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
  completionRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lastSession?: Resolver<Maybe<ResolversTypes['TrainingSession']>, ParentType, ContextType>;
  nextSession?: Resolver<Maybe<ResolversTypes['TrainingSession']>, ParentType, ContextType>;
};

export type PartnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Partner'] = ResolversParentTypes['Partner'], FederationReferenceType extends FederationReferenceTypes['Partner'] = FederationReferenceTypes['Partner']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Partner']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  trainingSessions?: Resolver<Maybe<ResolversTypes['TrainingSessionConnection']>, ParentType, ContextType, RequireFields<PartnerTrainingSessionsArgs, 'first'>>;
};

export type ProgrammePointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammePoint'] = ResolversParentTypes['ProgrammePoint'], FederationReferenceType extends FederationReferenceTypes['ProgrammePoint'] = FederationReferenceTypes['ProgrammePoint']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ProgrammePoint']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trainingSessions?: Resolver<Maybe<ResolversTypes['TrainingSessionConnection']>, ParentType, ContextType, RequireFields<ProgrammePointTrainingSessionsArgs, 'first'>>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RegionalOfficeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionalOffice'] = ResolversParentTypes['RegionalOffice']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TrainingStatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingStats'] = ResolversParentTypes['TrainingStats']> = {
  rows?: Resolver<Array<ResolversTypes['TrainingStatsRow']>, ParentType, ContextType>;
  totals?: Resolver<ResolversTypes['TrainingStatsTotals'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
};

export type TrainingStatsRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingStatsRow'] = ResolversParentTypes['TrainingStatsRow']> = {
  facility?: Resolver<Maybe<ResolversTypes['Facility']>, ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  regency?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  regionalOffice?: Resolver<Maybe<ResolversTypes['RegionalOffice']>, ParentType, ContextType>;
  facilityKind?: Resolver<Maybe<ResolversTypes['FacilityKind']>, ParentType, ContextType>;
  specialization?: Resolver<Maybe<ResolversTypes['Specialization']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  skillField?: Resolver<Maybe<ResolversTypes['SkillField']>, ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  programmePoint?: Resolver<Maybe<ResolversTypes['ProgrammePoint']>, ParentType, ContextType>;
  sessions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  enrolled?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
  completed?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
  certified?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
  completionRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type TrainingStatsTotalsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingStatsTotals'] = ResolversParentTypes['TrainingStatsTotals']> = {
  sessions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  enrolled?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
  completed?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
  certified?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
  completionRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type CreateTrainingProgramPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateTrainingProgramPayload'] = ResolversParentTypes['CreateTrainingProgramPayload']> = {
  program?: Resolver<Maybe<ResolversTypes['TrainingProgram']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ScheduleTrainingSessionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScheduleTrainingSessionPayload'] = ResolversParentTypes['ScheduleTrainingSessionPayload']> = {
  session?: Resolver<Maybe<ResolversTypes['TrainingSession']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OpenTrainingSessionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenTrainingSessionPayload'] = ResolversParentTypes['OpenTrainingSessionPayload']> = {
  session?: Resolver<Maybe<ResolversTypes['TrainingSession']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StartTrainingSessionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartTrainingSessionPayload'] = ResolversParentTypes['StartTrainingSessionPayload']> = {
  session?: Resolver<Maybe<ResolversTypes['TrainingSession']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordTrainingOutcomePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordTrainingOutcomePayload'] = ResolversParentTypes['RecordTrainingOutcomePayload']> = {
  session?: Resolver<Maybe<ResolversTypes['TrainingSession']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CompleteTrainingSessionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompleteTrainingSessionPayload'] = ResolversParentTypes['CompleteTrainingSessionPayload']> = {
  session?: Resolver<Maybe<ResolversTypes['TrainingSession']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CancelTrainingSessionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelTrainingSessionPayload'] = ResolversParentTypes['CancelTrainingSessionPayload']> = {
  session?: Resolver<Maybe<ResolversTypes['TrainingSession']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IssueCertificatesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueCertificatesPayload'] = ResolversParentTypes['IssueCertificatesPayload']> = {
  certificates?: Resolver<Maybe<Array<ResolversTypes['Certificate']>>, ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['TrainingSession']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RevokeCertificatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeCertificatePayload'] = ResolversParentTypes['RevokeCertificatePayload']> = {
  certificate?: Resolver<Maybe<ResolversTypes['Certificate']>, ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['TrainingSession']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AuditTrailResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditTrail'] = ResolversParentTypes['AuditTrail'], FederationReferenceType extends FederationReferenceTypes['AuditTrail'] = FederationReferenceTypes['AuditTrail']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AuditTrail']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  training?: Resolver<Maybe<ResolversTypes['AuditEntryConnection']>, ParentType, ContextType, RequireFields<AuditTrailTrainingArgs, 'first'>>;
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
  Mutation?: MutationResolvers<ContextType>;
  TrainingProgram?: TrainingProgramResolvers<ContextType>;
  TrainingProgramConnection?: TrainingProgramConnectionResolvers<ContextType>;
  TrainingProgramEdge?: TrainingProgramEdgeResolvers<ContextType>;
  TrainingSession?: TrainingSessionResolvers<ContextType>;
  TrainingSessionConnection?: TrainingSessionConnectionResolvers<ContextType>;
  TrainingSessionEdge?: TrainingSessionEdgeResolvers<ContextType>;
  SessionPartner?: SessionPartnerResolvers<ContextType>;
  Certificate?: CertificateResolvers<ContextType>;
  CertificateConnection?: CertificateConnectionResolvers<ContextType>;
  CertificateEdge?: CertificateEdgeResolvers<ContextType>;
  CertificateVerification?: CertificateVerificationResolvers<ContextType>;
  Facility?: FacilityResolvers<ContextType>;
  TrainingSummary?: TrainingSummaryResolvers<ContextType>;
  Partner?: PartnerResolvers<ContextType>;
  ProgrammePoint?: ProgrammePointResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegionalOffice?: RegionalOfficeResolvers<ContextType>;
  TrainingStats?: TrainingStatsResolvers<ContextType>;
  TrainingStatsRow?: TrainingStatsRowResolvers<ContextType>;
  TrainingStatsTotals?: TrainingStatsTotalsResolvers<ContextType>;
  CreateTrainingProgramPayload?: CreateTrainingProgramPayloadResolvers<ContextType>;
  ScheduleTrainingSessionPayload?: ScheduleTrainingSessionPayloadResolvers<ContextType>;
  OpenTrainingSessionPayload?: OpenTrainingSessionPayloadResolvers<ContextType>;
  StartTrainingSessionPayload?: StartTrainingSessionPayloadResolvers<ContextType>;
  RecordTrainingOutcomePayload?: RecordTrainingOutcomePayloadResolvers<ContextType>;
  CompleteTrainingSessionPayload?: CompleteTrainingSessionPayloadResolvers<ContextType>;
  CancelTrainingSessionPayload?: CancelTrainingSessionPayloadResolvers<ContextType>;
  IssueCertificatesPayload?: IssueCertificatesPayloadResolvers<ContextType>;
  RevokeCertificatePayload?: RevokeCertificatePayloadResolvers<ContextType>;
  AuditTrail?: AuditTrailResolvers<ContextType>;
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

