import { type Sql, sql } from '@karya/postgres'
import type { Viewer } from '@karya/subgraph'

/**
 * Whether a partner's key reaches a record, by one of its facilities: the rule of `reachesFacility`, as a condition.
 *
 * @param ofFacility the record has a facility in `facility_copy` for which a condition holds
 */
export const reachedBy = ({ facilityIds }: Viewer, ofFacility: (condition: Sql) => Sql): Sql =>
  facilityIds.length ? ofFacility(sql`facility_copy.id = any(${facilityIds}::uuid[])`) : sql`true`
