import {
  allOf,
  columnsOf,
  type FacilityConditions,
  facilityConditions,
  figuresOf,
  isKeptBy,
  placeDimensions,
  raw,
  run,
  type SourceDocumentRow,
  SourceDocumentTable,
  type Sql,
  sql,
} from '@karya/postgres'
import { peopleOf } from '@karya/service'
import type { Viewer } from '@karya/subgraph'
import type { EntityManager } from 'typeorm'
import type { FacilityDimension, FacilityMeasure } from '../generated/schema.ts'
import type { FacilityFigures, FacilityFiguresRow } from './row.ts'

export interface FacilityStatsArguments {
  groupBy: readonly FacilityDimension[]
  filter?: FacilityConditions | null
  orderBy?: { field: FacilityMeasure; direction: 'ASC' | 'DESC' } | null
  first?: number | null
}

const dimensions = placeDimensions('facility')

const newestOccupancies = sql`facility left join lateral (
  select occupancy.id as occupancy_id, capacity, occupants from occupancy
  where occupancy.facility_id = facility.id order by recorded_on desc limit 1) newest on true`

const measuresFor = (viewer: Viewer): { selected: Sql; orders: Record<FacilityMeasure, Sql> } => {
  const occupants = peopleOf(raw('newest.occupants'), isKeptBy(viewer, 'facility'))
  return {
    selected: sql`count(*)::int as facilities, sum(capacity)::int as capacity, ${occupants.count} as occupants,
      round(${occupants.sum}::numeric / nullif(sum(capacity) filter (where ${occupants.isShown}), 0), 4)::float8 as "occupancyRate"`,
    orders: {
      FACILITIES: raw('facilities'),
      CAPACITY: raw('capacity'),
      OCCUPANTS: occupants.sum,
      OCCUPANCY_RATE: raw('"occupancyRate"'),
    },
  }
}

export class StatisticsRepository {
  readonly #manager: EntityManager

  constructor(manager: EntityManager) {
    this.#manager = manager
  }

  figures({ groupBy, filter, orderBy, first }: FacilityStatsArguments, viewer: Viewer) {
    const { selected, orders } = measuresFor(viewer)
    return figuresOf<FacilityFiguresRow, FacilityFigures>(this.#manager, {
      dimensions: Object.fromEntries(groupBy.map(dimension => dimensions[dimension])),
      measures: selected,
      from: newestOccupancies,
      where: facilityConditions(filter, 'facility'),
      orderBy: orderBy && sql`${orders[orderBy.field]} ${raw(orderBy.direction)} nulls last`,
      first,
    })
  }

  /** The documents that the figures rest on: the official list for how many facilities there are, and those of the newest records. */
  sources(filter: FacilityConditions | null | undefined) {
    const matching = allOf(facilityConditions(filter, 'facility'))
    return run<SourceDocumentRow>(
      this.#manager,
      sql`select ${columnsOf(SourceDocumentTable)} from source_document where id in (
            select source_id from record_source where record_type = 'Occupancy' and record_id in (
              select newest.occupancy_id::text from ${newestOccupancies} where ${matching})
            union
            select source_id from record_source join source_document official on official.id = source_id
            where official.kind = 'OFFICIAL' and record_type = 'Facility' and record_id in (
              select facility.id::text from facility where ${matching}))
          order by kind, title`,
    )
  }
}
