import { byKeyAndArguments, manyByKey, oneByKey } from '@karya/subgraph'
import type { Repositories } from './database.ts'
import type { FacilityListArguments } from './facility/repository.ts'
import type { OccupancyListArguments } from './occupancy/repository.ts'

/** Fresh for every request: each batches what the request's fields ask for into one statement. */
export const createLoaders = (repositories: Repositories) => {
  const { aliases, facilities, occupancies, officials, programmes, regions, sources, statuses, workUnits } =
    repositories
  const ofFacility = <Row extends { facilityId: string }>(row: Row) => row.facilityId
  const byCode = (row: { code: string }) => row.code
  return {
    facilityById: oneByKey(
      ids => facilities.byIds(ids),
      row => row.id,
    ),
    facilityByCode: oneByKey(codes => facilities.byCodes(codes), byCode),
    facilitiesByProvince: byKeyAndArguments((codes, args: FacilityListArguments) =>
      facilities.listsByPlace('province', codes, args),
    ),
    facilitiesByRegency: byKeyAndArguments((codes, args: FacilityListArguments) =>
      facilities.listsByPlace('regency', codes, args),
    ),
    facilitiesByRegionalOffice: byKeyAndArguments((codes, args: FacilityListArguments) =>
      facilities.listsByPlace('regional_office', codes, args),
    ),
    aliasesByFacilityId: manyByKey(ids => aliases.byFacilityIds(ids), ofFacility),
    statusesByFacilityId: manyByKey(ids => statuses.byFacilityIds(ids), ofFacility),
    officialsByFacilityId: manyByKey(ids => officials.byFacilityIds(ids), ofFacility),
    workUnitsByFacilityId: manyByKey(ids => workUnits.byFacilityIds(ids), ofFacility),
    newestOccupancyByFacilityId: oneByKey(ids => occupancies.newestByFacilityIds(ids), ofFacility),
    occupanciesByFacilityId: byKeyAndArguments((ids, args: OccupancyListArguments) =>
      occupancies.listsByFacilityIds(ids, args),
    ),
    regionByCode: oneByKey(codes => regions.byCodes(codes), byCode),
    regionalOfficeByCode: oneByKey(codes => regions.officesByCodes(codes), byCode),
    frameworkByCode: oneByKey(codes => programmes.byCodes(codes), byCode),
    pointByCode: oneByKey(codes => programmes.pointsByCodes(codes), byCode),
    pointsByFrameworkCode: manyByKey(
      codes => programmes.pointsByFrameworkCodes(codes),
      row => row.frameworkCode,
    ),
    sourcesByRecord: byKeyAndArguments((ids, recordType: string) => sources.byRecordIds(recordType, ids)),
  }
}

export type Loaders = ReturnType<typeof createLoaders>
