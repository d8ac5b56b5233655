import { accept, checkSource, isRefusal, refuse } from '@karya/postgres'
import { CodedError } from '@karya/subgraph'
import type { Context } from '../../context.ts'
import { commonTimeZone } from '../../facility/hold.ts'
import type { AmendAgreementInput } from '../../generated/schema.ts'
import { checkDocuments, checkFacts, documentRows, refuseNumber } from './facts.ts'
import { lockAgreement } from './lock.ts'

/** What came later is added and nothing is taken away: a number or a day of signing that is recorded stays. */
export const amendAgreement = (input: AmendAgreementInput, { transact, viewer }: Context) =>
  transact('amendAgreement', input, async repositories => {
    const { agreements, facilities: copy, sources } = repositories
    const { signedOn, addScope, addFacilityIds, addDocuments, source } = input
    const held = await lockAgreement(repositories, viewer, { ...input, more: addFacilityIds })
    if (isRefusal(held)) return held
    const { agreement } = held
    if (agreement.status !== 'DRAFT' && agreement.status !== 'ACTIVE') {
      const message = `The agreement is ${agreement.status}. What is over is not amended; a new one may follow it.`
      return refuse('INVALID_STATUS', message, 'input', 'id')
    }
    if (viewer.role === 'OFFICER' && agreement.activatedOn) {
      throw new CodedError('FORBIDDEN', 'An officer amends drafts; what is in force is amended by the regional office.')
    }
    const number = input.number?.trim()
    if (number && agreement.number && number !== agreement.number) {
      const message = `The agreement has the number ${agreement.number}. A number that is recorded stays.`
      return refuse('ALREADY_EXISTS', message, 'input', 'number')
    }
    if (signedOn && agreement.signedOn && signedOn !== agreement.signedOn) {
      const message = `The agreement was signed on ${agreement.signedOn}. A day that is recorded stays.`
      return refuse('ALREADY_EXISTS', message, 'input', 'signedOn')
    }
    const refused =
      checkFacts(input, await copy.today(agreement)) ??
      checkDocuments(addDocuments, 'addDocuments') ??
      checkSource(source)
    if (refused) return refused
    if (number && number !== agreement.number && (await agreements.hasNumber(number))) return refuseNumber(number)
    await agreements.link(agreement.id, addFacilityIds)
    await agreements.addDocuments(documentRows(agreement.id, addDocuments))
    if (source) await sources.attach('Agreement', agreement.id, source)
    const changes = {
      timeZone: commonTimeZone(held.facilities),
      scope: [...new Set([...agreement.scope, ...addScope])],
      ...(number && { number }),
      ...(signedOn && { signedOn }),
    }
    return accept({ agreement: await agreements.update(agreement.id, changes) })
  })
