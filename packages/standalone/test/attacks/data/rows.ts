import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { RealThing } from '../target/real-thing.ts'

/** What is written without anybody's asking: refusals, when a key was used, and how far the copy of the facilities is. */
const besides = ['refusal', 'facility_copy_position', 'api_key_use']

/** Copies of the facilities follow by themselves: resolves when the one beside this client holds all that was written before. */
async function caughtUp(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ now: string; copies: boolean }>(
    "select clock_timestamp()::text as now, to_regclass('facility_copy_position') is not null as copies",
  )
  const { now, copies } = rows[0] as { now: string; copies: boolean }
  if (!copies) return
  // The first round may have begun before the call; the one after it did not.
  for (let since = now, rounds = 0; rounds < 2; ) {
    const [round] = (
      await client.query<{ ended: string }>(
        'select true_at::text as ended from facility_copy_position where true_at > $1::timestamptz',
        [since],
      )
    ).rows
    if (round) {
      since = round.ended
      rounds += 1
    } else await sleep(100)
  }
}

/** Every table of every service with a hash over all that it holds, seen from behind: whether anything was written, and where. */
export async function fingerprint({ databaseUrls }: RealThing): Promise<Record<string, string>> {
  const prints: Record<string, string> = {}
  for (const [service, connectionString] of Object.entries(databaseUrls)) {
    const client = new pg.Client({ connectionString })
    await client.connect()
    try {
      await caughtUp(client)
      const tables = await client.query<{ name: string }>(
        `select quote_ident(relname) as name from pg_class
         where relkind = 'r' and relnamespace = 'public'::regnamespace and relname <> all($1) order by 1`,
        [besides],
      )
      for (const { name } of tables.rows) {
        const { rows } = await client.query<{ print: string }>(
          `select count(*) || ' rows, ' || coalesce(sum(hashtextextended(held::text, 0)::numeric), 0) as print from ${name} as held`,
        )
        prints[`${service}.${name}`] = rows[0]?.print as string
      }
    } finally {
      await client.end()
    }
  }
  return prints
}
