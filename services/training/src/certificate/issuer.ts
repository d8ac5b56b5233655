import { type Refusal, refuse } from '@karya/postgres'
import { checkId } from '@karya/subgraph'
import type { Credential, PartnerRole } from '../generated/schema.ts'

/**
 * Who issues: a partner of the session that does more than pay for it; null where the facility itself does, which certifies no more than
 * attendance (constraint `facilities_certify_attendance_alone`). Where none is named, the one certifier.
 */
export const findIssuer = (
  partners: readonly { partnerId: string; role: PartnerRole }[],
  { issuerId, credential }: { issuerId?: string | null; credential: Credential },
): { issuerId: string | null } | Refusal<'UNKNOWN_REFERENCE' | 'INVALID_VALUE'> => {
  if (issuerId) {
    const id = checkId(issuerId)
    if (partners.some(({ partnerId, role }) => partnerId === id && role !== 'FUNDER')) return { issuerId: id }
    const message = `${issuerId} is no organiser, instructor or certifier of the session, so it cannot issue its certificates.`
    return refuse('UNKNOWN_REFERENCE', message, 'input', 'issuerId')
  }
  const certifiers = partners.filter(({ role }) => role === 'CERTIFIER')
  if (certifiers.length === 1) return { issuerId: certifiers[0]?.partnerId ?? null }
  if (credential === 'SERTIFIKAT_KEIKUTSERTAAN') return { issuerId: null }
  const message = `${credential} needs an issuer, and the session has ${certifiers.length || 'no'} certifiers. Give issuerId, one of its partners.`
  return refuse('INVALID_VALUE', message, 'input', 'issuerId')
}
