import type { Database } from '@karya/postgres'
import { type ServiceContext, serviceContext } from '@karya/service'
import type { Viewer } from '@karya/subgraph'
import { auditScope } from './audit/scope.ts'
import { type Repositories, repositoriesOf } from './database.ts'
import type { UserErrorCode } from './generated/schema.ts'
import type { ImageStore } from './image-file/store.ts'
import { createLoaders, type Loaders } from './loaders.ts'

export interface Context extends ServiceContext<Repositories, UserErrorCode> {
  loaders: Loaders
  /** Where pictures are seen, and where their files go. */
  imageAddresses: Pick<ImageStore, 'uploadUrl' | 'urlOf'>
}

export const createContext = (
  database: Database,
  imageAddresses: Context['imageAddresses'],
  viewer: Viewer,
): Context => {
  const context = serviceContext<Repositories, UserErrorCode>(database, viewer, repositoriesOf, auditScope)
  return { ...context, loaders: createLoaders(context.repositories, viewer), imageAddresses }
}
