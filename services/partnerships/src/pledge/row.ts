import type { Connection } from '@karya/postgres'
import { EntitySchema } from 'typeorm'
import type { PledgeStatus, SupportKind } from '../generated/schema.ts'

export interface PledgeRow {
  id: string
  partnerId: string
  kind: SupportKind
  description: string | null
  needId: string | null
  madeOn: string
  dueOn: string | null
  fulfilledOn: string | null
  /** How far somebody said that it has come; the calendar makes OVERDUE of it. */
  step: Exclude<PledgeStatus, 'OVERDUE'>
  note: string | null
  /** Of its facilities; of Jakarta where they are in several. Its days begin and end there. */
  timeZone: string
  isGenerated: boolean
  version: number
  createdAt: string
  updatedAt: string
  /** Reckoned when it is read. */
  status: PledgeStatus
}

export type StoredPledge = Omit<PledgeRow, 'status'>

export const PledgeTable = new EntitySchema<StoredPledge>({
  name: 'pledge',
  columns: {
    id: { type: 'uuid', primary: true },
    partnerId: { name: 'partner_id', type: 'uuid' },
    kind: { type: 'text' },
    description: { type: 'text', nullable: true },
    needId: { name: 'need_id', type: 'uuid', nullable: true },
    madeOn: { name: 'made_on', type: 'text' },
    dueOn: { name: 'due_on', type: 'text', nullable: true },
    fulfilledOn: { name: 'fulfilled_on', type: 'text', nullable: true },
    step: { type: 'text', default: 'OPEN' },
    note: { type: 'text', nullable: true },
    timeZone: { name: 'time_zone', type: 'text' },
    isGenerated: { name: 'is_generated', type: 'boolean', default: false },
    version: { type: 'int', default: 1 },
    createdAt: { name: 'created_at', type: 'text', default: () => 'clock_timestamp()' },
    updatedAt: { name: 'updated_at', type: 'text', default: () => 'clock_timestamp()' },
  },
})

export interface PledgeFacilityRow {
  pledgeId: string
  facilityId: string
}

export const PledgeFacilityTable = new EntitySchema<PledgeFacilityRow>({
  name: 'pledge_facility',
  columns: {
    pledgeId: { name: 'pledge_id', type: 'uuid', primary: true },
    facilityId: { name: 'facility_id', type: 'uuid', primary: true },
  },
})

export type PledgeConnectionRows = Connection<PledgeRow>
