import { anyOf, type Sql, sql } from '@karya/postgres'
import type { Viewer } from '@karya/subgraph'
import { isFacilityKept } from '../facility/keeping.ts'
import type { AgreementStatus } from '../generated/schema.ts'

const today = sql`(now() at time zone agreement.time_zone)::date`

/** By the calendar of its facilities; nothing has to be written when a day passes. */
export const agreementStatus: Sql = sql`case
  when agreement.terminated_on is not null then 'TERMINATED'
  when agreement.activated_on is null or agreement.valid_from > ${today} then 'DRAFT'
  when agreement.valid_until < ${today} then 'EXPIRED'
  else 'ACTIVE' end`

/** The same as `agreementStatus = 'ACTIVE'`, in terms of its columns. */
export const isActive: Sql = sql`(agreement.terminated_on is null and agreement.activated_on is not null
  and agreement.valid_from <= ${today} and coalesce(agreement.valid_until >= ${today}, true))`

/** The same again, each status in terms of columns, of which the planner knows more than of the status reckoned from them. */
const conditions: Record<AgreementStatus, Sql> = {
  TERMINATED: sql`agreement.terminated_on is not null`,
  DRAFT: sql`agreement.terminated_on is null and (agreement.activated_on is null or agreement.valid_from > ${today})`,
  EXPIRED: sql`agreement.terminated_on is null and agreement.activated_on is not null and agreement.valid_until < ${today}`,
  ACTIVE: isActive,
}

export const hasStatus = (statuses: readonly AgreementStatus[]): Sql =>
  anyOf(statuses.map(status => conditions[status]))

/** It is, or was, in force: everybody may know of it. */
export const hasBegun: Sql = sql`(agreement.activated_on is not null and agreement.valid_from <= ${today})`

/** Whether it is with the viewer's own partner, and its key reaches one of the facilities. */
export const isOfPartner = ({ partnerId, facilityIds }: Viewer): Sql => {
  const isOwn = sql`agreement.partner_id = ${partnerId}`
  if (!facilityIds.length) return isOwn
  return sql`(${isOwn} and exists (select from agreement_facility
              where agreement_id = agreement.id and facility_id = any(${facilityIds}::uuid[])))`
}

/** Whether the viewer is its partner, keeps the records of one of its facilities, or is an administrator. */
export const isOfViewer = (viewer: Viewer): Sql => {
  switch (viewer.role) {
    case 'ADMIN':
      return sql`true`
    case 'PARTNER':
      return isOfPartner(viewer)
    case 'REGIONAL':
    case 'OFFICER':
      return sql`exists (select from agreement_facility where agreement_id = agreement.id
                         and ${isFacilityKept(viewer, sql`facility_id`)})`
    default:
      return sql`false`
  }
}

/** Whether the viewer sees its draft and documents: a partner needs the scope to read agreements. */
export const isConcern = (viewer: Viewer): Sql =>
  viewer.role === 'PARTNER' && !viewer.scopes.includes('READ_AGREEMENTS') ? sql`false` : isOfViewer(viewer)

export const isShownTo = (viewer: Viewer): Sql => sql`(${hasBegun} or ${isConcern(viewer)})`
