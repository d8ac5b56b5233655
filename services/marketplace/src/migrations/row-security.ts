import { guardTables, unguardTables, type WriteRule } from '@karya/postgres'
import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * An inquiry is its partner's and of the facilities that it asks; a shipment is of the facilities whose goods are in it, all of which its
 * writer has to keep. Either begins with none: its rows come one table after the other, in one transaction.
 */
const functions = `
  create function facility_of_product(wanted uuid) returns uuid language plpgsql stable as $$
  begin
    return (select facility_id from product where id = wanted);
  end $$;
  create function partner_of_inquiry(wanted uuid) returns uuid language plpgsql stable as $$
  begin
    return (select partner_id from inquiry where id = wanted);
  end $$;

  create function keeps_part_of_inquiry(wanted uuid) returns boolean language plpgsql stable as $$
  begin
    return writes_as('SYSTEM', 'ADMIN')
      or exists (select from inquiry_facility where inquiry_id = wanted and may_write_facility(facility_id));
  end $$;
  create function keeps_all_of_inquiry(wanted uuid) returns boolean language plpgsql stable as $$
  begin
    return keeps_part_of_inquiry(wanted) and not exists (
      select from inquiry_facility join facility_copy on facility_copy.id = facility_id
      where inquiry_id = wanted and not may_write_facility(facility_id));
  end $$;
  create function may_join_inquiry(wanted uuid, facility uuid) returns boolean language plpgsql stable as $$
  begin
    return (may_write_partner(partner_of_inquiry(wanted)) and reaches_facility(facility)) or (may_write_facility(facility) and (
      keeps_part_of_inquiry(wanted) or not exists (select from inquiry_facility where inquiry_id = wanted)));
  end $$;

  create function keeps_shipment(wanted uuid) returns boolean language plpgsql stable as $$
  begin
    return writes_as('SYSTEM', 'ADMIN') or (writes_as('OFFICER', 'REGIONAL') and not exists (
      select from export_shipment_line where shipment_id = wanted and not may_write_facility(facility_id)));
  end $$;

  -- Of what record a source is named decides who may name it.
  create function may_source(record_type text, record_id text) returns boolean language plpgsql stable as $$
  begin
    return writes_as('SYSTEM') or coalesce(case record_type
      when 'ExportShipment' then keeps_shipment(record_id::uuid)
      else may_write_facility(case record_type
        when 'Product' then facility_of_product(record_id::uuid)
        when 'ProductCertification' then (select facility_id from product_certification where id = record_id::uuid)
        when 'QualityCheck' then (select facility_id from quality_check where id = record_id::uuid)
        when 'ProceedsRule' then (select facility_id from proceeds_rule where id = record_id::uuid) end) end, false);
  end $$`

const keeps = 'may_write_facility(row.facility_id)'
const keepsProduct = `${keeps} and facility_of_product(row.product_id) = row.facility_id`
const isSystem = `writes_as('SYSTEM')`
const keepers = `writes_as('OFFICER', 'REGIONAL', 'ADMIN', 'SYSTEM')`

const rules: WriteRule[] = [
  { table: 'product', writes: keeps },
  { table: 'product_removed', writes: isSystem },
  { table: 'product_image', writes: keepsProduct, deletes: keeps },
  { table: 'product_certification', writes: keepsProduct },
  { table: 'quality_check', writes: keepsProduct },
  { table: 'stock_movement', writes: keepsProduct },
  {
    table: 'product_training',
    writes: 'may_write_facility(facility_of_product(row.product_id))',
    deletes: 'may_write_facility(facility_of_product(row.product_id))',
  },
  { table: 'sale', writes: keeps },
  // Kept by a trigger on the sales.
  { table: 'sales_month', writes: keeps },
  {
    table: 'inquiry',
    writes: `may_write_partner(row.partner_id)
      or case row.status when 'CLOSED' then keeps_all_of_inquiry(row.id) else keeps_part_of_inquiry(row.id) end`,
    inserts: `may_write_partner(row.partner_id) or ${keepers}`,
  },
  { table: 'inquiry_facility', writes: isSystem, inserts: 'may_join_inquiry(row.inquiry_id, row.facility_id)' },
  { table: 'inquiry_allocation', writes: keepsProduct, deletes: keeps },
  { table: 'export_shipment', writes: 'keeps_shipment(row.id)', inserts: keepers },
  { table: 'export_shipment_line', writes: `${keepsProduct} and keeps_shipment(row.shipment_id)` },
  { table: 'export_document', writes: 'keeps_shipment(row.shipment_id)' },
  { table: 'proceeds_rule', writes: keeps },
  { table: 'proceeds_run', writes: keeps },
  { table: 'record_source', writes: 'may_source(row.record_type, row.record_id)' },
]

/** Whose records a mutation may write, checked again by the database. */
export class marketplaceRowSecurity implements MigrationInterface {
  name = 'MarketplaceRowSecurity1770000000000'

  async up(runner: QueryRunner) {
    await runner.query(functions)
    await guardTables(runner, rules)
  }

  async down(runner: QueryRunner) {
    await unguardTables(runner, rules)
    await runner.query(`
      drop function may_source, keeps_shipment, may_join_inquiry, keeps_all_of_inquiry, keeps_part_of_inquiry, partner_of_inquiry,
        facility_of_product`)
  }
}
