import { accept, isRefusal } from '@karya/postgres'
import type { Context } from '../context.ts'
import type { OpenTrainingSessionInput } from '../generated/schema.ts'
import { lockSession } from '../session/lock.ts'
import { checkStep } from './steps.ts'

export const openTrainingSession = (input: OpenTrainingSessionInput, { transact, viewer }: Context) =>
  transact('openTrainingSession', input, async repositories => {
    const locked = await lockSession(repositories, viewer, input)
    if (isRefusal(locked)) return locked
    const refused = checkStep(locked.session, 'OPEN')
    if (refused) return refused
    return accept({ session: await repositories.sessions.update(locked.session.id, { status: 'OPEN' }) })
  })
