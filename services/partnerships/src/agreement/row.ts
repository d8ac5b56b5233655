import type { Connection } from '@karya/postgres'
import { EntitySchema } from 'typeorm'
import type { AgreementKind, AgreementStatus, SupportKind } from '../generated/schema.ts'
import type { PartnerRow } from '../partner/row.ts'

export interface AgreementRow {
  id: string
  number: string | null
  kind: AgreementKind
  title: string | null
  partnerId: string
  scope: SupportKind[]
  signedOn: string | null
  validFrom: string
  validUntil: string | null
  activatedOn: string | null
  terminatedOn: string | null
  terminationReason: string | null
  /** Of its facilities; of Jakarta where they are in several. Its days begin and end there. */
  timeZone: string
  isGenerated: boolean
  version: number
  createdAt: string
  updatedAt: string
  /** Reckoned when it is read. */
  status: AgreementStatus
  /** Whether the viewer who reads it may see its documents. */
  isConcern: boolean
  /** Comes along where it is asked for together with the agreement. */
  partner?: PartnerRow
}

export type StoredAgreement = Omit<AgreementRow, 'status' | 'isConcern' | 'partner'>

export const AgreementTable = new EntitySchema<StoredAgreement>({
  name: 'agreement',
  columns: {
    id: { type: 'uuid', primary: true },
    number: { type: 'text', nullable: true },
    kind: { type: 'text' },
    title: { type: 'text', nullable: true },
    partnerId: { name: 'partner_id', type: 'uuid' },
    scope: { type: 'text', array: true },
    signedOn: { name: 'signed_on', type: 'text', nullable: true },
    validFrom: { name: 'valid_from', type: 'text' },
    validUntil: { name: 'valid_until', type: 'text', nullable: true },
    activatedOn: { name: 'activated_on', type: 'text', nullable: true },
    terminatedOn: { name: 'terminated_on', type: 'text', nullable: true },
    terminationReason: { name: 'termination_reason', type: 'text', nullable: true },
    timeZone: { name: 'time_zone', type: 'text' },
    isGenerated: { name: 'is_generated', type: 'boolean', default: false },
    version: { type: 'int', default: 1 },
    createdAt: { name: 'created_at', type: 'text', default: () => 'clock_timestamp()' },
    updatedAt: { name: 'updated_at', type: 'text', default: () => 'clock_timestamp()' },
  },
})

export interface AgreementFacilityRow {
  agreementId: string
  facilityId: string
}

export const AgreementFacilityTable = new EntitySchema<AgreementFacilityRow>({
  name: 'agreement_facility',
  columns: {
    agreementId: { name: 'agreement_id', type: 'uuid', primary: true },
    facilityId: { name: 'facility_id', type: 'uuid', primary: true },
  },
})

export interface DocumentRow {
  id: string
  agreementId: string
  title: string
  url: string
}

export const DocumentTable = new EntitySchema<DocumentRow>({
  name: 'agreement_document',
  columns: {
    id: { type: 'uuid', primary: true },
    agreementId: { name: 'agreement_id', type: 'uuid' },
    title: { type: 'text' },
    url: { type: 'text' },
  },
})

export type AgreementConnectionRows = Connection<AgreementRow>
