import { Client, type ClientConfig, type QueryConfig, type QueryResult } from 'pg'
import type { RowShape } from './row-shape.ts'
import { nameOf } from './statement-names.ts'

type Query = Client['query']

/**
 * A connection that has the server parse and plan once what comes again and again: on small answers planning takes longer than
 * executing. The server goes on planning anew where that is cheaper for the values at hand (`plan_cache_mode`).
 */
export class PreparingClient extends Client {
  /** Of the statements that were prepared on this connection, by name. */
  readonly shapes = new Map<string, RowShape>()

  constructor(config?: string | ClientConfig) {
    super(config)
    // A connection that breaks also fails the statement under way, which is where it is dealt with.
    this.on('error', () => {})
  }

  override query = ((query: unknown, values?: unknown, ...rest: unknown[]): unknown => {
    const ask = super.query as (...given: unknown[]) => Promise<QueryResult>
    const name = typeof query === 'string' && Array.isArray(values) && values.length > 0 ? nameOf(query) : undefined
    if (name === undefined) return ask.call(this, query, values, ...rest)
    return ask.call(this, { name, text: query, values } as QueryConfig, ...rest)
  }) as Query
}
