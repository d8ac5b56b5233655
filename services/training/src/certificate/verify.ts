import type { Context } from '../context.ts'
import type { CertificateFault } from '../generated/schema.ts'
import { readCode } from './code.ts'
import type { VerificationRow } from './row.ts'

/** Why a certificate is not valid on a day; null where it is. Its last day is a valid one. */
export const faultOf = (
  { revokedOn, validUntil }: { revokedOn: string | null; validUntil: string | null },
  today: string,
): CertificateFault | null => {
  if (revokedOn) return 'REVOKED'
  return validUntil && validUntil < today ? 'EXPIRED' : null
}

/** Answers the code alone: not the session, and not the facility, which would say that its holder was in custody there. */
export const verifyCertificate = async (typed: string, { repositories }: Context): Promise<VerificationRow> => {
  const code = readCode(typed)
  const found = code && (await repositories.certificates.toVerify(code))
  if (!found) {
    const nothing = { credential: null, skillField: null, issuerId: null, issuedOn: null, validUntil: null }
    return { valid: false, reason: 'UNKNOWN', code: code ?? typed, ...nothing }
  }
  const { credential, skillField, issuerId, issuedOn, validUntil } = found
  const reason = faultOf(found, found.today)
  return { valid: reason === null, reason, code: found.code, credential, skillField, issuerId, issuedOn, validUntil }
}
