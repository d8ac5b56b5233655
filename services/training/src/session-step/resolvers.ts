import type { Resolvers } from '../generated/schema.ts'
import { cancelTrainingSession } from './cancel.ts'
import { completeTrainingSession } from './complete.ts'
import { openTrainingSession } from './open.ts'
import { startTrainingSession } from './start.ts'

export const sessionStepResolvers: Resolvers = {
  Mutation: {
    openTrainingSession: (_, { input }, context) => openTrainingSession(input, context),
    startTrainingSession: (_, { input }, context) => startTrainingSession(input, context),
    completeTrainingSession: (_, { input }, context) => completeTrainingSession(input, context),
    cancelTrainingSession: (_, { input }, context) => cancelTrainingSession(input, context),
  },
}
