import { randomUUID } from 'node:crypto'
import { accept, checkLength, isRefusal, refuse } from '@karya/postgres'
import { checkReach } from '@karya/subgraph'
import type { Context } from '../context.ts'
import type { AnswerNeedInput } from '../generated/schema.ts'
import { actingPartner } from '../partner/acting.ts'
import { checkKeeper, lockNeed } from './lock.ts'
import { longestText } from './post.ts'

/** A need that is not met or withdrawn may be answered by any number of partners, once by each (`one_answer_a_partner`). */
export const answerNeed = (input: AnswerNeedInput, { transact, viewer }: Context) =>
  transact('answerNeed', input, async repositories => {
    const { facilities, needs } = repositories
    const held = await lockNeed(repositories, { id: input.needId, version: input.version, field: 'needId' })
    if (isRefusal(held)) return held
    const { need, facility } = held
    if (viewer.role === 'PARTNER') checkReach(viewer, [facility.id])
    else checkKeeper(viewer, facility)
    const partner = await actingPartner(repositories, viewer, input.partnerId)
    if (isRefusal(partner)) return partner
    if (need.status !== 'OPEN' && need.status !== 'ANSWERED') {
      return refuse('INVALID_STATUS', `The need is ${need.status}. Answer one that is open.`, 'input', 'needId')
    }
    const message = input.message.trim()
    if (!message) {
      return refuse('INVALID_VALUE', 'The message is empty. Say what the partner can do.', 'input', 'message')
    }
    const tooLong = checkLength(message, longestText, 'message')
    if (tooLong) return tooLong
    const answer = await needs.answer({
      id: randomUUID(),
      needId: need.id,
      partnerId: partner.id,
      message,
      answeredOn: await facilities.today(facility),
    })
    if (!answer) {
      const text = `${partner.code} answered this need already. Record a pledge to say more.`
      return refuse('ALREADY_EXISTS', text, 'input', 'needId')
    }
    return accept({ need: await needs.update(need.id, { status: 'ANSWERED' }), answer })
  })
