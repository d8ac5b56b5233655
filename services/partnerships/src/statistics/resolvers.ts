import { placeStubs } from '@karya/facility-copy'
import { checkGroupBy, checkPageSize } from '@karya/subgraph'
import type { Resolvers } from '../generated/schema.ts'

const note =
  'Each row counts each record once. A record of several facilities or kinds of support stands in the row of each, so rows may add up to ' +
  'more than the totals. Drafts are not counted. A record without what is grouped by, as a need without a partner or an event without ' +
  'a day, stands in the row where that is null. Status is of today. Where a source is of kind GENERATED, records were made up by a ' +
  'generator and describe nothing real.'

export const statisticsResolvers: Resolvers = {
  Query: {
    partnershipStats: async (_, { groupBy, first, ...query }, { repositories }) => {
      const wanted = {
        ...query,
        groupBy: checkGroupBy(groupBy),
        first: first == null ? null : checkPageSize(first),
      }
      return { ...(await repositories.statistics.figures(wanted)), filter: query.filter }
    },
  },
  PartnershipStats: {
    note: () => note,
    asOf: () => new Date().toISOString(),
    sources: ({ filter }, _, { repositories }) => repositories.statistics.sources(filter),
  },
  PartnershipStatsRow: placeStubs,
}
