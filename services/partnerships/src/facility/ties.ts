import { join, type Sql, sql } from '@karya/postgres'
import { isActive } from '../agreement/condition.ts'
import type { PartnerTie } from '../generated/schema.ts'

/** Facility and partner of every tie of one kind. */
const tiesOf: Record<PartnerTie, Sql> = {
  AGREEMENT: sql`select facility_id, partner_id from agreement
                 join agreement_facility on agreement_id = agreement.id where ${isActive}`,
  PLEDGE: sql`select facility_id, partner_id from pledge join pledge_facility on pledge_id = pledge.id where step <> 'DROPPED'`,
  EVENT: sql`select facility_id, partner_id from event_facility join event_partner using (event_id)`,
  HOPED_FOR: sql`select facility_id, partner_id from need join need_hope on need_id = need.id where status = 'OPEN'`,
}

/** As a source of `from`, named `tie`: which partner is tied to which facility. */
export const tiesThrough = (kinds: readonly PartnerTie[]): Sql =>
  kinds.length
    ? sql`(${join(
        kinds.map(kind => tiesOf[kind]),
        ' union all ',
      )}) as tie`
    : sql`(select null::uuid as facility_id, null::uuid as partner_id where false) as tie`
