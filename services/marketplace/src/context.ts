import type { Call, Database, Outcome, Payload } from '@karya/postgres'
import type { SubgraphContext, Viewer } from '@karya/subgraph'
import { type Repositories, repositoriesOf } from './database.ts'
import type { UserErrorCode } from './generated/schema.ts'
import type { ImageStore } from './image-file/store.ts'
import { createLoaders, type Loaders } from './loaders.ts'

export interface Context extends SubgraphContext {
  /** For reading, outside transactions. */
  repositories: Repositories
  loaders: Loaders
  /** Where pictures are seen, and where their files go. */
  imageAddresses: Pick<ImageStore, 'uploadUrl' | 'urlOf'>
  /** Runs one mutation in one transaction, as this viewer. */
  transact<Result extends object>(
    action: string,
    input: Call['input'],
    work: (repositories: Repositories) => Promise<Outcome<Result, UserErrorCode>>,
  ): Promise<Payload<Result, UserErrorCode>>
}

export const createContext = (
  database: Database,
  imageAddresses: Context['imageAddresses'],
  viewer: Viewer,
): Context => {
  const repositories = repositoriesOf(database.dataSource.manager)
  return {
    viewer,
    repositories,
    loaders: createLoaders(repositories, viewer),
    imageAddresses,
    transact: (action, input, work) =>
      database.transact({ actor: viewer.subject, action, input }, manager => work(repositoriesOf(manager))),
  }
}
