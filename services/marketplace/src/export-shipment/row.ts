import type { Connection } from '@karya/postgres'
import { EntitySchema } from 'typeorm'
import type { ExportDocumentKind, ShipmentStatus } from '../generated/schema.ts'

export interface ShipmentRow {
  id: string
  exporterId: string | null
  /** ISO 3166-1 alpha-2. */
  destinationCountry: string
  status: ShipmentStatus
  shippedOn: string | null
  deliveredOn: string | null
  cancelReason: string | null
  isGenerated: boolean
  version: number
  createdAt: string
  updatedAt: string
}

export const ShipmentTable = new EntitySchema<ShipmentRow>({
  name: 'export_shipment',
  columns: {
    id: { type: 'uuid', primary: true },
    exporterId: { name: 'exporter_id', type: 'uuid', nullable: true },
    destinationCountry: { name: 'destination_country', type: 'text' },
    status: { type: 'text', default: 'PREPARING' },
    shippedOn: { name: 'shipped_on', type: 'text', nullable: true },
    deliveredOn: { name: 'delivered_on', type: 'text', nullable: true },
    cancelReason: { name: 'cancel_reason', type: 'text', nullable: true },
    isGenerated: { name: 'is_generated', type: 'boolean', default: false },
    version: { type: 'int', default: 1 },
    createdAt: { name: 'created_at', type: 'text', default: () => 'clock_timestamp()' },
    updatedAt: { name: 'updated_at', type: 'text', default: () => 'clock_timestamp()' },
  },
})

export type ShipmentConnectionRows = Connection<ShipmentRow>

export interface ShipmentLineRow {
  shipmentId: string
  productId: string
  facilityId: string
  quantity: number
  hsCode: string | null
}

export const ShipmentLineTable = new EntitySchema<ShipmentLineRow>({
  name: 'export_shipment_line',
  columns: {
    shipmentId: { name: 'shipment_id', type: 'uuid', primary: true },
    productId: { name: 'product_id', type: 'uuid', primary: true },
    facilityId: { name: 'facility_id', type: 'uuid' },
    quantity: { type: 'int' },
    hsCode: { name: 'hs_code', type: 'text', nullable: true },
  },
})

export interface ShipmentDocumentRow {
  id: string
  shipmentId: string
  kind: ExportDocumentKind
  number: string
  issuedOn: string | null
}

export const ShipmentDocumentTable = new EntitySchema<ShipmentDocumentRow>({
  name: 'export_document',
  columns: {
    id: { type: 'uuid', primary: true },
    shipmentId: { name: 'shipment_id', type: 'uuid' },
    kind: { type: 'text' },
    number: { type: 'text' },
    issuedOn: { name: 'issued_on', type: 'text', nullable: true },
  },
})
