import type { Connection } from '@karya/postgres'
import type { MatchReason } from '../generated/schema.ts'
import type { NeedRow } from '../need/row.ts'
import type { PartnerRow } from '../partner/row.ts'

export interface Match {
  /** 0 to 100. */
  score: number
  reasons: MatchReason[]
}

export interface SuggestionRow extends Match {
  needId: string
  partner: PartnerRow
}

/** An open need in a partner's list of matches: the edge tells how well, the node is the need. */
export type NeedMatchConnectionRows = Connection<NeedRow & Match>
export type NeedMatchEdgeRow = NeedMatchConnectionRows['edges'][number]
