import { accept, isRefusal, type Refusal, refuse } from '@karya/postgres'
import type { Context } from '../context.ts'
import type { IssueCertificatesInput } from '../generated/schema.ts'
import { lockSession } from '../session/lock.ts'
import type { SessionRow } from '../session/row.ts'
import { drawCode } from './code.ts'
import { findIssuer } from './issuer.ts'

const mostAtOnce = 1000

/** No more certificates are valid than people were certified: also the constraint `certificates_within_certified`. */
const checkNumber = (
  { certified, validCertificates }: SessionRow,
  count: number,
): Refusal<'INVALID_VALUE' | 'CERTIFICATES_EXCEED_OUTCOME'> | null => {
  if (count < 1 || count > mostAtOnce) {
    return refuse('INVALID_VALUE', `count is ${count}, but has to be between 1 and ${mostAtOnce}.`, 'input', 'count')
  }
  const left = (certified ?? 0) - validCertificates
  if (count <= left) return null
  const message =
    certified === null
      ? 'How many were certified is not known. Record it with recordTrainingOutcome first.'
      : `${certified} were certified and ${validCertificates} certificates are valid, so ${left} can be issued, not ${count}.`
  return refuse('CERTIFICATES_EXCEED_OUTCOME', message, 'input', 'count')
}

const checkDays = (
  { endsOn }: SessionRow,
  { issuedOn, validUntil, today }: { issuedOn: string; validUntil?: string | null; today: string },
): Refusal<'INVALID_PERIOD'> | null => {
  if (issuedOn > today || (endsOn && issuedOn < endsOn)) {
    const message = `${issuedOn} cannot be the day of issue: the session ended on ${endsOn}, and it is ${today} there.`
    return refuse('INVALID_PERIOD', message, 'input', 'issuedOn')
  }
  if (validUntil && validUntil < issuedOn) {
    const message = `Issued on ${issuedOn}, they would be valid until ${validUntil}. Give a later day, or none.`
    return refuse('INVALID_PERIOD', message, 'input', 'validUntil')
  }
  return null
}

export const issueCertificates = (input: IssueCertificatesInput, { transact, viewer }: Context) =>
  transact('issueCertificates', input, async repositories => {
    const { certificates, facilities, sessionPartners, sessions } = repositories
    const locked = await lockSession(repositories, viewer, input)
    if (isRefusal(locked)) return locked
    const { session, facility } = locked
    if (session.status !== 'COMPLETED') {
      const message = `The session is ${session.status}. issueCertificates is possible from COMPLETED.`
      return refuse('INVALID_STATUS', message, 'input', 'sessionId')
    }
    const { count, credential, validUntil = null } = input
    const today = await facilities.today(facility)
    const issuedOn = input.issuedOn ?? today
    const refused = checkNumber(session, count) ?? checkDays(session, { issuedOn, validUntil, today })
    if (refused) return refused
    const issuer = findIssuer(await sessionPartners.bySessionIds([session.id]), input)
    if (isRefusal(issuer)) return issuer
    const issued = await certificates.issue(Array.from({ length: count }, drawCode), {
      sessionId: session.id,
      facilityId: session.facilityId,
      credential,
      ...issuer,
      issuedOn,
      validUntil,
    })
    return accept({ certificates: issued, session: await sessions.read(session.id) })
  })
