import { placeStubs } from '@karya/facility-copy'
import { CodedError, type Count, checkPageSize } from '@karya/subgraph'
import type { Resolvers, TrainingDimension } from '../generated/schema.ts'
import { partnerReference, programmePointReference } from '../references.ts'
import type { TrainingFigures } from './row.ts'

const note =
  'Sessions count by the day they start on, cancelled ones as well unless filtered. One to four people of a single session are hidden, ' +
  'and left out of sums. The completion rate is of sessions that say how many were enrolled and how many completed. By partner and by ' +
  'programme point a session counts under each of its own, so rows may add up to more than the totals. Where a source is of kind ' +
  'GENERATED, figures were made up by a generator and describe no real facility.'

const count = (people: number | null, isHidden: boolean): Count | null => {
  if (isHidden) return { value: null, suppressed: true }
  return people === null ? null : { value: people, suppressed: false }
}

/** Sums as clients see them; the repository leaves hidden numbers out. */
export const measures = {
  enrolled: ({ enrolled, isEnrolledHidden }: TrainingFigures) => count(enrolled, isEnrolledHidden),
  completed: ({ completed, isCompletedHidden }: TrainingFigures) => count(completed, isCompletedHidden),
  certified: ({ certified, isCertifiedHidden }: TrainingFigures) => count(certified, isCertifiedHidden),
}

const periods: readonly TrainingDimension[] = ['YEAR', 'QUARTER', 'MONTH']

const checkGroupBy = (groupBy: readonly TrainingDimension[]) => {
  const asked = new Set(groupBy.filter(dimension => periods.includes(dimension)))
  if (asked.size > 1) {
    throw new CodedError(
      'BAD_USER_INPUT',
      `groupBy has ${[...asked].join(' and ')}, but may have one dimension of time. Ask for the finest one.`,
    )
  }
  return groupBy
}

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
    ...measures,
    ...placeStubs,
    partner: ({ partnerId }) => (partnerId ? partnerReference(partnerId) : null),
    programmePoint: ({ pointCode }) => (pointCode ? programmePointReference(pointCode) : null),
  },
  TrainingStatsTotals: measures,
}
