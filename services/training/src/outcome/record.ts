import { accept, checkSource, isRefusal, refuse } from '@karya/postgres'
import type { Context } from '../context.ts'
import type { RecordTrainingOutcomeInput } from '../generated/schema.ts'
import { lockSession } from '../session/lock.ts'
import { checkCounts } from './counts.ts'

/** People are counted from the start of a session on, and corrected as long as it was not cancelled. */
export const recordTrainingOutcome = (input: RecordTrainingOutcomeInput, { transact, viewer }: Context) =>
  transact('recordTrainingOutcome', input, async repositories => {
    const { sessions, sources } = repositories
    const locked = await lockSession(repositories, viewer, input)
    if (isRefusal(locked)) return locked
    const { session } = locked
    if (session.status !== 'RUNNING' && session.status !== 'COMPLETED') {
      const message = `The session is ${session.status}. recordTrainingOutcome is possible from RUNNING or COMPLETED.`
      return refuse('INVALID_STATUS', message, 'input', 'sessionId')
    }
    const { enrolled, completed, certified, source } = input
    if (enrolled == null && completed == null && certified == null) {
      return refuse('INVALID_VALUE', 'No number is given. Give enrolled, completed or certified.', 'input')
    }
    const counts = {
      enrolled: enrolled ?? session.enrolled,
      completed: completed ?? session.completed,
      certified: certified ?? session.certified,
    }
    const refused = checkCounts(counts, session.validCertificates) ?? checkSource(source)
    if (refused) return refused
    if (source) await sources.attach('TrainingSession', session.id, source)
    return accept({ session: await sessions.update(session.id, counts) })
  })
