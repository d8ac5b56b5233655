import { columnsOf, connectionOf, connectionsByParent, isAmong, type List, run, sql } from '@karya/postgres'
import type { Viewer } from '@karya/subgraph'
import type { EntityManager } from 'typeorm'
import type { InquiryCloseReason } from '../generated/schema.ts'
import { type InquiryListArguments, inquiryConditions, inquiryOrder, isInquirySeenBy } from './filter.ts'
import { type AllocationRow, AllocationTable, type InquiryRow, InquiryTable } from './row.ts'

const columns = columnsOf(InquiryTable)
const allocationColumns = columnsOf(AllocationTable)

const listOf = ({ first, after, filter, orderBy }: InquiryListArguments, viewer: Viewer): List => ({
  columns,
  from: sql`inquiry`,
  where: [isInquirySeenBy(viewer), ...inquiryConditions(filter)],
  order: inquiryOrder(orderBy),
  id: sql`inquiry.id`,
  first,
  after,
})

export class InquiryRepository {
  readonly #manager: EntityManager

  constructor(manager: EntityManager) {
    this.#manager = manager
  }

  list(list: InquiryListArguments, viewer: Viewer) {
    return connectionOf<InquiryRow>(this.#manager, listOf(list, viewer))
  }

  /** Those of the partners' inquiries that the viewer may see: one statement, whatever the number of partners. */
  listsByPartnerIds(partnerIds: readonly string[], list: InquiryListArguments, viewer: Viewer) {
    const parent = { column: sql`inquiry.partner_id`, type: 'uuid' as const, keys: partnerIds }
    return connectionsByParent<InquiryRow>(this.#manager, listOf(list, viewer), parent)
  }

  async visibleById(id: string, viewer: Viewer): Promise<InquiryRow | null> {
    const [found] = await run<InquiryRow>(
      this.#manager,
      sql`select ${columns} from inquiry where id = ${id} and ${isInquirySeenBy(viewer)}`,
    )
    return found ?? null
  }

  allocationsByInquiryIds(inquiryIds: readonly string[]) {
    return run<AllocationRow>(
      this.#manager,
      sql`select ${allocationColumns} from inquiry_allocation where ${isAmong(sql`inquiry_id`, inquiryIds)}
          order by allocated_at, product_id`,
    )
  }

  facilitiesByInquiryIds(inquiryIds: readonly string[]) {
    return run<{ inquiryId: string; facilityId: string }>(
      this.#manager,
      sql`select inquiry_id as "inquiryId", facility_id as "facilityId"
          from inquiry_facility left join facility_copy on facility_copy.id = facility_id
          where ${isAmong(sql`inquiry_id`, inquiryIds)} order by facility_copy.code, facility_id`,
    )
  }

  /** Holds the inquiry until the transaction ends. Whatever facilities and products it needs are held before. */
  async lock(id: string): Promise<InquiryRow> {
    const [found] = await run<InquiryRow>(
      this.#manager,
      sql`select ${columns} from inquiry where id = ${id} for no key update`,
    )
    return found as InquiryRow
  }

  /** Facilities that have listed products of a category. */
  async facilitiesWith(category: string): Promise<string[]> {
    const found = await run<{ facilityId: string }>(
      this.#manager,
      sql`select distinct facility_id as "facilityId" from product where category = ${category} and status = 'LISTED'`,
    )
    return found.map(({ facilityId }) => facilityId)
  }

  async insert(
    inquiry: Pick<InquiryRow, 'id' | 'partnerId' | 'productId' | 'category' | 'quantity' | 'neededBy' | 'message'>,
    facilityIds: readonly string[],
  ): Promise<InquiryRow> {
    await this.#manager.getRepository(InquiryTable).insert(inquiry)
    await this.addFacilities(inquiry.id, facilityIds)
    return this.#read(inquiry.id)
  }

  async addFacilities(inquiryId: string, facilityIds: readonly string[]): Promise<void> {
    await run(
      this.#manager,
      sql`insert into inquiry_facility (inquiry_id, facility_id)
          select ${inquiryId}::uuid, wanted.id from unnest(${facilityIds}::uuid[]) as wanted(id) on conflict do nothing`,
    )
  }

  /** Promises of products from now on, in place of earlier ones; none takes a promise back. */
  async allocate(
    inquiryId: string,
    parts: readonly Pick<AllocationRow, 'productId' | 'facilityId' | 'quantity'>[],
  ): Promise<InquiryRow> {
    const kept = parts.filter(({ quantity }) => quantity > 0)
    await this.addFacilities(
      inquiryId,
      kept.map(({ facilityId }) => facilityId),
    )
    await run(
      this.#manager,
      sql`delete from inquiry_allocation where inquiry_id = ${inquiryId}
            and product_id = any(${parts.filter(({ quantity }) => quantity === 0).map(part => part.productId)}::uuid[])`,
    )
    await run(
      this.#manager,
      sql`insert into inquiry_allocation (inquiry_id, product_id, facility_id, quantity)
          select ${inquiryId}::uuid, part.* from unnest(
            ${kept.map(part => part.productId)}::uuid[], ${kept.map(part => part.facilityId)}::uuid[],
            ${kept.map(part => part.quantity)}::int[]) as part
          on conflict (inquiry_id, product_id) do update
            set quantity = excluded.quantity, allocated_at = clock_timestamp()
            where inquiry_allocation.quantity <> excluded.quantity`,
    )
    await run(
      this.#manager,
      sql`update inquiry set allocated_quantity = promised.quantity, updated_at = clock_timestamp(),
            status = case when promised.quantity = 0 then 'OPEN'
                          when promised.quantity < inquiry.quantity then 'PARTLY_ALLOCATED' else 'ALLOCATED' end
          from (select coalesce(sum(quantity), 0) as quantity from inquiry_allocation where inquiry_id = ${inquiryId}) promised
          where id = ${inquiryId}`,
    )
    return this.#read(inquiryId)
  }

  async close(id: string, reason: InquiryCloseReason, note: string | null): Promise<InquiryRow> {
    await run(
      this.#manager,
      sql`update inquiry set status = 'CLOSED', close_reason = ${reason}, close_note = ${note} where id = ${id}`,
    )
    return this.#read(id)
  }

  async #read(id: string): Promise<InquiryRow> {
    const [found] = await run<InquiryRow>(this.#manager, sql`select ${columns} from inquiry where id = ${id}`)
    return found as InquiryRow
  }
}
