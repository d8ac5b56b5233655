import type { MigrationInterface, QueryRunner } from 'typeorm'
import { inquiries } from './inquiries.sql.ts'
import { proceeds } from './proceeds.sql.ts'
import { sales } from './sales.sql.ts'

/** Trade: sales and their sums, inquiries, export shipments, and the division of proceeds. */
export class trade implements MigrationInterface {
  name = 'Trade1760300000000'

  async up(runner: QueryRunner) {
    await runner.query(sales)
    await runner.query(inquiries)
    await runner.query(proceeds)
  }

  async down(runner: QueryRunner) {
    await runner.query(`
      drop trigger keep_sold on product;
      drop trigger keep_facility_of_sold on product;
      drop table proceeds_run, proceeds_rule, export_document, export_shipment_line, export_shipment,
        inquiry_allocation, inquiry_facility, inquiry, sales_month, sale;
      drop function keep_sold_product, check_products_of_sales, record_sales, add_to_sales_month, refuse_change_of_journal`)
  }
}
