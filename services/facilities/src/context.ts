import type { Database } from '@karya/postgres'
import { type ServiceContext, serviceContext } from '@karya/service'
import type { Viewer } from '@karya/subgraph'
import { type Repositories, repositoriesOf } from './database.ts'
import type { UserErrorCode } from './generated/schema.ts'
import { createLoaders, type Loaders } from './loaders.ts'
import type { Reference } from './reference.ts'

export type Context = ServiceContext<Repositories, Loaders, UserErrorCode>

export const createContext = (database: Database, reference: Reference, viewer: Viewer): Context =>
  serviceContext(database, viewer, {
    repositoriesOf,
    loadersOf: repositories => createLoaders(repositories, reference),
    auditScope: { facilities: 'facility' },
  })
