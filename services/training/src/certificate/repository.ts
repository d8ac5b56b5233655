import { columnsOf, connectionsByParent, run, sql } from '@karya/postgres'
import type { EntityManager } from 'typeorm'
import type { SkillField } from '../generated/schema.ts'
import { type CertificateRow, CertificateTable } from './row.ts'

const columns = columnsOf(CertificateTable)

export interface CertificateListArguments {
  first: number
  after?: string | null
}

export class CertificateRepository {
  readonly #manager: EntityManager

  constructor(manager: EntityManager) {
    this.#manager = manager
  }

  /** The certificates of many sessions: one statement, whatever their number. Ask only for sessions whose records the viewer keeps. */
  listsBySessionIds(sessionIds: readonly string[], { first, after }: CertificateListArguments) {
    return connectionsByParent<CertificateRow>(
      this.#manager,
      {
        columns,
        from: sql`certificate`,
        where: [],
        order: { name: 'CODE', expression: sql`certificate.code`, type: 'text', direction: 'ASC' },
        id: sql`certificate.id`,
        first,
        after,
      },
      { column: sql`certificate.session_id`, type: 'uuid', keys: sessionIds },
    )
  }

  async byCode(code: string): Promise<CertificateRow | null> {
    const [found] = await run<CertificateRow>(
      this.#manager,
      sql`select ${columns} from certificate where code = ${code}`,
    )
    return found ?? null
  }

  /** What of a certificate anyone may know, with the day it is where it was issued. */
  async toVerify(code: string) {
    const [found] = await run<CertificateRow & { skillField: SkillField; today: string }>(
      this.#manager,
      sql`select ${columns}, training_session.skill_field as "skillField",
                 (now() at time zone coalesce(time_zone, 'Asia/Jakarta'))::date as today
          from certificate
          join training_session on training_session.id = certificate.session_id
          left join facility_copy on facility_copy.id = certificate.facility_id
          where certificate.code = ${code}`,
    )
    return found ?? null
  }

  /** Issues one certificate for each code, all alike. Answers them by code. */
  issue(
    codes: readonly string[],
    {
      sessionId,
      facilityId,
      credential,
      issuerId,
      issuedOn,
      validUntil,
    }: Pick<CertificateRow, 'sessionId' | 'facilityId' | 'credential' | 'issuerId' | 'issuedOn' | 'validUntil'>,
  ): Promise<CertificateRow[]> {
    return run<CertificateRow>(
      this.#manager,
      sql`with issued as (
            insert into certificate (id, session_id, facility_id, code, credential, issuer_id, issued_on, valid_until)
            select gen_random_uuid(), ${sessionId}, ${facilityId}, code, ${credential}, ${issuerId}, ${issuedOn}, ${validUntil}
            from unnest(${codes}::text[]) as drawn(code)
            returning certificate.*)
          select ${columnsOf(CertificateTable, 'issued')} from issued order by code`,
    )
  }

  async revoke(id: string, revokedOn: string, revocationReason: string): Promise<CertificateRow> {
    await this.#manager.getRepository(CertificateTable).update({ id }, { revokedOn, revocationReason })
    return this.#manager.findOneByOrFail(CertificateTable, { id })
  }
}
