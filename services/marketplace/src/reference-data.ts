import { type Database, sql } from '@karya/postgres'
import type { SampleSize } from '@karya/sample-data'
import { type Loaded, loadOnce } from '@karya/service'
import { loadCatalogue } from './reference-data/catalogue.ts'
import { loadTrade } from './reference-data/trade.ts'

/**
 * Loads products and trade, once: an empty database is filled in one transaction, by COPY.
 * A database that has products is left as it is, so that nothing that was written is overwritten.
 */
export const loadReferenceData = (database: Database, size: SampleSize): Promise<Loaded> =>
  loadOnce(database, {
    table: 'product',
    load: async manager => {
      await loadCatalogue(manager, size)
      await loadTrade(manager, size)
    },
    counts: sql`select (select count(*)::int from product) as products,
                       (select coalesce(sum(sales), 0)::int from sales_month where grain = 'ALL') as sales,
                       (select count(*)::int from inquiry) as inquiries,
                       (select count(*)::int from export_shipment) as "export shipments"`,
  })
