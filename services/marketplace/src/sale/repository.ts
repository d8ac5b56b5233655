import { columnsOf, connectionOf, type Order, run, sql } from '@karya/postgres'
import type { Viewer } from '@karya/subgraph'
import type { EntityManager } from 'typeorm'
import type { SaleOrderField } from '../generated/schema.ts'
import { type SaleConditions, saleConditions, salesSeenBy } from './filter.ts'
import { type SaleRow, SaleTable } from './row.ts'

export interface SaleListArguments {
  first: number
  after?: string | null
  filter?: SaleConditions | null
  orderBy?: { field: SaleOrderField; direction: Order['direction'] } | null
}

const columns = columnsOf(SaleTable)

export class SaleRepository {
  readonly #manager: EntityManager

  constructor(manager: EntityManager) {
    this.#manager = manager
  }

  list({ first, after, filter, orderBy }: SaleListArguments, viewer: Viewer) {
    return connectionOf<SaleRow>(this.#manager, {
      columns,
      from: sql`sale`,
      where: [...salesSeenBy(viewer, filter?.facility), ...saleConditions(filter)],
      order: { name: 'SOLD_ON', expression: sql`sale.sold_on`, type: 'date', direction: orderBy?.direction ?? 'DESC' },
      id: sql`sale.id`,
      first,
      after,
    })
  }

  /** Writes a sale and counts its pieces on the product; the product has to be held. */
  async insert(sale: Omit<SaleRow, 'revenue' | 'isGenerated' | 'recordedAt'>): Promise<SaleRow> {
    const { id, productId, facilityId, category, channel, soldOn, quantity, unitPrice, currency, buyerPartnerId } = sale
    const [inserted] = await run<SaleRow>(
      this.#manager,
      sql`insert into sale (id, product_id, facility_id, category, channel, sold_on, quantity, unit_price, currency, buyer_partner_id)
          values (${id}, ${productId}, ${facilityId}, ${category}, ${channel}, ${soldOn}, ${quantity}, ${unitPrice}, ${currency}, ${buyerPartnerId})
          returning ${columns}`,
    )
    await run(this.#manager, sql`update product set sold = sold + ${quantity} where id = ${productId}`)
    return inserted as SaleRow
  }
}
