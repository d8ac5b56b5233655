import { accept, isRefusal, refuse } from '@karya/postgres'
import type { Context } from '../../context.ts'
import type { ActivateAgreementInput } from '../../generated/schema.ts'
import { lockAgreement } from './lock.ts'

/** A draft is put into force once, and before its term is over. Ahead of its first day it stays a draft until then. */
export const activateAgreement = (input: ActivateAgreementInput, { transact, viewer }: Context) =>
  transact('activateAgreement', input, async repositories => {
    const { agreements, facilities: copy } = repositories
    const held = await lockAgreement(repositories, viewer, input)
    if (isRefusal(held)) return held
    const { agreement } = held
    if (agreement.terminatedOn || agreement.activatedOn) {
      const message = agreement.terminatedOn
        ? 'The agreement is TERMINATED. Create another one.'
        : `The agreement was put into force on ${agreement.activatedOn} already.`
      return refuse('INVALID_STATUS', message, 'input', 'id')
    }
    const today = await copy.today(agreement)
    if (agreement.validUntil && agreement.validUntil < today) {
      const message = `The term ended on ${agreement.validUntil}. Create an agreement with a term that lasts.`
      return refuse('INVALID_PERIOD', message, 'input', 'id')
    }
    return accept({ agreement: await agreements.update(agreement.id, { activatedOn: today }) })
  })
