import type { Connection } from '@karya/postgres'
import { EntitySchema } from 'typeorm'
import type { NeedStatus, SupportKind } from '../generated/schema.ts'

export interface NeedRow {
  id: string
  facilityId: string
  kind: SupportKind
  description: string
  status: NeedStatus
  postedOn: string | null
  withdrawalReason: string | null
  isGenerated: boolean
  version: number
  createdAt: string
  updatedAt: string
}

export const NeedTable = new EntitySchema<NeedRow>({
  name: 'need',
  columns: {
    id: { type: 'uuid', primary: true },
    facilityId: { name: 'facility_id', type: 'uuid' },
    kind: { type: 'text' },
    description: { type: 'text' },
    status: { type: 'text', default: 'OPEN' },
    postedOn: { name: 'posted_on', type: 'text', nullable: true },
    withdrawalReason: { name: 'withdrawal_reason', type: 'text', nullable: true },
    isGenerated: { name: 'is_generated', type: 'boolean', default: false },
    version: { type: 'int', default: 1 },
    createdAt: { name: 'created_at', type: 'text', default: () => 'clock_timestamp()' },
    updatedAt: { name: 'updated_at', type: 'text', default: () => 'clock_timestamp()' },
  },
})

export interface AnswerRow {
  id: string
  needId: string
  partnerId: string
  message: string
  answeredOn: string
}

export const AnswerTable = new EntitySchema<AnswerRow>({
  name: 'need_answer',
  columns: {
    id: { type: 'uuid', primary: true },
    needId: { name: 'need_id', type: 'uuid' },
    partnerId: { name: 'partner_id', type: 'uuid' },
    message: { type: 'text' },
    answeredOn: { name: 'answered_on', type: 'text' },
  },
})

export interface HopeRow {
  needId: string
  partnerId: string
}

export const HopeTable = new EntitySchema<HopeRow>({
  name: 'need_hope',
  columns: {
    needId: { name: 'need_id', type: 'uuid', primary: true },
    partnerId: { name: 'partner_id', type: 'uuid', primary: true },
  },
})

export type NeedConnectionRows = Connection<NeedRow>
