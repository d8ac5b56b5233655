import { reads } from '@karya/service'
import { checkId, checkPageSize, checkSearch, existing } from '@karya/subgraph'
import type { Resolvers } from '../generated/schema.ts'
import { createFacility } from './create.ts'
import { updateFacility } from './update.ts'

export const facilityResolvers: Resolvers = {
  Query: {
    facility: (_, { id }, { loaders }) => loaders.facilityById.load(checkId(id)),
    facilityByCode: (_, { code }, { loaders }) => loaders.facilityByCode.load(code),
    facilities: (_, { first, search, ...list }, { repositories }) =>
      repositories.facilities.list({ ...list, first: checkPageSize(first), search: checkSearch(search) }),
    facilityChanges: async (_, { after = null, first }, { repositories }) => {
      const { changes, next, hasMore } = await repositories.facilities.changes(after, checkPageSize(first))
      return { changes: [...new Set(changes.map(({ recordId }) => recordId))].map(id => ({ id })), next, hasMore }
    },
  },
  FacilityChange: {
    facility: ({ id }, _, { loaders }) => loaders.facilityById.load(id),
  },
  Mutation: {
    createFacility: (_, { input }, context) => createFacility(input, context),
    updateFacility: (_, { input }, context) => updateFacility(input, context),
  },
  Facility: {
    __resolveReference: (reference, { loaders }) =>
      'id' in reference
        ? loaders.facilityById.load(checkId(reference.id))
        : loaders.facilityByCode.load(reference.code),
    aliases: reads(['id'], async ({ id }, _, { loaders }) =>
      (await loaders.aliasesByFacilityId.load(id)).map(({ alias }) => alias),
    ),
    regency: reads(['regencyCode'], ({ regencyCode }, _, { loaders }) => existing(loaders.regionByCode(regencyCode))),
    province: reads(['provinceCode'], ({ provinceCode }, _, { loaders }) =>
      existing(loaders.regionByCode(provinceCode)),
    ),
    regionalOffice: reads(['regionalOfficeCode'], ({ regionalOfficeCode }, _, { loaders }) =>
      existing(loaders.regionalOfficeByCode(regionalOfficeCode)),
    ),
    workUnits: reads(['id'], ({ id }, _, { loaders }) => loaders.workUnitsByFacilityId.load(id)),
    officials: reads(
      ['id', 'officials'],
      ({ id, officials }, _, { loaders }) => officials ?? loaders.officialsByFacilityId.load(id),
    ),
    occupancy: reads(['id'], ({ id }, _, { loaders }) => loaders.newestOccupancyByFacilityId.load(id)),
    occupancies: reads(['id'], ({ id }, { first, ...list }, { loaders }) =>
      loaders.occupanciesByFacilityId(id, { ...list, first: checkPageSize(first) }),
    ),
    statusHistory: reads(['id'], ({ id }, _, { loaders }) => loaders.statusesByFacilityId.load(id)),
    sources: reads(['id'], ({ id }, _, { loaders }) => loaders.sourcesByRecord(id, 'Facility')),
  },
}
