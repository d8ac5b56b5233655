import {
  columnsOf,
  connectionOf,
  connectionsByParent,
  type FacilityConditions,
  facilityConditions,
  isAmong,
  isIn,
  isKeptBy,
  type List,
  run,
  type Sql,
  sql,
} from '@karya/postgres'
import { checkId, type Viewer } from '@karya/subgraph'
import type { EntityManager } from 'typeorm'
import type { ShipmentStatus } from '../generated/schema.ts'
import { reachedBy } from '../reach.ts'
import {
  type ShipmentDocumentRow,
  ShipmentDocumentTable,
  type ShipmentLineRow,
  ShipmentLineTable,
  type ShipmentRow,
  ShipmentTable,
} from './row.ts'

export interface ShipmentListArguments {
  first: number
  after?: string | null
  filter?: {
    facility?: FacilityConditions | null
    status?: readonly ShipmentStatus[] | null
    destinationCountry?: readonly string[] | null
    exporterId?: readonly string[] | null
  } | null
}

const columns = columnsOf(ShipmentTable)

const holdsGoodsOf = (condition: Sql): Sql => sql`exists (
  select from export_shipment_line line join facility_copy on facility_copy.id = line.facility_id
  where line.shipment_id = export_shipment.id and ${condition})`

/** A shipment is seen by the partner that exports, as far as its key reaches, by who keeps the records of a facility whose goods are in it, and by administrators. */
const isShipmentSeenBy = (viewer: Viewer): Sql => {
  switch (viewer.role) {
    case 'ADMIN':
      return sql`true`
    case 'PARTNER':
      return sql`(coalesce(export_shipment.exporter_id = ${viewer.partnerId}::uuid, false)
        and ${reachedBy(viewer, holdsGoodsOf)})`
    case 'OFFICER':
    case 'REGIONAL':
      return holdsGoodsOf(isKeptBy(viewer, 'facility_copy'))
    default:
      return sql`false`
  }
}

const listOf = ({ first, after, filter }: ShipmentListArguments, viewer: Viewer): List => ({
  columns,
  from: sql`export_shipment`,
  where: [
    isShipmentSeenBy(viewer),
    ...facilityConditions(filter?.facility, 'facility_copy').map(holdsGoodsOf),
    ...isIn(sql`export_shipment.status`, filter?.status),
    ...isIn(sql`export_shipment.destination_country`, filter?.destinationCountry),
    ...isIn(sql`export_shipment.exporter_id`, filter?.exporterId?.map(checkId), 'uuid'),
  ],
  order: { name: 'CREATED_AT', expression: sql`export_shipment.created_at`, type: 'timestamptz', direction: 'DESC' },
  id: sql`export_shipment.id`,
  first,
  after,
})

export class ShipmentRepository {
  readonly #manager: EntityManager

  constructor(manager: EntityManager) {
    this.#manager = manager
  }

  list(list: ShipmentListArguments, viewer: Viewer) {
    return connectionOf<ShipmentRow>(this.#manager, listOf(list, viewer))
  }

  listsByExporterIds(exporterIds: readonly string[], list: ShipmentListArguments, viewer: Viewer) {
    const parent = { column: sql`export_shipment.exporter_id`, type: 'uuid' as const, keys: exporterIds }
    return connectionsByParent<ShipmentRow>(this.#manager, listOf(list, viewer), parent)
  }

  async visibleById(id: string, viewer: Viewer): Promise<ShipmentRow | null> {
    const [found] = await run<ShipmentRow>(
      this.#manager,
      sql`select ${columns} from export_shipment where id = ${id} and ${isShipmentSeenBy(viewer)}`,
    )
    return found ?? null
  }

  /** Lines with the code of their facility, to hold and to show the facilities in one order. */
  linesByShipmentIds(shipmentIds: readonly string[]) {
    return run<ShipmentLineRow>(
      this.#manager,
      sql`select ${columnsOf(ShipmentLineTable)} from export_shipment_line
          left join facility_copy on facility_copy.id = export_shipment_line.facility_id
          where ${isAmong(sql`shipment_id`, shipmentIds)} order by facility_copy.code, product_id`,
    )
  }

  documentsByShipmentIds(shipmentIds: readonly string[]) {
    return run<ShipmentDocumentRow>(
      this.#manager,
      sql`select ${columnsOf(ShipmentDocumentTable)} from export_document where ${isAmong(sql`shipment_id`, shipmentIds)}
          order by kind, number`,
    )
  }

  /** Holds the shipment until the transaction ends; its facilities are held before. */
  async lock(id: string): Promise<ShipmentRow> {
    const [found] = await run<ShipmentRow>(
      this.#manager,
      sql`select ${columns} from export_shipment where id = ${id} for no key update`,
    )
    return found as ShipmentRow
  }

  async insert(
    shipment: Pick<ShipmentRow, 'id' | 'exporterId' | 'destinationCountry'>,
    lines: readonly Omit<ShipmentLineRow, 'shipmentId'>[],
  ): Promise<ShipmentRow> {
    await this.#manager.getRepository(ShipmentTable).insert(shipment)
    await this.#manager
      .getRepository<ShipmentLineRow>(ShipmentLineTable)
      .insert(lines.map(line => ({ ...line, shipmentId: shipment.id })))
    return this.#read(shipment.id)
  }

  /** A paper that is there already stays as it is. */
  async addDocuments(documents: readonly ShipmentDocumentRow[]): Promise<void> {
    if (!documents.length) return
    await this.#manager
      .createQueryBuilder()
      .insert()
      .into(ShipmentDocumentTable)
      .values([...documents])
      .orIgnore()
      .execute()
  }

  async setHsCodes(shipmentId: string, codes: readonly { productId: string; hsCode: string }[]): Promise<void> {
    await run(
      this.#manager,
      sql`update export_shipment_line line set hs_code = given.hs_code
          from unnest(${codes.map(code => code.productId)}::uuid[], ${codes.map(code => code.hsCode)}::text[]) as given(product_id, hs_code)
          where line.shipment_id = ${shipmentId} and line.product_id = given.product_id`,
    )
  }

  /** Papers and lines stand in other tables and are shown by the shipment, so its version rises with every step. */
  async advance(
    id: string,
    step: Pick<ShipmentRow, 'status'> & Partial<Pick<ShipmentRow, 'shippedOn' | 'deliveredOn' | 'cancelReason'>>,
  ): Promise<ShipmentRow> {
    const { status, shippedOn = null, deliveredOn = null, cancelReason = null } = step
    await run(
      this.#manager,
      sql`update export_shipment set status = ${status}, shipped_on = coalesce(${shippedOn}::date, shipped_on),
            delivered_on = coalesce(${deliveredOn}::date, delivered_on), cancel_reason = ${cancelReason},
            updated_at = clock_timestamp()
          where id = ${id}`,
    )
    return this.#read(id)
  }

  async #read(id: string): Promise<ShipmentRow> {
    const [found] = await run<ShipmentRow>(this.#manager, sql`select ${columns} from export_shipment where id = ${id}`)
    return found as ShipmentRow
  }
}
