import type { FacilityConditions } from '@karya/postgres'
import type { Count } from '@karya/subgraph'
import type { FacilityKind, Specialization } from '../generated/schema.ts'

export interface FacilityFigures {
  facilities: number
  /** Null where no facility of the group has an occupancy record, as are `occupants`. */
  capacity: number | null
  /** The sum of those numbers that the viewer is shown one by one. */
  occupants: Count | null
  /** Of the facilities whose occupants are shown. */
  occupancyRate: number | null
}

/** A dimension that was not asked for is absent. */
export interface FacilityFiguresRow extends FacilityFigures {
  facilityId?: string
  provinceCode?: string
  regencyCode?: string
  regionalOfficeCode?: string
  facilityKind?: FacilityKind
  specialization?: Specialization
}

export interface FacilityStatistics {
  rows: FacilityFiguresRow[]
  totals: FacilityFigures
  /** What was asked, to find the sources of the figures. */
  filter?: FacilityConditions | null
}
