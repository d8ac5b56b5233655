import {
  allOf,
  columnsOf,
  figuresOf,
  periodDimensions,
  placeDimensions,
  raw,
  run,
  type SourceDocumentRow,
  SourceDocumentTable,
  type Sql,
  sql,
} from '@karya/postgres'
import type { Viewer } from '@karya/subgraph'
import type { EntityManager } from 'typeorm'
import type { TrainingDimension, TrainingMeasure } from '../generated/schema.ts'
import { participations, type SessionFilter, servedPoints, sessionConditions, sessionsOf } from '../session/filter.ts'
import { measuresFor } from './measures.ts'
import type { FacilitySummary, TrainingFigures, TrainingFiguresRow } from './row.ts'

export interface TrainingStatsArguments {
  groupBy: readonly TrainingDimension[]
  filter?: SessionFilter | null
  orderBy?: { field: TrainingMeasure; direction: 'ASC' | 'DESC' } | null
  first?: number | null
}

const dimensions: Record<TrainingDimension, [name: string, expression: Sql]> = {
  ...placeDimensions('facility_copy'),
  // Of the session itself, so that one whose facility is not in the copy yet keeps it.
  FACILITY: ['facilityId', sql`training_session.facility_id`],
  ...periodDimensions(sql`training_session.starts_on`),
  SKILL_FIELD: ['skillField', sql`training_session.skill_field`],
  PARTNER: ['partnerId', sql`participation.partner_id`],
  PROGRAMME_POINT: ['pointCode', sql`served.point_code`],
}

const sessionsWithPlaces = sql`training_session left join facility_copy on facility_copy.id = training_session.facility_id`

/** Dimensions under several of which one session may count: rows are then joined, and totals are drawn without the join. */
const repeating: Partial<Record<TrainingDimension, (filter: SessionFilter | null | undefined) => Sql>> = {
  PARTNER: filter =>
    sql`left join ${participations(filter)} participation on participation.session_id = training_session.id`,
  PROGRAMME_POINT: filter =>
    sql`left join ${servedPoints(filter)} served on served.program_id = training_session.program_id`,
}

export class StatisticsRepository {
  readonly #manager: EntityManager

  constructor(manager: EntityManager) {
    this.#manager = manager
  }

  async figures({ groupBy, filter, orderBy, first }: TrainingStatsArguments, viewer: Viewer) {
    const { selected, orders } = measuresFor(viewer)
    const query = {
      dimensions: Object.fromEntries(groupBy.map(dimension => dimensions[dimension])),
      measures: selected,
      from: sessionsWithPlaces,
      where: sessionConditions(filter),
      orderBy: orderBy && sql`${orders[orderBy.field]} ${raw(orderBy.direction)} nulls last`,
      first,
    }
    const figures = (of: typeof query) => figuresOf<TrainingFiguresRow, TrainingFigures>(this.#manager, of)
    const joins = [...new Set(groupBy)].flatMap(dimension => repeating[dimension]?.(filter) ?? [])
    if (!joins.length) return figures(query)
    const from = joins.reduce((joined, join) => sql`${joined} ${join}`, sessionsWithPlaces)
    const [{ rows }, { totals }] = await Promise.all([
      figures({ ...query, from }),
      figures({ ...query, dimensions: {} }),
    ])
    return { rows, totals }
  }

  /** The sessions of each facility in figures; no row for a facility without any. */
  summariesByFacilityIds(facilityIds: readonly string[], viewer: Viewer) {
    return run<FacilitySummary>(
      this.#manager,
      sql`select training_session.facility_id as "facilityId", ${measuresFor(viewer).selected} from ${sessionsWithPlaces}
          where training_session.facility_id = any(${facilityIds}::uuid[]) group by training_session.facility_id`,
    )
  }

  /** The documents that the figures rest on. */
  sources(filter: SessionFilter | null | undefined) {
    const counted = sql`from ${sessionsOf(filter)} where ${allOf(sessionConditions(filter))}`
    return run<SourceDocumentRow>(
      this.#manager,
      sql`select ${columnsOf(SourceDocumentTable)} from source_document
          where (kind = 'GENERATED' and exists (select ${counted} and is_generated))
             or id in (select source_id from record_source where record_type = 'TrainingSession'
                       and record_id in (select training_session.id::text ${counted}))
          order by kind, title`,
    )
  }
}
