import { empty, type Sql, sql } from '@karya/postgres'
import { agreementStatus, hasBegun } from '../agreement/condition.ts'
import { pledgeStatus } from '../pledge/condition.ts'

/**
 * What figures count: one table of agreements, needs, pledges and events, each with what it has and null for what it has not. `subject`
 * is the record's type, so a measure counts the distinct ids of one subject.
 *
 * A record of several facilities is a fact of each, and an agreement one of each kind of support, but only where the question tells them
 * apart (`byFacility`, `bySupport`); an event is a fact of each partner. Drafts are of no concern to figures.
 */
export const facts = ({ byFacility, bySupport }: { byFacility: boolean; bySupport: boolean }): Sql => {
  const facility = byFacility ? sql`link.facility_id` : sql`null::uuid`
  const linkTo = (statement: Sql) => (byFacility ? statement : empty)
  return sql`(
    select 'Agreement' as subject, agreement.id, ${facility} as facility_id, partner_id, partner.kind as partner_kind,
           ${bySupport ? sql`support.kind` : sql`null::text`} as support_kind, ${agreementStatus} as status,
           valid_from as day, null::int as year, agreement.is_generated
    from agreement join partner on partner.id = partner_id
    ${linkTo(sql`join agreement_facility link on agreement_id = agreement.id`)}
    ${bySupport ? sql`cross join unnest(scope) as support(kind)` : empty}
    where ${hasBegun}
    union all
    select 'Need', id, facility_id, null, null, kind, status, posted_on, null, is_generated from need
    union all
    select 'Pledge', pledge.id, ${facility}, partner_id, partner.kind, pledge.kind, ${pledgeStatus}, made_on, null, pledge.is_generated
    from pledge join partner on partner.id = partner_id
    ${linkTo(sql`join pledge_facility link on pledge_id = pledge.id`)}
    union all
    select 'Event', event.id, ${facility}, partner_id, partner.kind, null, null, held_on, held_in_year, event.is_generated
    from event left join event_partner took on took.event_id = event.id left join partner on partner.id = partner_id
    ${linkTo(sql`join event_facility link on link.event_id = event.id`)}) as fact`
}
