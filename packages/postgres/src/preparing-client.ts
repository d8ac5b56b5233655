import { Client, type QueryConfig, type QueryResult } from 'pg'

/** Texts that are prepared: several times what the repositories of one service write. */
const mostPrepared = 500
/** What is asked twice may be asked a thousand times; what a client makes up once is not kept. */
const usesBefore = 2

/** Names of statements by their text, the same on all connections. */
const names = new Map<string, string>()
const uses = new Map<string, number>()

/** The name under which a statement is prepared; undefined while it is rare. */
function nameOf(text: string): string | undefined {
  const name = names.get(text)
  if (name !== undefined || names.size >= mostPrepared) return name
  const used = (uses.get(text) ?? 0) + 1
  if (used <= usesBefore) {
    if (uses.size >= 10 * mostPrepared) uses.clear()
    uses.set(text, used)
    return undefined
  }
  uses.delete(text)
  names.set(text, `karya_${names.size}`)
  return names.get(text)
}

type Query = Client['query']

/**
 * A connection that has the server parse and plan once what comes again and again: on small answers planning takes longer than
 * executing. The server goes on planning anew where that is cheaper for the values at hand (`plan_cache_mode`).
 */
export class PreparingClient extends Client {
  override query = ((query: unknown, values?: unknown, ...rest: unknown[]): unknown => {
    const ask = super.query as (...given: unknown[]) => Promise<QueryResult>
    const name = typeof query === 'string' && Array.isArray(values) && values.length > 0 ? nameOf(query) : undefined
    if (name === undefined) return ask.call(this, query, values, ...rest)
    return ask.call(this, { name, text: query, values } as QueryConfig, ...rest)
  }) as Query
}
