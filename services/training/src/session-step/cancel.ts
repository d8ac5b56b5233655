import { accept, checkLength, isRefusal } from '@karya/postgres'
import type { Context } from '../context.ts'
import type { CancelTrainingSessionInput } from '../generated/schema.ts'
import { lockSession } from '../session/lock.ts'
import { checkStep } from './steps.ts'

export const cancelTrainingSession = (input: CancelTrainingSessionInput, { transact, viewer }: Context) =>
  transact('cancelTrainingSession', input, async repositories => {
    const locked = await lockSession(repositories, viewer, input)
    if (isRefusal(locked)) return locked
    const refused = checkStep(locked.session, 'CANCELLED') ?? checkLength(input.reason, 500, 'reason')
    if (refused) return refused
    const cancellationReason = input.reason?.trim() || null
    return accept({
      session: await repositories.sessions.update(locked.session.id, { status: 'CANCELLED', cancellationReason }),
    })
  })
