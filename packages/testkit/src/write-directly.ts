import type { Database } from '@karya/postgres'

/** Writes past every rule of a service, as the system itself may: to prepare what no mutation makes, or to meet a constraint. */
export const writeDirectly = (database: Database, text: string, values: unknown[] = []): Promise<unknown> =>
  database.asSystem('test', manager => manager.query(text, values))
