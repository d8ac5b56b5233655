import pg from 'pg'
import type { RealThing } from '../target/real-thing.ts'

/** What is written without anybody's asking: refusals, when a key was used, and how far the copy of the facilities is. */
const besides = ['refusal', 'facility_copy_position', 'api_key_use']

/** Every table of every service with a hash over all that it holds, seen from behind: whether anything was written, and where. */
export async function fingerprint({ databaseUrls }: RealThing): Promise<Record<string, string>> {
  const prints: Record<string, string> = {}
  for (const [service, connectionString] of Object.entries(databaseUrls)) {
    const client = new pg.Client({ connectionString })
    await client.connect()
    try {
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
