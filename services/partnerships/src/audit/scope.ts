import { type AuditScope, sql } from '@karya/postgres'

/** Agreements, pledges and events are of several facilities; an answer is to the need of one, and a key to an agreement. */
export const auditScope: AuditScope = {
  facilities: 'facility_copy',
  ties: [
    { recordType: 'Agreement', recordIds: sql`select agreement_id::text from agreement_facility` },
    { recordType: 'Pledge', recordIds: sql`select pledge_id::text from pledge_facility` },
    { recordType: 'Event', recordIds: sql`select event_id::text from event_facility` },
    {
      recordType: 'NeedAnswer',
      recordIds: sql`select need_answer.id::text from need_answer join need on need.id = need_answer.need_id`,
    },
    {
      recordType: 'ApiKey',
      recordIds: sql`select api_key.id::text from api_key join agreement_facility using (agreement_id)`,
    },
  ],
}
