import { accept, isRefusal, refuse } from '@karya/postgres'
import type { Context } from '../context.ts'
import type { MeetNeedInput } from '../generated/schema.ts'
import { checkKeeper, lockNeed } from './lock.ts'

/** The facility itself says that it has what it needed. */
export const meetNeed = (input: MeetNeedInput, { transact, viewer }: Context) =>
  transact('meetNeed', input, async repositories => {
    const held = await lockNeed(repositories, input)
    if (isRefusal(held)) return held
    const { need, facility } = held
    checkKeeper(viewer, facility)
    if (need.status !== 'OPEN' && need.status !== 'ANSWERED') {
      return refuse('INVALID_STATUS', `The need is ${need.status} already.`, 'input', 'id')
    }
    return accept({ need: await repositories.needs.update(need.id, { status: 'MET' }) })
  })
