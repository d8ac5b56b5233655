import { accept, checkLength, isRefusal, refuse } from '@karya/postgres'
import type { Context } from '../context.ts'
import type { WithdrawNeedInput } from '../generated/schema.ts'
import { checkKeeper, lockNeed } from './lock.ts'
import { longestText } from './post.ts'

/** What is open or answered can be taken back; what was met stays met. */
export const withdrawNeed = (input: WithdrawNeedInput, { transact, viewer }: Context) =>
  transact('withdrawNeed', input, async repositories => {
    const held = await lockNeed(repositories, input)
    if (isRefusal(held)) return held
    const { need, facility } = held
    checkKeeper(viewer, facility)
    if (need.status !== 'OPEN' && need.status !== 'ANSWERED') {
      return refuse('INVALID_STATUS', `The need is ${need.status} already.`, 'input', 'id')
    }
    const withdrawalReason = input.reason?.trim() || null
    const tooLong = checkLength(withdrawalReason, longestText, 'reason')
    if (tooLong) return tooLong
    return accept({ need: await repositories.needs.update(need.id, { status: 'WITHDRAWN', withdrawalReason }) })
  })
