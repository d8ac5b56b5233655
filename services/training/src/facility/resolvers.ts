import { checkId, checkPageSize } from '@karya/subgraph'
import type { Resolvers } from '../generated/schema.ts'
import { facilityReference } from '../references.ts'

const noSessions = {
  sessions: 0,
  enrolled: null,
  completed: null,
  certified: null,
  completionRate: null,
}

export const facilityResolvers: Resolvers = {
  Facility: {
    __resolveReference: ({ id }) => facilityReference(checkId(id)),
    trainingSessions: ({ id }, { first, ...list }, { loaders }) =>
      loaders.sessionsByFacilityId(id, { ...list, first: checkPageSize(first) }),
    trainingPrograms: ({ id }, { first, ...list }, { loaders }) =>
      loaders.programsByFacilityId(id, { ...list, first: checkPageSize(first) }),
    trainingSummary: async ({ id }, _, { loaders }) =>
      (await loaders.summaryByFacilityId.load(id)) ?? { facilityId: id, ...noSessions },
  },
  TrainingSummary: {
    lastSession: ({ facilityId }, _, { loaders }) => loaders.lastSessionByFacilityId.load(facilityId),
    nextSession: ({ facilityId }, _, { loaders }) => loaders.nextSessionByFacilityId.load(facilityId),
  },
}
