import { FacilityCopyRepository, FacilityCopyTable, facilityCopy, facilityTenancy } from '@karya/facility-copy'
import { type Database, openDatabase, RecordSourceTable, SourceDocumentTable, SourceRepository } from '@karya/postgres'
import type { EntityManager } from 'typeorm'
import { CertificateRepository } from './certificate/repository.ts'
import { CertificateTable } from './certificate/row.ts'
import { trainingRowSecurity } from './migrations/row-security.ts'
import { training } from './migrations/training.ts'
import { ProgramRepository } from './program/repository.ts'
import { ProgramPointTable, ProgramTable } from './program/row.ts'
import { SessionRepository } from './session/repository.ts'
import { SessionTable } from './session/row.ts'
import { SessionPartnerRepository } from './session-partner/repository.ts'
import { SessionPartnerTable } from './session-partner/row.ts'
import { StatisticsRepository } from './statistics/repository.ts'

export const openTrainingDatabase = (url: string): Promise<Database> =>
  openDatabase({
    name: 'training',
    url,
    entities: [
      SourceDocumentTable,
      RecordSourceTable,
      FacilityCopyTable,
      ProgramTable,
      ProgramPointTable,
      SessionTable,
      SessionPartnerTable,
      CertificateTable,
    ],
    migrations: [facilityCopy, facilityTenancy, training, trainingRowSecurity],
  })

/** All SQL of the service, through one manager: the pool's for reading, a transaction's for writing. */
export const repositoriesOf = (manager: EntityManager) => ({
  certificates: new CertificateRepository(manager),
  facilities: new FacilityCopyRepository(manager),
  programs: new ProgramRepository(manager),
  sessionPartners: new SessionPartnerRepository(manager),
  sessions: new SessionRepository(manager),
  sources: new SourceRepository(manager),
  statistics: new StatisticsRepository(manager),
})

export type Repositories = ReturnType<typeof repositoriesOf>
