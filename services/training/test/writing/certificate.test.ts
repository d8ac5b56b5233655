import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { writeDirectly } from '@karya/testkit'
import { blk, kasongan, officer, otherOfficer, pressSession, type Service, startService } from '../service.ts'
import { type Writer, writerOf } from './writer.ts'

let service: Service
let call: Writer['call']
let done: Writer['done']
let completed: Writer['completed']
beforeAll(async () => {
  service = await startService('none')
  ;({ call, done, completed } = writerOf(service))
})
afterAll(() => service.stop())

describe('certificates', () => {
  const issued = 'certificates { code credential issuer { id } issuedOn validUntil version } session { version }'
  const input = { count: 10, credential: 'SERTIFIKAT_PELATIHAN_BLK', validUntil: '2999-12-31' }

  it('are issued up to the number certified, and revoked to be replaced', async () => {
    const sessionId = await completed()
    const { certificates } = await done('issueCertificates', { sessionId, ...input }, officer, issued)
    expect(new Set(certificates.map(({ code }: { code: string }) => code)).size).toBe(10)
    expect(certificates[0]).toMatchObject({ issuer: { id: blk }, validUntil: '2999-12-31' })
    const tooMany = await call('issueCertificates', { sessionId, ...input }, officer, issued)
    expect(tooMany.code).toBe('CERTIFICATES_EXCEED_OUTCOME')
    expect(tooMany.payload.userErrors[0].message).toContain('5 can be issued, not 10')
    expect((await call('recordTrainingOutcome', { sessionId, certified: 9 })).code).toBe('CERTIFICATES_EXCEED_OUTCOME')

    const { code } = certificates[0]
    const revoke = (viewer: object, change: object = {}) =>
      call('revokeCertificate', { code, reason: 'Salah cetak', ...change }, viewer, 'certificate { revokedOn version }')
    expect((await revoke(otherOfficer)).code).toBe('NOT_FOUND')
    expect((await revoke(officer, { version: 9 })).code).toBe('STALE_VERSION')
    expect((await revoke(officer, { reason: ' ' })).code).toBe('INVALID_VALUE')
    expect((await revoke(officer)).payload.certificate).toMatchObject({ version: 2 })
    expect((await revoke(officer)).code).toBe('INVALID_STATUS')
    const { data } = await service.ask(`{ verifyCertificate(code: "${code}") { valid reason skillField } }`)
    expect(data.verifyCertificate).toMatchObject({
      valid: false,
      reason: 'REVOKED',
      skillField: 'AKSESORIS_CENDERAMATA',
    })
    await done('issueCertificates', { sessionId, ...input, count: 6 }, officer, issued)
  })

  it('of two calls at once do not exceed it together', async () => {
    const sessionId = await completed()
    const calls = await Promise.all(
      [1, 2].map(() => call('issueCertificates', { sessionId, ...input }, officer, issued)),
    )
    expect(calls.map(({ code }) => code ?? 'done').sort()).toEqual(['CERTIFICATES_EXCEED_OUTCOME', 'done'])
  })

  it('are guarded by the database as well', async () => {
    const sessionId = await completed({ enrolled: 1, completed: 1, certified: 0 })
    const insert = writeDirectly(
      service.database,
      `insert into certificate (id, session_id, facility_id, code, credential, issued_on)
       values (gen_random_uuid(), '${sessionId}', '${kasongan}', 'KRY-2222-2222-2222', 'SERTIFIKAT_KEIKUTSERTAAN', '2026-02-06')`,
    )
    await expect(insert).rejects.toThrow('certificates_within_certified')
  })

  it.each([
    [{ count: 0 }, 'INVALID_VALUE'],
    [{ count: 1001 }, 'INVALID_VALUE'],
    [{ issuerId: kasongan }, 'UNKNOWN_REFERENCE'],
    [{ issuedOn: '2026-02-05' }, 'INVALID_PERIOD'],
    [{ issuedOn: '2999-02-05' }, 'INVALID_PERIOD'],
    [{ issuedOn: '2026-02-07', validUntil: '2026-02-06' }, 'INVALID_PERIOD'],
    [{ sessionId: pressSession }, 'INVALID_STATUS'],
  ])('are not issued with %j: %s', async (change, code) => {
    const sessionId = await completed()
    expect((await call('issueCertificates', { sessionId, ...input, ...change }, officer, issued)).code).toBe(code)
  })
})
