import { allOf, type FacilityConditions, facilityConditions, isIn, run, type Sql, sql } from '@karya/postgres'
import { checkId } from '@karya/subgraph'
import type { EntityManager } from 'typeorm'
import { hasMaterial } from '../catalogue/search.ts'
import type { ProductCategory } from '../generated/schema.ts'
import type { SupplyRows } from './row.ts'

export interface SupplyConditions {
  facility?: FacilityConditions | null
  productId?: readonly string[] | null
  category?: readonly ProductCategory[] | null
  material?: readonly string[] | null
}

/** A month of capacity is 30 days of production. */
const daysOfMonth = sql`30`

/**
 * What each product has to offer by a day: `from_stock` lies there, `from_capacity` is made between the end of the lead time and that
 * day. Unknown stock and capacity count as none, an unknown lead time as no wait. What open inquiries were promised is taken off, from
 * the stock first; `promised_capacity` is the rest of it, which is made before anything else.
 */
const offersBy = (by: Sql, where: readonly Sql[], exceptInquiryId: string | null = null): Sql => sql`
  select product_id, facility_id, sku, today, lead, monthly_capacity, promised_capacity,
         greatest(stock - promised, 0) as from_stock, greatest(capacity - promised_capacity, 0) as from_capacity
  from (
    select product.id as product_id, product.facility_id, product.sku, here.today, waiting.lead, product.monthly_capacity,
           counted.stock, counted.promised, greatest(counted.promised - counted.stock, 0) as promised_capacity,
           floor(coalesce(product.monthly_capacity, 0)::numeric * greatest(${by} - here.today - waiting.lead, 0)
                 / ${daysOfMonth})::bigint as capacity
    from product join facility_copy on facility_copy.id = product.facility_id
    cross join lateral (select (now() at time zone facility_copy.time_zone)::date as today) here
    cross join lateral (select coalesce(product.lead_time_days, 0) as lead) waiting
    left join (
      select inquiry_allocation.product_id, sum(inquiry_allocation.quantity)::bigint as quantity
      from inquiry_allocation join inquiry on inquiry.id = inquiry_allocation.inquiry_id
      where inquiry.status <> 'CLOSED' and inquiry.id is distinct from ${exceptInquiryId}::uuid group by 1
    ) promise on promise.product_id = product.id
    cross join lateral (
      select coalesce(product.stock, 0)::bigint as stock, coalesce(promise.quantity, 0) as promised) counted
    where ${allOf(where)} and here.today <= ${by}
  ) as product_offer`

export class SupplyRepository {
  readonly #manager: EntityManager

  constructor(manager: EntityManager) {
    this.#manager = manager
  }

  /**
   * Shares a quantity out, in one statement. Stock comes before what is yet to be made. Of stock the largest comes first, so that few
   * facilities have to pack; of capacity the shortest lead time, then the largest; equal ones by SKU. Each gives all it has until
   * nothing is missing.
   */
  async sharedOut(filter: SupplyConditions, quantity: number, by: string): Promise<SupplyRows> {
    const offers = offersBy(sql`${by}::date`, [
      sql`product.status = 'LISTED'`,
      ...facilityConditions(filter.facility, 'facility_copy'),
      ...isIn(sql`product.id`, filter.productId?.map(checkId), 'uuid'),
      ...isIn(sql`product.category`, filter.category),
      ...(filter.material ? [hasMaterial(filter.material)] : []),
    ])
    const [found] = await run<Omit<SupplyRows, 'quantity'>>(
      this.#manager,
      sql`with offer as materialized (${offers}),
          batch as (
            select product_id, 1 as stage, 0 as lead, from_stock as amount, sku from offer where from_stock > 0
            union all
            select product_id, 2, lead, from_capacity, sku from offer where from_capacity > 0),
          taken as (
            select product_id, stage, least(amount, greatest(0, ${quantity}::bigint - coalesce(sum(amount) over (
                     order by stage, lead, amount desc, sku rows between unbounded preceding and 1 preceding), 0))) as amount
            from batch),
          share as (
            select product_id, sum(amount) filter (where stage = 1) as from_stock, sum(amount) filter (where stage = 2) as from_capacity
            from taken where amount > 0 group by product_id)
          select (select least(coalesce(sum(from_stock + from_capacity), 0), 2147483647)::float8 from offer) as "quantityAvailable",
                 coalesce(json_agg(json_build_object(
                   'productId', product_id, 'facilityId', facility_id, 'fromStock', coalesce(share.from_stock, 0),
                   'fromCapacity', coalesce(share.from_capacity, 0), 'readyOn', ready_on)
                   order by ready_on, coalesce(share.from_stock, 0) + coalesce(share.from_capacity, 0) desc, sku), '[]') as shares
          from share join offer using (product_id)
          cross join lateral (
            select today + case when share.from_capacity > 0 then
              lead + ceil((share.from_capacity + promised_capacity) * ${daysOfMonth}::numeric / monthly_capacity)::int else 0 end
              as ready_on) ready`,
    )
    return { quantity, ...(found as Omit<SupplyRows, 'quantity'>) }
  }

  /**
   * How many pieces of each product may be promised to an inquiry by the day it needs them; within a year where that is open.
   * What was promised to it before is available to it.
   */
  availableFor(inquiryId: string, productIds: readonly string[], by: string | null) {
    const offers = offersBy(
      sql`coalesce(${by}::date, current_date + 365)`,
      [sql`product.id = any(${productIds}::uuid[])`],
      inquiryId,
    )
    return run<{ productId: string; quantity: number }>(
      this.#manager,
      sql`select product_id as "productId", (from_stock + from_capacity)::float8 as quantity from (${offers}) as offer`,
    )
  }
}
