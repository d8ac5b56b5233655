import { randomUUID } from 'node:crypto'
import { accept, checkSource, isRefusal, refuse } from '@karya/postgres'
import type { Context } from '../../context.ts'
import { checkKept, commonTimeZone, holdFacilities } from '../../facility/hold.ts'
import type { CreateAgreementInput } from '../../generated/schema.ts'
import { knownPartner } from '../../partner/known.ts'
import { checkDocuments, checkFacts, documentRows, refuseNumber } from './facts.ts'

/**
 * An agreement begins as a draft, of one partner and facilities that the viewer keeps. The constraints `scope_is_given`,
 * `term_ends_after_start` and `number_is_unique` back it.
 */
export const createAgreement = (input: CreateAgreementInput, { transact, viewer }: Context) =>
  transact('createAgreement', input, async repositories => {
    const { agreements, facilities: copy, sources } = repositories
    const { kind, validFrom, validUntil = null, signedOn = null, source } = input
    const number = input.number?.trim() ?? null
    if (!input.facilityIds.length) {
      return refuse('INVALID_VALUE', 'An agreement serves at least one facility. Name it.', 'input', 'facilityIds')
    }
    if (!input.scope.length) {
      return refuse('INVALID_VALUE', 'An agreement covers at least one kind of support. Name it.', 'input', 'scope')
    }
    const facilities = await holdFacilities(repositories, input.facilityIds)
    if (isRefusal(facilities)) return facilities
    checkKept(viewer, facilities)
    const partner = await knownPartner(repositories, input.partnerId)
    if (isRefusal(partner)) return partner
    if (validUntil && validUntil < validFrom) {
      const message = `The term ends on ${validUntil}, before it begins on ${validFrom}.`
      return refuse('INVALID_PERIOD', message, 'input', 'validUntil')
    }
    const timeZone = commonTimeZone(facilities)
    const refused =
      checkFacts(input, await copy.today({ timeZone })) ??
      checkDocuments(input.documents, 'documents') ??
      checkSource(source)
    if (refused) return refused
    const agreement = await agreements.insert(
      {
        id: randomUUID(),
        number,
        kind,
        title: input.title?.trim() || null,
        partnerId: partner.id,
        scope: [...new Set(input.scope)],
        signedOn,
        validFrom,
        validUntil,
        activatedOn: null,
        terminatedOn: null,
        terminationReason: null,
        timeZone,
      },
      facilities.map(({ id }) => id),
    )
    if (!agreement) return refuseNumber(number as string)
    await agreements.addDocuments(documentRows(agreement.id, input.documents))
    if (source) await sources.attach('Agreement', agreement.id, source)
    return accept({ agreement })
  })
