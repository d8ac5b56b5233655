import type { Connection } from '@karya/postgres'

/** A facility that lacks a kind of support. */
export interface CoverageGapRow {
  id: string
  openNeeds: number
}

export type CoverageGapConnectionRows = Connection<CoverageGapRow>
export type CoverageGapEdgeRow = CoverageGapConnectionRows['edges'][number]
