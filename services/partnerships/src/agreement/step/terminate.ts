import { accept, checkLength, isRefusal, refuse } from '@karya/postgres'
import type { Context } from '../../context.ts'
import type { TerminateAgreementInput } from '../../generated/schema.ts'
import { lockAgreement } from './lock.ts'

const longestReason = 2000

/** What is in force ends before its time, and a draft is given up, for a reason. What is over stays as it was. */
export const terminateAgreement = (input: TerminateAgreementInput, { transact, viewer }: Context) =>
  transact('terminateAgreement', input, async repositories => {
    const { agreements, facilities: copy } = repositories
    const held = await lockAgreement(repositories, viewer, input)
    if (isRefusal(held)) return held
    const { agreement } = held
    const { status } = agreement
    if (status !== 'DRAFT' && status !== 'ACTIVE') {
      return refuse('INVALID_STATUS', `The agreement is ${status} already.`, 'input', 'id')
    }
    const terminationReason = input.reason.trim()
    if (!terminationReason) {
      return refuse('INVALID_VALUE', 'The reason is empty. Say why it ends.', 'input', 'reason')
    }
    const tooLong = checkLength(terminationReason, longestReason, 'reason')
    if (tooLong) return tooLong
    const today = await copy.today(agreement)
    const terminatedOn = input.terminatedOn ?? today
    if (terminatedOn > today) {
      const message = `${terminatedOn} has not come yet: it is ${today}. End it on the day.`
      return refuse('INVALID_PERIOD', message, 'input', 'terminatedOn')
    }
    if (status === 'ACTIVE' && terminatedOn < agreement.validFrom) {
      const message = `The agreement began on ${agreement.validFrom}. It cannot have ended before.`
      return refuse('INVALID_PERIOD', message, 'input', 'terminatedOn')
    }
    return accept({ agreement: await agreements.update(agreement.id, { terminatedOn, terminationReason }) })
  })
