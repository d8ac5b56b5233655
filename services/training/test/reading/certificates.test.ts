import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { sql } from '@karya/postgres'
import { officer, otherOfficer, type Service, startService } from '../service.ts'

let service: Service
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.stop())

describe('certificates', () => {
  const withCertificates = async () => {
    const [row] = await service.database.query<{ id: string; facility_id: string }>(
      sql`select id, facility_id from training_session where valid_certificates > 0 order by id limit 1`,
    )
    return row as { id: string; facility_id: string }
  }

  it('are listed to those alone who keep the records', async () => {
    const { id, facility_id: facilityId } = await withCertificates()
    const query = `{ trainingSession(id: "${id}") { certificates(first: 1) { totalCount nodes { code } } } }`
    const open = await service.ask(query)
    expect(open.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED')
    expect((await service.as(otherOfficer)(query)).data.trainingSession.certificates).toBeNull()
    const own = await service.as({ ...officer, facilityIds: [facilityId] })(query)
    expect(own.data.trainingSession.certificates.nodes).toHaveLength(1)
  })

  it('answer a code, and neither a person nor a facility', async () => {
    const rows = await service.database.query<{
      code: string
      reason: string | null
    }>(sql`select distinct on (reason) code, reason from (
               select code, case when revoked_on is not null then 'REVOKED' when valid_until < current_date - 2 then 'EXPIRED' end as reason
               from certificate) as judged`)
    expect(rows).toHaveLength(3)
    for (const { code, reason } of rows) {
      const { data, errors } = await service.ask(
        `{ verifyCertificate(code: "${code.toLowerCase().replaceAll('-', ' ')}") {
             valid reason code credential skillField issuedOn validUntil issuer { id } } }`,
      )
      expect(errors).toBeUndefined()
      expect(data.verifyCertificate).toMatchObject({ valid: reason === null, reason, code })
      expect(data.verifyCertificate.skillField).not.toBeNull()
    }
  })

  it('tell nothing of a code that there is not', async () => {
    const { data } = await service.ask(`{ verifyCertificate(code: "KRY-2222-2222-2222") {
      valid reason credential skillField issuedOn validUntil issuer { id } } }`)
    expect(data.verifyCertificate).toEqual({
      valid: false,
      reason: 'UNKNOWN',
      credential: null,
      skillField: null,
      issuedOn: null,
      validUntil: null,
      issuer: null,
    })
  })
})
