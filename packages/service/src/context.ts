import type { Call, Database, Outcome, Payload } from '@karya/postgres'
import type { SubgraphContext, Viewer } from '@karya/subgraph'
import type { EntityManager } from 'typeorm'

/** What the resolvers and actions of every service find in their context; each adds its loaders. */
export interface ServiceContext<Repositories, Code extends string> extends SubgraphContext {
  /** For reading, outside transactions. */
  repositories: Repositories
  /** Runs one mutation in one transaction, as this viewer. */
  transact<Result extends object>(
    action: string,
    input: Call['input'],
    work: (repositories: Repositories) => Promise<Outcome<Result, Code>>,
  ): Promise<Payload<Result, Code>>
}

/** A context for one request. `repositoriesOf` makes the repositories of the pool's manager, and of a transaction's. */
export const serviceContext = <Repositories, Code extends string>(
  database: Database,
  viewer: Viewer,
  repositoriesOf: (manager: EntityManager) => Repositories,
): ServiceContext<Repositories, Code> => ({
  viewer,
  repositories: repositoriesOf(database.dataSource.manager),
  transact: (action, input, work) =>
    database.transact({ actor: viewer.subject, action, input }, manager => work(repositoriesOf(manager))),
})
