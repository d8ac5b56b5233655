import { checkPageSize } from '@karya/subgraph'
import type { Resolvers } from '../generated/schema.ts'

const note =
  'Places and people are of the newest occupancy record of each facility. One to four people of a single facility are hidden, and left ' +
  'out of sums. The occupancy rate is of the facilities whose numbers are shown. Where a source is of kind GENERATED, the figures were made up by a generator and describe no real facility.'

export const statisticsResolvers: Resolvers = {
  Query: {
    facilityStats: async (_, { first, ...query }, { repositories, viewer }) => {
      const wanted = { ...query, first: first == null ? null : checkPageSize(first) }
      return { ...(await repositories.statistics.figures(wanted, viewer)), filter: query.filter }
    },
  },
  FacilityStats: {
    note: () => note,
    asOf: () => new Date().toISOString(),
    sources: ({ filter }, _, { repositories }) => repositories.statistics.sources(filter),
  },
  FacilityStatsRow: {
    facility: ({ facilityId }, _, { loaders }) => (facilityId ? loaders.facilityById.load(facilityId) : null),
    province: ({ provinceCode }, _, { loaders }) => (provinceCode ? loaders.regionByCode(provinceCode) : null),
    regency: ({ regencyCode }, _, { loaders }) => (regencyCode ? loaders.regionByCode(regencyCode) : null),
    regionalOffice: ({ regionalOfficeCode }, _, { loaders }) =>
      regionalOfficeCode ? loaders.regionalOfficeByCode(regionalOfficeCode) : null,
  },
}
