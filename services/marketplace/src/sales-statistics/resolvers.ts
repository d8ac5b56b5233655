import { placeStubs } from '@karya/facility-copy'
import { checkGroupBy, checkPageSize } from '@karya/subgraph'
import type { Resolvers } from '../generated/schema.ts'
import type { SalesFigures } from './row.ts'

const note =
  'Sales count by the day of sale in the time zone of the facility, and under the category that the product had then. Figures are of ' +
  'sales in one currency, rupiah unless the filter names another; nothing is converted. Where a source is of kind GENERATED, sales ' +
  'were made up by a generator and describe no real facility.'

const revenue = ({ revenue: amount, currency }: SalesFigures) => ({ amount, currency })

export const salesStatisticsResolvers: Resolvers = {
  Query: {
    salesStats: (_, { groupBy, first, ...query }, { repositories }) =>
      repositories.salesStatistics.figures({
        ...query,
        groupBy: checkGroupBy(groupBy),
        first: first == null ? null : checkPageSize(first),
      }),
  },
  SalesStats: {
    note: () => note,
    asOf: () => new Date().toISOString(),
    sources: ({ totals }, _, { repositories }) => (totals.isGenerated ? repositories.sources.generated() : []),
  },
  SalesStatsRow: {
    ...placeStubs,
    revenue,
    product: ({ productId }, _, { loaders }) => (productId ? loaders.productById.load(productId) : null),
  },
  SalesStatsTotals: { revenue },
  Facility: {
    salesSummary: async ({ id }, _, { loaders }) =>
      (await loaders.salesSummaryByFacilityId.load(id)) ?? {
        facilityId: id,
        sales: 0,
        quantity: 0,
        revenue: '0',
        lastSoldOn: null,
      },
  },
  SalesSummary: {
    revenue: ({ revenue: amount }) => ({ amount, currency: 'IDR' }),
  },
}
