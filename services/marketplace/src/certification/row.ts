import { EntitySchema } from 'typeorm'
import type { ProductCertificationKind } from '../generated/schema.ts'

export interface CertificationRow {
  id: string
  productId: string
  facilityId: string
  kind: ProductCertificationKind
  number: string | null
  issuer: string | null
  validFrom: string | null
  /** Null where it does not expire. */
  validUntil: string | null
  isGenerated: boolean
}

export const CertificationTable = new EntitySchema<CertificationRow>({
  name: 'product_certification',
  columns: {
    id: { type: 'uuid', primary: true },
    productId: { name: 'product_id', type: 'uuid' },
    facilityId: { name: 'facility_id', type: 'uuid' },
    kind: { type: 'text' },
    number: { type: 'text', nullable: true },
    issuer: { type: 'text', nullable: true },
    validFrom: { name: 'valid_from', type: 'text', nullable: true },
    validUntil: { name: 'valid_until', type: 'text', nullable: true },
    isGenerated: { name: 'is_generated', type: 'boolean', default: false },
  },
})
