import type { Database } from '@karya/postgres'
import { type ServiceContext, serviceContext } from '@karya/service'
import type { Viewer } from '@karya/subgraph'
import { auditScope } from './audit/scope.ts'
import { type Repositories, repositoriesOf } from './database.ts'
import type { UserErrorCode } from './generated/schema.ts'
import { createLoaders, type Loaders } from './loaders.ts'

export type Context = ServiceContext<Repositories, Loaders, UserErrorCode>

export const createContext = (database: Database, viewer: Viewer): Context =>
  serviceContext(database, viewer, {
    repositoriesOf: manager => repositoriesOf(manager, viewer),
    loadersOf: createLoaders,
    auditScope,
  })
