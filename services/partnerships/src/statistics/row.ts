import type { PlaceOfFigures } from '@karya/facility-copy'
import type {
  FacilityKind,
  PartnerKind,
  PartnershipStatsFilter,
  PartnershipStatus,
  Specialization,
  SupportKind,
} from '../generated/schema.ts'

export interface PartnershipFigures {
  partners: number
  agreements: number
  activeAgreements: number
  needs: number
  openNeeds: number
  pledges: number
  fulfilledPledges: number
  overduePledges: number
  events: number
}

/** A dimension that was not asked for is absent; one that a record does not have is null. */
export interface PartnershipFiguresRow extends PartnershipFigures, PlaceOfFigures {
  facilityKind?: FacilityKind | null
  specialization?: Specialization | null
  period?: string | null
  partnerKind?: PartnerKind | null
  supportKind?: SupportKind | null
  status?: PartnershipStatus | null
}

export interface PartnershipStatistics {
  rows: PartnershipFiguresRow[]
  totals: PartnershipFigures
  /** What was asked, to find the sources of the figures. */
  filter?: PartnershipStatsFilter | null
}
