import { allOf, type FacilityConditions, facilityConditions, isIn, raw, type Sql, sql } from '@karya/postgres'
import type { SalesDimension } from '../generated/schema.ts'
import { type SaleConditions, saleConditions } from '../sale/filter.ts'
import { type Split, splitIntoMonths } from './period.ts'

const periods: readonly SalesDimension[] = ['YEAR', 'QUARTER', 'MONTH']

/**
 * Where figures come from, as a table `figures` of facility, day, product, category, channel, sales, quantity, revenue and generated.
 *
 * Sums of months answer wherever they can: whole months, not by product, and not by category and channel at once. Days at the edges
 * of the range, and whatever else, come from single sales. Both ways tell the same figures.
 */
export const figuresFrom = (groupBy: readonly SalesDimension[], filter: SaleConditions): Sql => {
  const ofFacilities = facilitiesOf(filter.facility)
  const isByCategory = groupBy.includes('CATEGORY') || filter.category != null
  const isByChannel = groupBy.includes('CHANNEL') || filter.channel != null
  const needsSales = groupBy.includes('PRODUCT') || filter.productId != null || (isByCategory && isByChannel)
  if (needsSales) return sql`(${sumsOfSales(groupBy, [...ofFacilities, ...saleConditions(filter)])}) as figures`
  const { months, edges } = splitIntoMonths(filter.soldOn ?? {})
  const grain = isByCategory ? 'CATEGORY' : isByChannel ? 'CHANNEL' : 'ALL'
  const parts = [
    ...(months ? [sumsOfMonths(grain, months, filter, ofFacilities)] : []),
    ...edges.map(soldOn => sumsOfSales(groupBy, [...ofFacilities, ...saleConditions({ ...filter, soldOn })])),
  ]
  const [first = sumsOfSales(groupBy, [sql`false`]), ...others] = parts
  return sql`(${others.reduce((all, part) => sql`${all} union all ${part}`, first)}) as figures`
}

/** The facilities are few, so they are found first, and their sales or sums by them. */
const facilitiesOf = (filter: FacilityConditions | null | undefined): Sql[] => {
  const conditions = facilityConditions(filter, 'facility_copy')
  return conditions.length
    ? [sql`facility_id = any(array(select id from facility_copy where ${allOf(conditions)}))`]
    : []
}

/** Summed up by no more than is asked for, so that several processes of the server share the reading. */
const sumsOfSales = (groupBy: readonly SalesDimension[], where: readonly Sql[]): Sql => {
  const kept = (column: string, isAsked: boolean, type: string) => raw(isAsked ? column : `null::${type}`)
  const isByTime = groupBy.some(dimension => periods.includes(dimension))
  return sql`
    select facility_id, ${isByTime ? raw("date_trunc('month', sold_on::timestamp)::date") : raw('null::date')} as day,
           ${kept('product_id', groupBy.includes('PRODUCT'), 'uuid')} as product_id,
           ${kept('category', groupBy.includes('CATEGORY'), 'text')} as category,
           ${kept('channel', groupBy.includes('CHANNEL'), 'text')} as channel,
           count(*) as sales, sum(quantity) as quantity, sum(revenue) as revenue, count(*) filter (where is_generated) as generated
    from sale where ${allOf(where)} group by 1, 2, 3, 4, 5`
}

const sumsOfMonths = (
  grain: 'ALL' | 'CATEGORY' | 'CHANNEL',
  months: NonNullable<Split['months']>,
  { category, channel, currency }: SaleConditions,
  ofFacilities: readonly Sql[],
): Sql => sql`
  select facility_id, month as day, null::uuid as product_id,
         ${raw(grain === 'CATEGORY' ? 'part' : 'null')} as category, ${raw(grain === 'CHANNEL' ? 'part' : 'null')} as channel,
         sales, quantity, revenue, generated
  from sales_month where ${allOf([
    sql`grain = ${raw(`'${grain}'`)}`,
    ...ofFacilities,
    ...(currency ? [sql`currency = ${currency}`] : []),
    ...(months.from ? [sql`month >= ${months.from}::date`] : []),
    ...(months.before ? [sql`month < ${months.before}::date`] : []),
    ...isIn(sql`part`, category ?? channel),
  ])}`
