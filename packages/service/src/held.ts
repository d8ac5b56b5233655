export interface Held<Row> {
  /** Undefined for what is not known, and for everything while it is read anew: ask the database then. */
  get(key: string): Row | undefined
  /** Reads all of them anew. */
  refresh(): Promise<void>
}

/** For so long, in milliseconds, a correction that was made in the database itself may go unseen. */
const longestStaleness = 300_000

/**
 * Rows that no request changes, held in memory by their key: names of places and of programmes, which come with a release. `load`
 * answers all of them. What is new is found in the database at once, as it is not known here.
 */
export const heldByKey = <Row extends object>(
  load: () => Promise<readonly Row[]>,
  keyOf: (row: Row) => string,
  staleness = longestStaleness,
): Held<Row> => {
  let rows = new Map<string, Row>()
  let readAt = Number.NEGATIVE_INFINITY
  let reading: Promise<void> | undefined
  const read = async () => {
    const startedAt = performance.now()
    try {
      rows = new Map((await load()).map(row => [keyOf(row), row]))
      readAt = startedAt
    } finally {
      reading = undefined
    }
  }
  const refresh = () => {
    reading ??= read()
    return reading
  }
  return {
    get: key => {
      if (performance.now() - readAt < staleness) return rows.get(key)
      // Whoever asks meanwhile asks the database, which then says what is wrong with it.
      refresh().catch(() => {})
      return undefined
    },
    refresh,
  }
}
