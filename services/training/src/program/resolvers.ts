import { reads } from '@karya/service'
import { checkId, checkPageSize } from '@karya/subgraph'
import type { Resolvers } from '../generated/schema.ts'
import { facilityReference, programmePointReference } from '../references.ts'
import { createTrainingProgram } from './create.ts'

export const programResolvers: Resolvers = {
  Query: {
    trainingProgram: (_, { id }, { loaders }) => loaders.programById.load(checkId(id)),
    trainingPrograms: (_, { first, ...list }, { repositories }) =>
      repositories.programs.list({ ...list, first: checkPageSize(first) }),
  },
  Mutation: {
    createTrainingProgram: (_, { input }, context) => createTrainingProgram(input, context),
  },
  TrainingProgram: {
    __resolveReference: ({ id }, { loaders }) => loaders.programById.load(checkId(id)),
    facility: reads(['facilityId'], ({ facilityId }) => facilityReference(facilityId)),
    programmePoints: reads(['id'], async ({ id }, _, { loaders }) =>
      (await loaders.pointsByProgramId.load(id)).map(({ pointCode }) => programmePointReference(pointCode)),
    ),
    sessions: reads(['id'], ({ id }, { first, ...list }, { loaders }) =>
      loaders.sessionsByProgramId(id, { ...list, first: checkPageSize(first) }),
    ),
    sources: reads(['id', 'isGenerated'], (program, _, { loaders }) => loaders.sourcesOf('TrainingProgram', program)),
  },
  ProgrammePoint: {
    __resolveReference: ({ code }) => programmePointReference(code),
    trainingSessions: ({ code }, { first, ...list }, { loaders }) =>
      loaders.sessionsByPointCode(code, { ...list, first: checkPageSize(first) }),
  },
}
