import { type Sql, sql } from '@karya/postgres'
import { isActive } from '../agreement/condition.ts'

/** A source may say less than the records show: an active agreement is cooperation, a pledge that was not dropped a promise. */
export const standing: Sql = sql`case
  when partner.stated_standing = 'COOPERATING'
    or exists (select from agreement where agreement.partner_id = partner.id and ${isActive}) then 'COOPERATING'
  when partner.stated_standing = 'PLEDGED'
    or exists (select from pledge where pledge.partner_id = partner.id and pledge.step <> 'DROPPED') then 'PLEDGED'
  else partner.stated_standing end`
