import { defaultSeed } from '../facilities/facilities-data.ts'
import type { SampleSize } from '../facilities/records.ts'
import { generatedUntil } from '../plan.ts'
import { randomStream } from '../random.ts'
import { daysAfter, yearsAfter } from './calendar.ts'
import type { CertificateRecord, Credential } from './records.ts'
import { generatedSessions } from './sessions.ts'

/** The share of sessions whose certificates are in the data: a few thousand codes in the small size, some ten thousand in the national one. */
const share: Record<SampleSize, number> = { none: 0, small: 0.15, national: 0.02 }

/** A certificate of competence holds for three years, of an examination board for five; the others do not expire. */
const yearsValid: Partial<Record<Credential, number>> = { SERTIFIKAT_KOMPETENSI_BNSP: 3, SERTIFIKAT_LSK: 5 }

const stream = randomStream(defaultSeed, 'certificate')
const chosen = randomStream(defaultSeed, 'certificate/session')

/** GENERATED. As many certificates for a session as people were certified; one in a hundred is revoked. */
export function* generatedCertificates(size: SampleSize): Generator<CertificateRecord> {
  let index = 0
  for (const { session, partners, credential } of generatedSessions(size)) {
    const { id: sessionId, facilityId, endsOn, certified } = session
    if (!credential || !endsOn || !certified || !chosen.at(sessionId).chance(share[size])) continue
    const issuedOn = daysAfter(endsOn, 7)
    if (issuedOn > generatedUntil) continue
    const issuerId = partners.find(({ role }) => role === 'CERTIFIER')?.partnerId ?? null
    const years = yearsValid[credential]
    for (let number = 0; number < certified; number += 1, index += 1) {
      const random = stream.at(index)
      const revokedOn = daysAfter(issuedOn, random.between(1, 200))
      const isRevoked = random.chance(0.01) && revokedOn <= generatedUntil
      yield {
        id: random.uuid(),
        sessionId,
        facilityId,
        digits: Array.from({ length: 11 }, () => random.between(0, 30)),
        credential,
        issuerId,
        issuedOn,
        validUntil: years ? yearsAfter(issuedOn, years) : null,
        revokedOn: isRevoked ? revokedOn : null,
        revocationReason: isRevoked ? 'Salah cetak' : null,
      }
    }
  }
}
