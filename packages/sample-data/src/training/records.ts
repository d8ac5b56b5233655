import type { SkillField } from '../plan.ts'
import type { SourceDocumentRecord } from '../source-documents.ts'

export type SessionStatus = 'PLANNED' | 'OPEN' | 'RUNNING' | 'COMPLETED' | 'CANCELLED'
export type SessionPartnerRole = 'ORGANISER' | 'INSTRUCTOR' | 'CERTIFIER' | 'FUNDER'
export type Credential =
  | 'SERTIFIKAT_KEIKUTSERTAAN'
  | 'SERTIFIKAT_PELATIHAN_BLK'
  | 'SERTIFIKAT_KOMPETENSI_BNSP'
  | 'SERTIFIKAT_LSK'

interface Sourced {
  /** Made up by the generator; then `sourceIds` is empty, and the one document of kind GENERATED stands for all. */
  isGenerated: boolean
  sourceIds: string[]
}

/** What is taught at a facility, and held as one session or many. */
export interface TrainingProgramRecord extends Sourced {
  id: string
  facilityId: string
  skillField: SkillField
  title: string
  description: string | null
  hours: number | null
  materials: string[]
  programmePointCodes: string[]
}

/** Its facility and skill are those of its program. Counts are null where no source gives them. */
export interface TrainingSessionRecord extends Sourced {
  id: string
  programId: string
  facilityId: string
  skillField: SkillField
  status: SessionStatus
  startsOn: string
  endsOn: string | null
  venue: string | null
  topics: string[]
  enrolled: number | null
  completed: number | null
  certified: number | null
  cancellationReason: string | null
}

export interface SessionPartnerRecord {
  sessionId: string
  partnerId: string
  role: SessionPartnerRole
}

/** GENERATED. A certificate holds nothing of a person. */
export interface CertificateRecord {
  id: string
  sessionId: string
  facilityId: string
  /** Eleven random digits of base 31, of which the service makes a code. */
  digits: number[]
  credential: Credential
  issuerId: string | null
  issuedOn: string
  validUntil: string | null
  revokedOn: string | null
  revocationReason: string | null
}

/** Generated records come one by one, so that no size has to fit into memory. */
export interface TrainingData {
  sources: SourceDocumentRecord[]
  programs(): Iterable<TrainingProgramRecord>
  sessions(): Iterable<TrainingSessionRecord>
  sessionPartners(): Iterable<SessionPartnerRecord>
  certificates(): Iterable<CertificateRecord>
}
