import type { Connection } from '@karya/postgres'
import { EntitySchema } from 'typeorm'

/** The division of a facility's proceeds from `periodFrom` to `periodTo`, both days included. Amounts are whole rupiah. */
export interface ProceedsRunRow {
  id: string
  facilityId: string
  periodFrom: string
  periodTo: string
  ruleId: string
  sales: number
  salesInOtherCurrencies: number
  turnover: string
  costs: string | null
  amount: string
  premi: string
  pnbp: string
  workingCapital: string
  workers: number | null
  hash: string
  correctsId: string | null
  correctionReason: string | null
  isSuperseded: boolean
  createdAt: string
}

export const ProceedsRunTable = new EntitySchema<ProceedsRunRow>({
  name: 'proceeds_run',
  columns: {
    id: { type: 'uuid', primary: true },
    facilityId: { name: 'facility_id', type: 'uuid' },
    periodFrom: { name: 'period_from', type: 'text' },
    periodTo: { name: 'period_to', type: 'text' },
    ruleId: { name: 'rule_id', type: 'uuid' },
    sales: { type: 'int' },
    salesInOtherCurrencies: { name: 'sales_in_other_currencies', type: 'int' },
    turnover: { type: 'numeric' },
    costs: { type: 'numeric', nullable: true },
    amount: { type: 'numeric' },
    premi: { type: 'numeric' },
    pnbp: { type: 'numeric' },
    workingCapital: { name: 'working_capital', type: 'numeric' },
    workers: { type: 'int', nullable: true },
    hash: { type: 'text' },
    correctsId: { name: 'corrects_id', type: 'uuid', nullable: true },
    correctionReason: { name: 'correction_reason', type: 'text', nullable: true },
    isSuperseded: { name: 'is_superseded', type: 'boolean', default: false },
    createdAt: { name: 'created_at', type: 'text', default: () => 'clock_timestamp()' },
  },
})

export type ProceedsRunConnectionRows = Connection<ProceedsRunRow>
