import { type Sql, sql } from '@karya/postgres'

/** Nothing is missing today, in the time of the capital: the stored column `export_ready_until` says until when. */
export const isExportReady: Sql = sql`product.export_ready_until >= (now() at time zone 'Asia/Jakarta')::date`
