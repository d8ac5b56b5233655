import type { MigrationInterface, QueryRunner } from 'typeorm'
import { search } from './search.sql.ts'
import { tables } from './tables.sql.ts'

/** The catalogue: products with their images, certifications, quality checks, stock movements and training. */
export class catalogue implements MigrationInterface {
  name = 'Catalogue1760200000000'

  async up(runner: QueryRunner) {
    await runner.query(tables)
    await runner.query(search)
  }

  async down(runner: QueryRunner) {
    await runner.query(`
      drop table product_training, stock_movement, quality_check, product_certification, product_image, product_removed, product;
      drop function record_product_update, keep_removed_product, product_words`)
  }
}
