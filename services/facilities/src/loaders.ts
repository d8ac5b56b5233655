import { byKeyAndArguments, manyByKey, oneByKey } from '@karya/subgraph'
import type { Repositories } from './database.ts'
import type { FacilityListArguments } from './facility/repository.ts'
import type { OccupancyListArguments } from './occupancy/repository.ts'
import type { Reference } from './reference.ts'

/** Fresh for every request: each batches what the request's fields ask for into one statement. */
export const createLoaders = (repositories: Repositories, reference: Reference) => {
  const { aliases, facilities, occupancies, officials, programmes, regions, sources, statuses, workUnits } =
    repositories
  const ofFacility = <Row extends { facilityId: string }>(row: Row) => row.facilityId
  const byCode = (row: { code: string }) => row.code
  const regionByCode = oneByKey(codes => regions.byCodes(codes), byCode)
  const regionalOfficeByCode = oneByKey(codes => regions.officesByCodes(codes), byCode)
  const frameworkByCode = oneByKey(codes => programmes.byCodes(codes), byCode)
  const pointByCode = oneByKey(codes => programmes.pointsByCodes(codes), byCode)
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
    regionByCode: (code: string) => reference.regions.get(code) ?? regionByCode.load(code),
    regionalOfficeByCode: (code: string) => reference.offices.get(code) ?? regionalOfficeByCode.load(code),
    frameworkByCode: (code: string) => reference.frameworks.get(code) ?? frameworkByCode.load(code),
    pointByCode: (code: string) => reference.points.get(code) ?? pointByCode.load(code),
    pointsByFrameworkCode: manyByKey(
      codes => programmes.pointsByFrameworkCodes(codes),
      row => row.frameworkCode,
    ),
    sourcesByRecord: byKeyAndArguments((ids, recordType: string) => sources.byRecordIds(recordType, ids)),
  }
}

export type Loaders = ReturnType<typeof createLoaders>
