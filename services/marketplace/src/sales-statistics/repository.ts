import { figuresOf, periodDimensions, placeDimensions, raw, run, type Sql, sql } from '@karya/postgres'
import type { EntityManager } from 'typeorm'
import type { SalesDimension, SalesMeasure } from '../generated/schema.ts'
import type { SaleConditions } from '../sale/filter.ts'
import { figuresFrom } from './figures.ts'
import type { SalesFigures, SalesFiguresRow, SalesStatistics, SalesSummaryRow } from './row.ts'

export interface SalesStatsArguments {
  groupBy: readonly SalesDimension[]
  filter?: SaleConditions | null
  orderBy?: { field: SalesMeasure; direction: 'ASC' | 'DESC' } | null
  first?: number | null
}

const places = placeDimensions('facility_copy')

const dimensions: Record<SalesDimension, [name: string, expression: Sql]> = {
  ...places,
  // Of the sale itself, so that one whose facility is not in the copy yet keeps it.
  FACILITY: ['facilityId', sql`figures.facility_id`],
  ...periodDimensions(sql`figures.day`),
  PRODUCT: ['productId', sql`figures.product_id`],
  CATEGORY: ['category', sql`figures.category`],
  CHANNEL: ['channel', sql`figures.channel`],
}

const measures: Record<SalesMeasure, Sql> = {
  SALES: sql`coalesce(sum(figures.sales), 0)`,
  QUANTITY: sql`coalesce(sum(figures.quantity), 0)`,
  REVENUE: sql`coalesce(sum(figures.revenue), 0)`,
}

export class SalesStatisticsRepository {
  readonly #manager: EntityManager

  constructor(manager: EntityManager) {
    this.#manager = manager
  }

  /** Figures of one currency, rupiah without a filter: one statement. */
  figures({ groupBy, filter, orderBy, first }: SalesStatsArguments): Promise<SalesStatistics> {
    const currency = filter?.currency ?? 'IDR'
    const from = figuresFrom(groupBy, { ...filter, currency })
    return figuresOf<SalesFiguresRow, SalesFigures>(this.#manager, {
      dimensions: Object.fromEntries(groupBy.map(dimension => dimensions[dimension])),
      measures: sql`${measures.SALES}::float8 as sales, ${measures.QUANTITY}::float8 as quantity, ${measures.REVENUE}::text as revenue,
                    ${currency}::text as currency, coalesce(sum(figures.generated), 0) > 0 as "isGenerated"`,
      from: groupBy.some(dimension => dimension !== 'FACILITY' && dimension in places)
        ? sql`${from} left join facility_copy on facility_copy.id = figures.facility_id`
        : from,
      where: [],
      orderBy: orderBy && sql`${measures[orderBy.field]} ${raw(orderBy.direction)}`,
      first,
    })
  }

  /** What each facility sold so far; no row for one that sold nothing. */
  summariesByFacilityIds(facilityIds: readonly string[]) {
    return run<SalesSummaryRow>(
      this.#manager,
      sql`select facility_id as "facilityId", sum(sales)::float8 as sales, sum(quantity)::float8 as quantity,
                 coalesce(sum(revenue) filter (where currency = 'IDR'), 0)::text as revenue, max(last_sold_on) as "lastSoldOn"
          from sales_month where grain = 'ALL' and facility_id = any(${facilityIds}::uuid[]) group by facility_id`,
    )
  }
}
