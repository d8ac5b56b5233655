import { columnsOf, isAmong, run, sql } from '@karya/postgres'
import type { EntityManager } from 'typeorm'
import { type CertificationRow, CertificationTable } from './row.ts'

const columns = columnsOf(CertificationTable)

export class CertificationRepository {
  readonly #manager: EntityManager

  constructor(manager: EntityManager) {
    this.#manager = manager
  }

  byProductIds(productIds: readonly string[]) {
    return run<CertificationRow>(
      this.#manager,
      sql`select ${columns} from product_certification where ${isAmong(sql`product_id`, productIds)}
          order by kind, valid_until desc nulls first, id`,
    )
  }

  /** Writes a certificate, or corrects the one of the same kind and number. */
  async record(certification: CertificationRow): Promise<CertificationRow> {
    const { id, productId, facilityId, kind, number, issuer, validFrom, validUntil } = certification
    const [recorded] = await run<CertificationRow>(
      this.#manager,
      sql`insert into product_certification (id, product_id, facility_id, kind, number, issuer, valid_from, valid_until)
          values (${id}, ${productId}, ${facilityId}, ${kind}, ${number}, ${issuer}, ${validFrom}, ${validUntil})
          on conflict (product_id, kind, number) do update
            set issuer = excluded.issuer, valid_from = excluded.valid_from, valid_until = excluded.valid_until
          returning ${columns}`,
    )
    return recorded as CertificationRow
  }
}
