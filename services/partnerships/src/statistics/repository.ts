import {
  allOf,
  columnsOf,
  facilityConditions,
  figuresOf,
  isIn,
  isWithin,
  periodDimensions,
  placeDimensions,
  raw,
  run,
  type SourceDocumentRow,
  SourceDocumentTable,
  type Sql,
  sql,
} from '@karya/postgres'
import type { EntityManager } from 'typeorm'
import type {
  PartnershipDimension,
  PartnershipMeasure,
  PartnershipStatsFilter,
  PartnershipStatsOrder,
} from '../generated/schema.ts'
import { facts } from './facts.ts'
import type { PartnershipFigures, PartnershipFiguresRow } from './row.ts'

export interface PartnershipStatsArguments {
  groupBy: readonly PartnershipDimension[]
  filter?: PartnershipStatsFilter | null
  orderBy?: PartnershipStatsOrder | null
  first?: number | null
}

const places = placeDimensions('facility_copy')
const dimensions: Record<PartnershipDimension, [name: string, expression: Sql]> = {
  ...places,
  ...periodDimensions(sql`fact.day`),
  // Of some events only the year is known.
  YEAR: ['period', sql`coalesce(to_char(fact.day, 'YYYY'), fact.year::text)`],
  PARTNER_KIND: ['partnerKind', sql`fact.partner_kind`],
  SUPPORT_KIND: ['supportKind', sql`fact.support_kind`],
  STATUS: ['status', sql`fact.status`],
}

/** How many records of a subject there are, each once, however many facilities or kinds of support it has. */
const count = (subject: string, status?: string): Sql =>
  sql`count(distinct fact.id) filter (where subject = ${raw(`'${subject}'`)}${
    status ? sql` and fact.status = ${raw(`'${status}'`)}` : sql``
  })::int`

const measures: Record<PartnershipMeasure, [name: keyof PartnershipFigures, expression: Sql]> = {
  PARTNERS: ['partners', sql`count(distinct fact.partner_id)::int`],
  AGREEMENTS: ['agreements', count('Agreement')],
  ACTIVE_AGREEMENTS: ['activeAgreements', count('Agreement', 'ACTIVE')],
  NEEDS: ['needs', count('Need')],
  OPEN_NEEDS: ['openNeeds', count('Need', 'OPEN')],
  PLEDGES: ['pledges', count('Pledge')],
  FULFILLED_PLEDGES: ['fulfilledPledges', count('Pledge', 'FULFILLED')],
  OVERDUE_PLEDGES: ['overduePledges', count('Pledge', 'OVERDUE')],
  EVENTS: ['events', count('Event')],
}

const selected = Object.values(measures)
  .map(([name, expression]) => sql`${expression} as ${raw(`"${name}"`)}`)
  .reduce((list, measure) => sql`${list}, ${measure}`)

const conditions = (filter: PartnershipStatsFilter | null | undefined): Sql[] => [
  ...facilityConditions(filter?.facility, 'facility_copy'),
  ...isIn(sql`fact.partner_kind`, filter?.partnerKind),
  ...isIn(sql`fact.support_kind`, filter?.supportKind),
  ...isWithin(sql`fact.day`, filter?.period),
]

/** The facts, told apart no further than the question asks, with the facility's place where it asks for that. */
const source = (filter: PartnershipStatsFilter | null | undefined, groupBy: readonly PartnershipDimension[]): Sql => {
  const byFacility =
    groupBy.some(dimension => dimension in places) || facilityConditions(filter?.facility, 'facility_copy').length > 0
  const bySupport = groupBy.includes('SUPPORT_KIND') || filter?.supportKind != null
  const table = facts({ byFacility, bySupport })
  return byFacility ? sql`${table} left join facility_copy on facility_copy.id = fact.facility_id` : table
}

export class StatisticsRepository {
  readonly #manager: EntityManager

  constructor(manager: EntityManager) {
    this.#manager = manager
  }

  figures({ groupBy, filter, orderBy, first }: PartnershipStatsArguments) {
    return figuresOf<PartnershipFiguresRow, PartnershipFigures>(this.#manager, {
      dimensions: Object.fromEntries(groupBy.map(dimension => dimensions[dimension])),
      measures: selected,
      from: source(filter, groupBy),
      where: conditions(filter),
      orderBy: orderBy && sql`${measures[orderBy.field][1]} ${raw(orderBy.direction)}`,
      first,
    })
  }

  /** The documents that the figures rest on. */
  sources(filter: PartnershipStatsFilter | null | undefined) {
    return run<SourceDocumentRow>(
      this.#manager,
      sql`with counted as materialized (
            select distinct subject, fact.id, is_generated from ${source(filter, [])} where ${allOf(conditions(filter))})
          select ${columnsOf(SourceDocumentTable)} from source_document
          where id in (select source_id from record_source join counted on record_type = subject and record_id = counted.id::text)
             or kind = 'GENERATED' and exists (select from counted where is_generated)
          order by kind, title`,
    )
  }
}
