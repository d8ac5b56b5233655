import { type Sql, sql } from '@karya/postgres'
import type { Viewer } from '@karya/subgraph'
import { isFacilityKept, isReached } from '../facility/keeping.ts'

/**
 * Open needs are for everybody; what became of them is for the facility, its regional office, administrators and analysts. A partner sees
 * those that wait for more than an answer, and all that it answered or that name it.
 */
export const isNeedShownTo = (viewer: Viewer): Sql => {
  switch (viewer.role) {
    case 'ADMIN':
    case 'ANALYST':
      return sql`true`
    case 'PARTNER':
      return sql`(need.status in ('OPEN', 'ANSWERED')
        or exists (select from need_answer where need_id = need.id and need_answer.partner_id = ${viewer.partnerId})
        or exists (select from need_hope where need_id = need.id and need_hope.partner_id = ${viewer.partnerId}))`
    case 'OFFICER':
    case 'REGIONAL':
      return sql`(need.status = 'OPEN' or ${isFacilityKept(viewer, sql`need.facility_id`)})`
    default:
      return sql`need.status = 'OPEN'`
  }
}

/** What partners wrote is for the facility and those above it, and each partner's own for itself, as far as its key reaches. */
export const isAnswerShownTo = (viewer: Viewer): Sql =>
  viewer.role === 'PARTNER'
    ? sql`(need_answer.partner_id = ${viewer.partnerId} and ${isReached(viewer, sql`need.facility_id`)})`
    : isFacilityKept(viewer, sql`need.facility_id`)
