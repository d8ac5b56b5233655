import type { Call, Database, Outcome, Payload } from '@karya/postgres'
import type { SubgraphContext, Viewer } from '@karya/subgraph'
import { type Repositories, repositoriesOf } from './database.ts'
import type { UserErrorCode } from './generated/schema.ts'
import { createLoaders, type Loaders } from './loaders.ts'

export interface Context extends SubgraphContext {
  /** For reading, outside transactions. */
  repositories: Repositories
  loaders: Loaders
  /** Runs one mutation in one transaction, as this viewer. */
  transact<Result extends object>(
    action: string,
    input: Call['input'],
    work: (repositories: Repositories) => Promise<Outcome<Result, UserErrorCode>>,
  ): Promise<Payload<Result, UserErrorCode>>
}

export const createContext = (database: Database, viewer: Viewer): Context => {
  const repositories = repositoriesOf(database.dataSource.manager, viewer)
  return {
    viewer,
    repositories,
    loaders: createLoaders(repositories),
    transact: (action, input, work) =>
      database.transact({ actor: viewer.subject, action, input }, manager => work(repositoriesOf(manager, viewer))),
  }
}
