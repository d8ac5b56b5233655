import { reads } from '@karya/service'
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
    facilities: reads(['id'], ({ id }, _, { loaders }) => loaders.participantsOf('facility', id)),
    partners: reads(['id'], ({ id }, _, { loaders }) => loaders.partnersByEventId.load(id)),
    products: reads(['id'], ({ id }, _, { loaders }) => loaders.participantsOf('product', id)),
    programmePoints: reads(['id'], async ({ id }, _, { loaders }) =>
      (await loaders.participantsOf('programmePoint', id)).map(point => ({ code: point.id })),
    ),
    sources: reads(['id', 'isGenerated'], (event, _, { loaders }) => loaders.sourcesOf('Event', event)),
  },
}
