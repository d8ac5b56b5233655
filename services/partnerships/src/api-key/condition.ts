import { anyOf, type Sql, sql } from '@karya/postgres'
import { isActive } from '../agreement/condition.ts'
import type { ApiKeyStatus } from '../generated/schema.ts'

/** A key is always read beside its agreement, with which it ends, and beside its last use. */
export const apiKeyTables: Sql = sql`api_key join agreement on agreement.id = api_key.agreement_id
  left join api_key_use on api_key_use.api_key_id = api_key.id`

/** By the calendar of the agreement; nothing has to be written when a day passes. */
const isOver = sql`(coalesce(api_key.expires_on < (now() at time zone agreement.time_zone)::date, false))`

export const apiKeyStatus: Sql = sql`case
  when api_key.revoked_at is not null then 'REVOKED'
  when not ${isActive} then 'AGREEMENT_ENDED'
  when ${isOver} then 'EXPIRED'
  else 'ACTIVE' end`

/** The same, in terms of columns. */
const conditions: Record<ApiKeyStatus, Sql> = {
  REVOKED: sql`api_key.revoked_at is not null`,
  AGREEMENT_ENDED: sql`api_key.revoked_at is null and not ${isActive}`,
  EXPIRED: sql`api_key.revoked_at is null and ${isActive} and ${isOver}`,
  ACTIVE: sql`api_key.revoked_at is null and ${isActive} and not ${isOver}`,
}

export const hasStatus = (statuses: readonly ApiKeyStatus[]): Sql => anyOf(statuses.map(status => conditions[status]))
