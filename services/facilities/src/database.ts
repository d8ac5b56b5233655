import { type Database, openDatabase, RecordSourceTable, SourceDocumentTable, SourceRepository } from '@karya/postgres'
import type { EntityManager } from 'typeorm'
import { AliasRepository } from './alias/repository.ts'
import { AliasTable } from './alias/row.ts'
import { FacilityRepository } from './facility/repository.ts'
import { FacilityTable } from './facility/row.ts'
import { facilities } from './migrations/facilities.ts'
import { facilitiesRowSecurity } from './migrations/row-security.ts'
import { OccupancyRepository } from './occupancy/repository.ts'
import { OccupancyTable } from './occupancy/row.ts'
import { OfficialRepository } from './official/repository.ts'
import { OfficialTable } from './official/row.ts'
import { ProgrammeRepository } from './programme/repository.ts'
import { FrameworkTable, PointTable } from './programme/row.ts'
import { RegionRepository } from './region/repository.ts'
import { RegionalOfficeTable, RegionTable } from './region/row.ts'
import { StatisticsRepository } from './statistics/repository.ts'
import { StatusRepository } from './status/repository.ts'
import { StatusTable } from './status/row.ts'
import { WorkUnitRepository } from './work-unit/repository.ts'
import { WorkUnitTable } from './work-unit/row.ts'

export const openFacilitiesDatabase = (url: string): Promise<Database> =>
  openDatabase({
    name: 'facilities',
    url,
    entities: [
      SourceDocumentTable,
      RecordSourceTable,
      RegionTable,
      RegionalOfficeTable,
      FacilityTable,
      AliasTable,
      StatusTable,
      WorkUnitTable,
      OfficialTable,
      OccupancyTable,
      FrameworkTable,
      PointTable,
    ],
    migrations: [facilities, facilitiesRowSecurity],
  })

/** All SQL of the service, through one manager: the pool's for reading, a transaction's for writing. */
export const repositoriesOf = (manager: EntityManager) => ({
  aliases: new AliasRepository(manager),
  facilities: new FacilityRepository(manager),
  occupancies: new OccupancyRepository(manager),
  officials: new OfficialRepository(manager),
  programmes: new ProgrammeRepository(manager),
  regions: new RegionRepository(manager),
  sources: new SourceRepository(manager),
  statistics: new StatisticsRepository(manager),
  statuses: new StatusRepository(manager),
  workUnits: new WorkUnitRepository(manager),
})

export type Repositories = ReturnType<typeof repositoriesOf>
