import type { Database } from '@karya/postgres'
import { type ServiceContext, serviceContext } from '@karya/service'
import type { Viewer } from '@karya/subgraph'
import { auditScope } from './audit/scope.ts'
import { type Repositories, repositoriesOf } from './database.ts'
import type { UserErrorCode } from './generated/schema.ts'
import type { ImageStore } from './image-file/store.ts'
import { createLoaders, type Loaders } from './loaders.ts'

export interface Context extends ServiceContext<Repositories, Loaders, UserErrorCode> {
  /** Where pictures are seen, and where their files go. */
  imageAddresses: Pick<ImageStore, 'uploadUrl' | 'urlOf'>
}

export const createContext = (
  database: Database,
  imageAddresses: Context['imageAddresses'],
  viewer: Viewer,
): Context => {
  const context = serviceContext<Repositories, Loaders, UserErrorCode>(database, viewer, {
    repositoriesOf,
    loadersOf: repositories => createLoaders(repositories, viewer),
    auditScope,
  })
  return Object.assign(context, { imageAddresses })
}
