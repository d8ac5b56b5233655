import { checkPageSize, countOf, isSuppressed } from '@karya/subgraph'
import type { Resolvers } from '../generated/schema.ts'
import type { FacilityFigures } from './row.ts'

const note =
  'Places and people are of the newest occupancy record of each facility. Numbers of one to four people are suppressed. ' +
  'Where a source is of kind GENERATED, the figures were made up by a generator and describe no real facility.'

/** Occupants for each place, where both are known and neither is suppressed. */
export const occupancyRate = (occupants: number | null, capacity: number | null, isExact: boolean): number | null =>
  occupants === null || !capacity || isSuppressed(occupants, isExact)
    ? null
    : Math.round((occupants / capacity) * 10_000) / 10_000

const measures = {
  occupants: ({ occupants, isExact }: FacilityFigures) => (occupants === null ? null : countOf(occupants, isExact)),
  occupancyRate: ({ occupants, capacity, isExact }: FacilityFigures) => occupancyRate(occupants, capacity, isExact),
}

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
    ...measures,
    facility: ({ facilityId }, _, { loaders }) => (facilityId ? loaders.facilityById.load(facilityId) : null),
    province: ({ provinceCode }, _, { loaders }) => (provinceCode ? loaders.regionByCode.load(provinceCode) : null),
    regency: ({ regencyCode }, _, { loaders }) => (regencyCode ? loaders.regionByCode.load(regencyCode) : null),
    regionalOffice: ({ regionalOfficeCode }, _, { loaders }) =>
      regionalOfficeCode ? loaders.regionalOfficeByCode.load(regionalOfficeCode) : null,
  },
  FacilityStatsTotals: measures,
}
