import { accept, checkSource, isRefusal, refuse } from '@karya/postgres'
import type { Context } from '../context.ts'
import type { CompleteTrainingSessionInput } from '../generated/schema.ts'
import { lockSession } from '../session/lock.ts'
import { checkStep } from './steps.ts'

/** A session ends on a day that has come, and not before it began. One that ends ahead of its schedule ends today. */
export const completeTrainingSession = (input: CompleteTrainingSessionInput, { transact, viewer }: Context) =>
  transact('completeTrainingSession', input, async repositories => {
    const { facilities, sessions, sources } = repositories
    const locked = await lockSession(repositories, viewer, input)
    if (isRefusal(locked)) return locked
    const { session, facility } = locked
    const refusedStep = checkStep(session, 'COMPLETED')
    if (refusedStep) return refusedStep
    const today = await facilities.today(facility)
    const scheduled = session.endsOn && session.endsOn <= today ? session.endsOn : today
    const endsOn = input.endsOn ?? scheduled
    if (endsOn < session.startsOn || endsOn > today) {
      const message = `${endsOn} cannot be the last day: the session started on ${session.startsOn}, and it is ${today} at ${facility.code}.`
      return refuse('INVALID_PERIOD', message, 'input', 'endsOn')
    }
    const refusedSource = checkSource(input.source)
    if (refusedSource) return refusedSource
    if (input.source) await sources.attach('TrainingSession', session.id, input.source)
    return accept({ session: await sessions.update(session.id, { status: 'COMPLETED', endsOn }) })
  })
