import { EntitySchema } from 'typeorm'
import type { PartnerRole } from '../generated/schema.ts'

export interface SessionPartnerRow {
  sessionId: string
  partnerId: string
  role: PartnerRole
}

export const SessionPartnerTable = new EntitySchema<SessionPartnerRow>({
  name: 'session_partner',
  columns: {
    sessionId: { name: 'session_id', type: 'uuid', primary: true },
    partnerId: { name: 'partner_id', type: 'uuid', primary: true },
    role: { type: 'text', primary: true },
  },
})
