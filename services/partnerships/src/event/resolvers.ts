import { checkId, checkPageSize } from '@karya/subgraph'
import type { Resolvers } from '../generated/schema.ts'
import { recordEvent } from './record.ts'

export const eventResolvers: Resolvers = {
  Query: {
    event: (_, { id }, { loaders }) => loaders.eventById.load(checkId(id)),
    events: (_, { first, ...list }, { repositories }) =>
      repositories.events.list({ ...list, first: checkPageSize(first) }),
  },
  Mutation: {
    recordEvent: (_, { input }, context) => recordEvent(input, context),
  },
  Event: {
    __resolveReference: ({ id }, { loaders }) => loaders.eventById.load(checkId(id)),
    facilities: ({ id }, _, { loaders }) => loaders.participantsOf('facility', id),
    partners: ({ id }, _, { loaders }) => loaders.partnersByEventId.load(id),
    products: ({ id }, _, { loaders }) => loaders.participantsOf('product', id),
    programmePoints: async ({ id }, _, { loaders }) =>
      (await loaders.participantsOf('programmePoint', id)).map(point => ({ code: point.id })),
    sources: (event, _, { loaders }) => loaders.sourcesOf('Event', event),
  },
}
