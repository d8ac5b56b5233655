import pg from 'pg'

/** OIDs of `pg_type` whose text PostgreSQL sends is kept as it is. */
const keptAsText = new Set<number>([
  1082, // date: a day, not an instant
  1114, // timestamp
  1184, // timestamptz: a JavaScript Date would cut microseconds
])

/**
 * Values as rows carry them: everything fits into JSON without loss.
 * Days and instants stay text (instants in UTC with microseconds), bigint and numeric are strings, as `pg` has them.
 */
export const valueTypes = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    keptAsText.has(oid)
      ? (text: string) => text
      : pg.types.getTypeParser(oid, format as 'text')) as typeof pg.types.getTypeParser,
}
