import { countOf, isSuppressed, mayReadExactFigures } from '@karya/subgraph'
import type { Context } from '../context.ts'
import type { Resolvers } from '../generated/schema.ts'
import { recordOccupancy } from './record.ts'
import type { OccupancyRow } from './row.ts'

const isExact = async ({ facilityId }: OccupancyRow, { loaders, viewer }: Context) => {
  if (viewer.role === 'PUBLIC') return false
  const facility = await loaders.facilityById.load(facilityId)
  return facility !== null && mayReadExactFigures(viewer, facility)
}

export const occupancyResolvers: Resolvers = {
  Mutation: {
    recordOccupancy: (_, { input }, context) => recordOccupancy(input, context),
  },
  Occupancy: {
    occupants: async (record, _, context) => countOf(record.occupants, await isExact(record, context)),
    occupancyRate: async (record, _, context) =>
      isSuppressed(record.occupants, await isExact(record, context))
        ? null
        : Math.round((record.occupants / record.capacity) * 10_000) / 10_000,
    sources: ({ id }, _, { loaders }) => loaders.sourcesByRecord(id, 'Occupancy'),
  },
}
