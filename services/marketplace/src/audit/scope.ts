import { type AuditScope, sql } from '@karya/postgres'

/** An inquiry asks several facilities, and a shipment holds the goods of several. */
export const auditScope: AuditScope = {
  facilities: 'facility_copy',
  ties: [
    { recordType: 'Inquiry', recordIds: sql`select inquiry_id::text from inquiry_facility` },
    { recordType: 'ExportShipment', recordIds: sql`select shipment_id::text from export_shipment_line` },
    {
      recordType: 'ExportDocument',
      recordIds: sql`select export_document.id::text from export_document join export_shipment_line using (shipment_id)`,
    },
  ],
}
