import { setTimeout as sleep } from 'node:timers/promises'
import { type Database, sql } from '@karya/postgres'

/**
 * Waits until the change log can be read up to what is written by now. A transaction that runs in any database of the server holds
 * back what was written after it began, and other tests have theirs.
 */
export async function changesAreReadable(database: Database): Promise<void> {
  for (;;) {
    const [state] = await database.query<{ isReadable: boolean }>(
      sql`select coalesce(max(transaction_id) < pg_snapshot_xmin(pg_current_snapshot()), true) as "isReadable" from change`,
    )
    if (state?.isReadable) return
    await sleep(20)
  }
}
