import { FacilityCopyRepository, FacilityCopyTable, facilityCopy, facilityTenancy } from '@karya/facility-copy'
import { type Database, openDatabase, RecordSourceTable, SourceDocumentTable, SourceRepository } from '@karya/postgres'
import type { Viewer } from '@karya/subgraph'
import type { EntityManager } from 'typeorm'
import { AgreementRepository } from './agreement/repository.ts'
import { AgreementFacilityTable, AgreementTable, DocumentTable } from './agreement/row.ts'
import { ApiKeyRepository } from './api-key/repository.ts'
import { ApiKeyTable } from './api-key/row.ts'
import { CoverageRepository } from './coverage/repository.ts'
import { EventRepository } from './event/repository.ts'
import { EventTable } from './event/row.ts'
import { MatchRepository } from './match/repository.ts'
import { apiKeys } from './migrations/api-keys.sql.ts'
import { partnershipsLinks } from './migrations/links.ts'
import { partnerships } from './migrations/partnerships.ts'
import { partnershipsRowSecurity } from './migrations/row-security.ts'
import { NeedRepository } from './need/repository.ts'
import { AnswerTable, HopeTable, NeedTable } from './need/row.ts'
import { PartnerRepository } from './partner/repository.ts'
import { PartnerTable } from './partner/row.ts'
import { PledgeRepository } from './pledge/repository.ts'
import { PledgeFacilityTable, PledgeTable } from './pledge/row.ts'
import { StatisticsRepository } from './statistics/repository.ts'

export const openPartnershipsDatabase = (url: string): Promise<Database> =>
  openDatabase({
    name: 'partnerships',
    url,
    entities: [
      SourceDocumentTable,
      RecordSourceTable,
      FacilityCopyTable,
      PartnerTable,
      AgreementTable,
      AgreementFacilityTable,
      DocumentTable,
      ApiKeyTable,
      NeedTable,
      AnswerTable,
      HopeTable,
      PledgeTable,
      PledgeFacilityTable,
      EventTable,
    ],
    migrations: [facilityCopy, facilityTenancy, partnerships, apiKeys, partnershipsRowSecurity, partnershipsLinks],
  })

/** All SQL of the service, as one viewer, through one manager: the pool's for reading, a transaction's for writing. */
export const repositoriesOf = (manager: EntityManager, viewer: Viewer) => ({
  agreements: new AgreementRepository(manager, viewer),
  apiKeys: new ApiKeyRepository(manager, viewer),
  coverage: new CoverageRepository(manager),
  events: new EventRepository(manager),
  facilities: new FacilityCopyRepository(manager),
  matches: new MatchRepository(manager, viewer),
  needs: new NeedRepository(manager, viewer),
  partners: new PartnerRepository(manager),
  pledges: new PledgeRepository(manager),
  sources: new SourceRepository(manager),
  statistics: new StatisticsRepository(manager),
})

export type Repositories = ReturnType<typeof repositoriesOf>
