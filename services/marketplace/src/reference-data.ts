import { type Database, run, sql } from '@karya/postgres'
import type { SampleSize } from '@karya/sample-data'
import type { Loaded } from '@karya/service'
import { loadCatalogue } from './reference-data/catalogue.ts'
import { loadTrade } from './reference-data/trade.ts'

/**
 * Loads products and trade, once: an empty database is filled in one transaction, by COPY.
 * A database that has products is left as it is, so that nothing that was written is overwritten.
 */
export const loadReferenceData = (database: Database, size: SampleSize): Promise<Loaded> =>
  database.loadAlone(async manager => {
    const [{ isEmpty }] = (await run(manager, sql`select not exists (select from product) as "isEmpty"`)) as [
      { isEmpty: boolean },
    ]
    if (isEmpty) {
      await run(
        manager,
        sql`select set_config('karya.actor', 'reference-data', true), set_config('karya.action', 'load', true)`,
      )
      await loadCatalogue(manager, size)
      await loadTrade(manager, size)
    }
    const [counts] = await run<Record<string, number>>(
      manager,
      sql`select (select count(*)::int from product) as products,
                 (select coalesce(sum(sales), 0)::int from sales_month where grain = 'ALL') as sales,
                 (select count(*)::int from inquiry) as inquiries,
                 (select count(*)::int from export_shipment) as "export shipments"`,
    )
    return { isFirstTime: isEmpty, counts: counts as Loaded['counts'] }
  })
