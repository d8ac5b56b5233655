import type { SourceDocumentRecord } from '../source-documents.ts'

export type SupportKind =
  | 'MARKETING'
  | 'PROMOTION'
  | 'TRAINING'
  | 'MATERIAL'
  | 'EQUIPMENT'
  | 'CERTIFICATION'
  | 'QUALITY'
  | 'CAPITAL'

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

export type PartnerStanding = 'HOPED_FOR' | 'PLEDGED' | 'COOPERATING'
export type AgreementKind = 'MOU' | 'PKS' | 'CONTRACT'
export type NeedStatus = 'OPEN' | 'ANSWERED' | 'MET' | 'WITHDRAWN'
export type PledgeStep = 'OPEN' | 'IN_PROGRESS' | 'FULFILLED' | 'DROPPED'
export type EventKind =
  | 'TRAINING_OPENING'
  | 'EXPORT_LAUNCH'
  | 'COMMEMORATION_AND_REVIEW'
  | 'PARTNER_VISIT'
  | 'EXHIBITION'

interface Sourced {
  id: string
  /** Made up by the generator; then `sourceIds` is empty, and the one document of kind GENERATED stands for all. */
  isGenerated: boolean
  sourceIds: string[]
}

export interface PartnerRecord extends Sourced {
  code: string
  name: string
  nameVariants: string[]
  kind: PartnerKind
  statedStanding: PartnerStanding | null
  /** Of a province or of a regency; null where no source says. */
  regionCode: string | null
  country: string | null
  representative: string | null
  contributions: SupportKind[]
  contributionNote: string | null
}

/** GENERATED, all of them: no article tells of an agreement. */
export interface AgreementRecord extends Sourced {
  number: string | null
  kind: AgreementKind
  title: string | null
  partnerId: string
  facilityIds: string[]
  scope: SupportKind[]
  signedOn: string | null
  validFrom: string
  validUntil: string | null
  activatedOn: string | null
  terminatedOn: string | null
  terminationReason: string | null
  timeZone: string
}

export interface NeedRecord extends Sourced {
  facilityId: string
  kind: SupportKind
  description: string
  status: NeedStatus
  postedOn: string | null
  withdrawalReason: string | null
  hopedForPartnerIds: string[]
  answers: { id: string; partnerId: string; message: string; answeredOn: string }[]
}

export interface PledgeRecord extends Sourced {
  partnerId: string
  facilityIds: string[]
  kind: SupportKind
  description: string | null
  needId: string | null
  madeOn: string
  dueOn: string | null
  fulfilledOn: string | null
  step: PledgeStep
  timeZone: string
}

export interface EventRecord extends Sourced {
  kind: EventKind
  name: string | null
  heldOn: string | null
  heldInYear: number | null
  place: string | null
  note: string | null
  facilityIds: string[]
  partnerIds: string[]
  productIds: string[]
  programmePointCodes: string[]
}

export interface PartnershipsData {
  /** The documents that the records below refer to, and no others. */
  sources: SourceDocumentRecord[]
  partners: PartnerRecord[]
  agreements: AgreementRecord[]
  needs: NeedRecord[]
  pledges: PledgeRecord[]
  events: EventRecord[]
}
