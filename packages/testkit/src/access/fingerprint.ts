import { type Database, join, raw, run, sql } from '@karya/postgres'

/** Every table with a hash over all that it holds, so that two readings tell whether anything was written, and where. */
export const fingerprintOf = async (
  database: Database,
  without: readonly string[],
): Promise<Readonly<Record<string, string>>> => {
  const { manager } = database.dataSource
  const tables = await run<{ name: string }>(
    manager,
    sql`select quote_ident(relname) as name from pg_class
        where relkind = 'r' and relnamespace = 'public'::regnamespace and relname <> all(${without}) order by 1`,
  )
  const prints = await run<{ name: string; print: string }>(
    manager,
    join(
      tables.map(
        ({ name }) => sql`select ${name}::text as name,
          count(*) || ' rows, ' || coalesce(sum(hashtextextended(held::text, 0)::numeric), 0) as print from ${raw(name)} as held`,
      ),
      ' union all ',
    ),
  )
  return Object.fromEntries(prints.map(({ name, print }) => [name, print]))
}
