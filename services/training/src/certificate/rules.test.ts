import { describe, expect, it } from '@jest/globals'
import { findIssuer } from './issuer.ts'
import { faultOf } from './verify.ts'

describe('a certificate', () => {
  it('is valid through its last day, and never once revoked', () => {
    const unlimited = { revokedOn: null, validUntil: null }
    expect(faultOf(unlimited, '2999-01-01')).toBeNull()
    expect(faultOf({ ...unlimited, validUntil: '2026-01-01' }, '2026-01-01')).toBeNull()
    expect(faultOf({ ...unlimited, validUntil: '2026-01-01' }, '2026-01-02')).toBe('EXPIRED')
    expect(faultOf({ revokedOn: '2025-01-01', validUntil: '2026-01-01' }, '2026-01-02')).toBe('REVOKED')
  })
})

describe('the issuer', () => {
  const [one, two] = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'] as const
  const competence = { credential: 'SERTIFIKAT_KOMPETENSI_BNSP' } as const

  it('is the one certifier, unless another partner is named', () => {
    const partners = [
      { partnerId: one, role: 'CERTIFIER' },
      { partnerId: two, role: 'INSTRUCTOR' },
    ] as const
    expect(findIssuer(partners, competence)).toEqual({ issuerId: one })
    expect(findIssuer(partners, { ...competence, issuerId: two })).toEqual({ issuerId: two })
  })

  it('is needed for all but attendance, and does more than pay', () => {
    expect(findIssuer([], { credential: 'SERTIFIKAT_KEIKUTSERTAAN' })).toEqual({ issuerId: null })
    expect(findIssuer([], competence)).toMatchObject({ refused: { code: 'INVALID_VALUE' } })
    expect(findIssuer([{ partnerId: one, role: 'FUNDER' }], { ...competence, issuerId: one })).toMatchObject({
      refused: { code: 'UNKNOWN_REFERENCE' },
    })
  })
})
