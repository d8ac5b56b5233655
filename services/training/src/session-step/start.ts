import { accept, isRefusal, refuse } from '@karya/postgres'
import type { Context } from '../context.ts'
import type { StartTrainingSessionInput } from '../generated/schema.ts'
import { checkCounts } from '../outcome/counts.ts'
import { lockSession } from '../session/lock.ts'
import { checkStep } from './steps.ts'

/** A session does not begin before its first day, by which lists and figures order it. */
export const startTrainingSession = (input: StartTrainingSessionInput, { transact, viewer }: Context) =>
  transact('startTrainingSession', input, async repositories => {
    const locked = await lockSession(repositories, viewer, input)
    if (isRefusal(locked)) return locked
    const { session, facility } = locked
    const refusedStep = checkStep(session, 'RUNNING')
    if (refusedStep) return refusedStep
    const today = await repositories.facilities.today(facility)
    if (session.startsOn > today) {
      const message = `The session starts on ${session.startsOn}, which has not come yet at ${facility.code}, where it is ${today}. Start it on that day, or cancel it and schedule one for an earlier day.`
      return refuse('INVALID_PERIOD', message, 'input', 'sessionId')
    }
    const counts = { enrolled: input.enrolled ?? null, completed: null, certified: null }
    const refusedCounts = checkCounts(counts, session.validCertificates)
    if (refusedCounts) return refusedCounts
    return accept({ session: await repositories.sessions.update(session.id, { status: 'RUNNING', ...counts }) })
  })
