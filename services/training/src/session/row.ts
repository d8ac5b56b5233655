import type { Connection } from '@karya/postgres'
import { EntitySchema } from 'typeorm'
import type { SessionStatus, SkillField } from '../generated/schema.ts'
import type { SessionPartnerRow } from '../session-partner/row.ts'

/** People are counts; null where not known. Days are of the facility's time zone. */
export interface SessionRow {
  id: string
  programId: string
  /** Facility and skill follow from the program, and are kept beside it so that sessions are filtered without a join. */
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
  validCertificates: number
  cancellationReason: string | null
  isGenerated: boolean
  version: number
  createdAt: string
  updatedAt: string
  /** Come along where a list is asked for them. */
  partners?: SessionPartnerRow[]
}

export const SessionTable = new EntitySchema<SessionRow>({
  name: 'training_session',
  columns: {
    id: { type: 'uuid', primary: true },
    programId: { name: 'program_id', type: 'uuid' },
    facilityId: { name: 'facility_id', type: 'uuid' },
    skillField: { name: 'skill_field', type: 'text' },
    status: { type: 'text' },
    startsOn: { name: 'starts_on', type: 'text' },
    endsOn: { name: 'ends_on', type: 'text', nullable: true },
    venue: { type: 'text', nullable: true },
    topics: { type: 'text', array: true },
    enrolled: { type: 'int', nullable: true },
    completed: { type: 'int', nullable: true },
    certified: { type: 'int', nullable: true },
    validCertificates: { name: 'valid_certificates', type: 'int', default: 0 },
    cancellationReason: { name: 'cancellation_reason', type: 'text', nullable: true },
    isGenerated: { name: 'is_generated', type: 'boolean', default: false },
    version: { type: 'int', default: 1 },
    createdAt: { name: 'created_at', type: 'text', default: () => 'clock_timestamp()' },
    updatedAt: { name: 'updated_at', type: 'text', default: () => 'clock_timestamp()' },
  },
})

export type SessionConnectionRows = Connection<SessionRow>
