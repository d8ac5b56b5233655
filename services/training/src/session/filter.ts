import { allOf, type FacilityConditions, facilityConditions, isIn, isWithin, type Sql, sql } from '@karya/postgres'
import { checkId } from '@karya/subgraph'

/** `TrainingSessionFilter`, and `TrainingStatsFilter`, which is the same without `updatedSince`. */
export interface SessionFilter {
  facility?: FacilityConditions | null
  status?: readonly string[] | null
  skillField?: readonly string[] | null
  startsOn?: { from?: string | null; to?: string | null } | null
  programId?: readonly string[] | null
  partnerId?: readonly string[] | null
  partnerRole?: readonly string[] | null
  programmePointCode?: readonly string[] | null
  updatedSince?: string | null
}

const partnerConditions = ({ partnerId, partnerRole }: SessionFilter): Sql[] => [
  ...isIn(sql`session_partner.partner_id`, partnerId?.map(checkId), 'uuid'),
  ...isIn(sql`session_partner.role`, partnerRole),
]

const pointConditions = ({ programmePointCode }: SessionFilter): Sql[] =>
  isIn(sql`program_point.point_code`, programmePointCode)

const hasPartner = (filter: SessionFilter): Sql[] => {
  const conditions = partnerConditions(filter)
  const ofSession = sql`session_partner.session_id = training_session.id`
  return conditions.length ? [sql`exists (select from session_partner where ${allOf([ofSession, ...conditions])})`] : []
}

const servesPoint = (filter: SessionFilter): Sql[] => {
  const conditions = pointConditions(filter)
  const ofProgram = sql`program_point.program_id = training_session.program_id`
  return conditions.length ? [sql`exists (select from program_point where ${allOf([ofProgram, ...conditions])})`] : []
}

/** The partners of sessions, each once for a session, whatever its roles: of those that the filter names. */
export const participations = (filter: SessionFilter | null | undefined): Sql =>
  sql`(select distinct session_id, partner_id from session_partner where ${allOf(partnerConditions(filter ?? {}))})`

/** The programme points of programs: of those that the filter names. */
export const servedPoints = (filter: SessionFilter | null | undefined): Sql =>
  sql`(select program_id, point_code from program_point where ${allOf(pointConditions(filter ?? {}))})`

/** What the filter demands of `training_session`, and of `facility_copy` where it names facilities. */
export const sessionConditions = (filter: SessionFilter | null | undefined): Sql[] => {
  if (!filter) return []
  const { startsOn, updatedSince } = filter
  return [
    ...facilityConditions(filter.facility, 'facility_copy'),
    ...isIn(sql`training_session.status`, filter.status),
    ...isIn(sql`training_session.skill_field`, filter.skillField),
    ...isWithin(sql`training_session.starts_on`, startsOn),
    ...isIn(sql`training_session.program_id`, filter.programId?.map(checkId), 'uuid'),
    ...hasPartner(filter),
    ...servesPoint(filter),
    ...(updatedSince ? [sql`training_session.updated_at >= ${updatedSince}::timestamptz`] : []),
  ]
}

/** Sessions, with what is known of their facilities where the filter asks for it. */
export const sessionsOf = (filter: SessionFilter | null | undefined): Sql =>
  facilityConditions(filter?.facility, 'facility_copy').length
    ? sql`training_session join facility_copy on facility_copy.id = training_session.facility_id`
    : sql`training_session`
