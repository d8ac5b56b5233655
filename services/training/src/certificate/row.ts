import type { Connection } from '@karya/postgres'
import { EntitySchema } from 'typeorm'
import type { CertificateFault, Credential, SkillField } from '../generated/schema.ts'

/** A certificate is a code. No column leads to the person who holds it. */
export interface CertificateRow {
  id: string
  sessionId: string
  facilityId: string
  code: string
  credential: Credential
  issuerId: string | null
  issuedOn: string
  validUntil: string | null
  revokedOn: string | null
  revocationReason: string | null
  version: number
}

export const CertificateTable = new EntitySchema<CertificateRow>({
  name: 'certificate',
  columns: {
    id: { type: 'uuid', primary: true },
    sessionId: { name: 'session_id', type: 'uuid' },
    facilityId: { name: 'facility_id', type: 'uuid' },
    code: { type: 'text' },
    credential: { type: 'text' },
    issuerId: { name: 'issuer_id', type: 'uuid', nullable: true },
    issuedOn: { name: 'issued_on', type: 'text' },
    validUntil: { name: 'valid_until', type: 'text', nullable: true },
    revokedOn: { name: 'revoked_on', type: 'text', nullable: true },
    revocationReason: { name: 'revocation_reason', type: 'text', nullable: true },
    version: { type: 'int', default: 1 },
  },
})

export type CertificateConnectionRows = Connection<CertificateRow>

/** What a code proves, as of today in the time zone of the facility it comes from. */
export interface VerificationRow {
  valid: boolean
  reason: CertificateFault | null
  code: string
  credential: Credential | null
  skillField: SkillField | null
  issuerId: string | null
  issuedOn: string | null
  validUntil: string | null
}
