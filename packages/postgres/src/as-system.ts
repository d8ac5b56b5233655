import type { DataSource, EntityManager } from 'typeorm'
import { run, sql } from './sql.ts'

/** Work of Karya itself rather than of a viewer, in one transaction: it may write everything, and its changes bear its name. */
export const asSystem = <Result>(
  dataSource: DataSource,
  name: string,
  work: (manager: EntityManager) => Promise<Result>,
): Promise<Result> =>
  dataSource.transaction(async manager => {
    await run(
      manager,
      sql`select write_as_system(), set_config('karya.actor', ${name}, true), set_config('karya.action', ${name}, true)`,
    )
    return work(manager)
  })
