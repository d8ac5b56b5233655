import { reads } from '@karya/service'
import { checkId, checkPageSize, existing } from '@karya/subgraph'
import type { Resolvers } from '../generated/schema.ts'
import { facilityReference } from '../references.ts'
import { scheduleTrainingSession } from './schedule.ts'

export const sessionResolvers: Resolvers = {
  Query: {
    trainingSession: (_, { id }, { loaders }) => loaders.sessionById.load(checkId(id)),
    trainingSessions: (_, { first, ...list }, { repositories }) =>
      repositories.sessions.list({ ...list, first: checkPageSize(first) }),
  },
  Mutation: {
    scheduleTrainingSession: (_, { input }, context) => scheduleTrainingSession(input, context),
  },
  TrainingSession: {
    __resolveReference: ({ id }, { loaders }) => loaders.sessionById.load(checkId(id)),
    program: reads(['programId'], ({ programId }, _, { loaders }) => existing(loaders.programById.load(programId))),
    facility: reads(['facilityId'], ({ facilityId }) => facilityReference(facilityId)),
    partners: reads(
      ['id', 'partners'],
      ({ id, partners }, _, { loaders }) => partners ?? loaders.partnersBySessionId.load(id),
    ),
    sources: reads(['id', 'isGenerated'], (session, _, { loaders }) => loaders.sourcesOf('TrainingSession', session)),
  },
}
