import { placeStubs } from '@karya/facility-copy'
import { checkGroupBy, checkPageSize } from '@karya/subgraph'
import type { Resolvers } from '../generated/schema.ts'
import { partnerReference, programmePointReference } from '../references.ts'

const note =
  'Sessions count by the day they start on, cancelled ones as well unless filtered. One to four people of a single session are hidden, ' +
  'and left out of sums. The completion rate is of sessions that say how many were enrolled and how many completed. By partner and by ' +
  'programme point a session counts under each of its own, so rows may add up to more than the totals. Where a source is of kind ' +
  'GENERATED, figures were made up by a generator and describe no real facility.'

export const statisticsResolvers: Resolvers = {
  Query: {
    trainingStats: async (_, { groupBy, first, ...query }, { repositories, viewer }) => {
      const wanted = { ...query, groupBy: checkGroupBy(groupBy), first: first == null ? null : checkPageSize(first) }
      return { ...(await repositories.statistics.figures(wanted, viewer)), filter: query.filter }
    },
  },
  TrainingStats: {
    note: () => note,
    asOf: () => new Date().toISOString(),
    sources: ({ filter }, _, { repositories }) => repositories.statistics.sources(filter),
  },
  TrainingStatsRow: {
    ...placeStubs,
    partner: ({ partnerId }) => (partnerId ? partnerReference(partnerId) : null),
    programmePoint: ({ pointCode }) => (pointCode ? programmePointReference(pointCode) : null),
  },
}
