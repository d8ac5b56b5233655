import type { FacilityKind, SkillField, Specialization } from '../generated/schema.ts'
import type { SessionFilter } from '../session/filter.ts'

/** A sum of people over sessions, of those numbers that the viewer is shown one by one. */
export interface TrainingFigures {
  sessions: number
  /** Null where no session gives a number, or none that is shown. */
  enrolled: number | null
  completed: number | null
  certified: number | null
  /** Whether there are numbers, and none of them is shown. */
  isEnrolledHidden: boolean
  isCompletedHidden: boolean
  isCertifiedHidden: boolean
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
