import type { Database } from '@karya/postgres'
import { type ServiceContext, serviceContext } from '@karya/service'
import type { Viewer } from '@karya/subgraph'
import { auditScope } from './audit/scope.ts'
import { type Repositories, repositoriesOf } from './database.ts'
import type { UserErrorCode } from './generated/schema.ts'
import { createLoaders, type Loaders } from './loaders.ts'

export interface Context extends ServiceContext<Repositories, UserErrorCode> {
  loaders: Loaders
}

export const createContext = (database: Database, viewer: Viewer): Context => {
  const context = serviceContext<Repositories, UserErrorCode>(
    database,
    viewer,
    manager => repositoriesOf(manager, viewer),
    auditScope,
  )
  return { ...context, loaders: createLoaders(context.repositories) }
}
