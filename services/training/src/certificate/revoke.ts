import { accept, checkLength, refuse } from '@karya/postgres'
import { mayWriteFacility } from '@karya/subgraph'
import type { Context } from '../context.ts'
import type { RevokeCertificateInput } from '../generated/schema.ts'
import { readCode } from './code.ts'

/** A certificate is revoked once, for good. To who does not keep the records of its facility it looks like none. */
export const revokeCertificate = (input: RevokeCertificateInput, { transact, viewer }: Context) =>
  transact('revokeCertificate', input, async repositories => {
    const { certificates, facilities, sessions } = repositories
    const unknown = refuse(
      'NOT_FOUND',
      'No certificate of a facility whose records this viewer keeps has this code.',
      'input',
      'code',
    )
    const code = readCode(input.code)
    const seen = code && (await certificates.byCode(code))
    const facility = seen && (await facilities.lock(seen.facilityId))
    if (!facility) return unknown
    if (!mayWriteFacility(viewer, facility)) return { ...unknown, hiddenAt: facility.id }
    await sessions.lock(seen.sessionId)
    const certificate = await certificates.byCode(seen.code)
    if (!certificate) return unknown
    if (input.version != null && input.version !== certificate.version) {
      const message = `Version ${input.version} was read, but the certificate is at version ${certificate.version}. Read it again, then decide.`
      return refuse('STALE_VERSION', message, 'input', 'version')
    }
    if (certificate.revokedOn) {
      const message = `${certificate.code} was revoked on ${certificate.revokedOn} already.`
      return refuse('INVALID_STATUS', message, 'input', 'code')
    }
    const reason = input.reason.trim()
    if (!reason) return refuse('INVALID_VALUE', 'The reason is empty. Give one, without names.', 'input', 'reason')
    const refused = checkLength(reason, 500, 'reason')
    if (refused) return refused
    const revoked = await certificates.revoke(certificate.id, await facilities.today(facility), reason)
    return accept({ certificate: revoked, session: await sessions.read(certificate.sessionId) })
  })
