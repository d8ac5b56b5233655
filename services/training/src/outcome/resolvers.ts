import { reads } from '@karya/service'
import { countOf } from '@karya/subgraph'
import type { Context } from '../context.ts'
import type { Resolvers } from '../generated/schema.ts'
import type { SessionRow } from '../session/row.ts'
import type { Counts } from './counts.ts'
import { recordTrainingOutcome } from './record.ts'

/** Small numbers are hidden from all but those who keep the facility's records. */
const shown = <Field extends keyof Counts>(field: Field) =>
  reads(
    [field, 'facilityId'],
    async (session: Pick<SessionRow, Field | 'facilityId'>, _: object, { loaders }: Context) => {
      const people = session[field]
      return people === null ? null : countOf(people, await loaders.keepsFacility(session.facilityId))
    },
  )

export const outcomeResolvers: Resolvers = {
  Mutation: {
    recordTrainingOutcome: (_, { input }, context) => recordTrainingOutcome(input, context),
  },
  TrainingSession: {
    enrolled: shown('enrolled'),
    completed: shown('completed'),
    certified: shown('certified'),
  },
}
