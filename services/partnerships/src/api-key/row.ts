import type { Connection } from '@karya/postgres'
import { EntitySchema } from 'typeorm'
import type { ApiKeyScope, ApiKeyStatus } from '../generated/schema.ts'

export interface ApiKeyRow {
  id: string
  /** `karya_k3pw7x2q` */
  prefix: string
  label: string
  partnerId: string
  agreementId: string
  scopes: ApiKeyScope[]
  expiresOn: string | null
  revokedAt: string | null
  revocationReason: string | null
  version: number
  createdAt: string
  updatedAt: string
  /** Reckoned when it is read. */
  status: ApiKeyStatus
  /** Kept apart from the key: being used is no change of it. */
  lastUsedAt: string | null
}

export type StoredApiKey = Omit<ApiKeyRow, 'status' | 'lastUsedAt'>

/** Without the hash of the secret: nothing that reads a key's record needs it. */
export const ApiKeyTable = new EntitySchema<StoredApiKey>({
  name: 'api_key',
  columns: {
    id: { type: 'uuid', primary: true },
    prefix: { type: 'text' },
    label: { type: 'text' },
    partnerId: { name: 'partner_id', type: 'uuid' },
    agreementId: { name: 'agreement_id', type: 'uuid' },
    scopes: { type: 'text', array: true },
    expiresOn: { name: 'expires_on', type: 'text', nullable: true },
    revokedAt: { name: 'revoked_at', type: 'text', nullable: true },
    revocationReason: { name: 'revocation_reason', type: 'text', nullable: true },
    version: { type: 'int', default: 1 },
    createdAt: { name: 'created_at', type: 'text', default: () => 'clock_timestamp()' },
    updatedAt: { name: 'updated_at', type: 'text', default: () => 'clock_timestamp()' },
  },
})

/** What the gateway is told of a key that it was given. */
export interface ApiKeyHolderRow {
  status: ApiKeyStatus
  partnerId: string
  facilityIds: string[]
  scopes: ApiKeyScope[]
}

/** The same, with what a key is held against. */
export interface HeldKeyRow extends ApiKeyHolderRow {
  id: string
  secretHash: Buffer
}

export type ApiKeyConnectionRows = Connection<ApiKeyRow>
