import type { Count } from '@karya/subgraph'
import type { FacilityKind, SkillField, Specialization } from '../generated/schema.ts'
import type { SessionFilter } from '../session/filter.ts'

/** Sums of people over sessions, of those numbers that the viewer is shown one by one; null where no session gives a number. */
export interface TrainingFigures {
  sessions: number
  enrolled: Count | null
  completed: Count | null
  certified: Count | null
  completionRate: number | null
}

/** A dimension that was not asked for is absent. */
export interface TrainingFiguresRow extends TrainingFigures {
  facilityId?: string | null
  provinceCode?: string | null
  regencyCode?: string | null
  regionalOfficeCode?: string | null
  facilityKind?: FacilityKind | null
  specialization?: Specialization | null
  period?: string
  skillField?: SkillField
  partnerId?: string | null
  pointCode?: string | null
}

export interface TrainingStatistics {
  rows: TrainingFiguresRow[]
  totals: TrainingFigures
  /** What was asked, to find the sources of the figures. */
  filter?: SessionFilter | null
}

export interface FacilitySummary extends TrainingFigures {
  facilityId: string
}
