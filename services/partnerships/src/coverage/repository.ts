import { connectionOf, type FacilityConditions, facilityConditions, sql } from '@karya/postgres'
import type { EntityManager } from 'typeorm'
import { isActive } from '../agreement/condition.ts'
import type { SupportKind } from '../generated/schema.ts'
import type { CoverageGapRow } from './row.ts'

export interface CoverageGapArguments {
  kind: SupportKind
  filter?: FacilityConditions | null
  first: number
  after?: string | null
}

export class CoverageRepository {
  readonly #manager: EntityManager

  constructor(manager: EntityManager) {
    this.#manager = manager
  }

  /** Facilities that no active agreement serves with this kind of support, by code. */
  gaps({ kind, filter, first, after }: CoverageGapArguments) {
    return connectionOf<CoverageGapRow>(this.#manager, {
      columns: sql`facility_copy.id, (select count(*)::int from need
        where need.facility_id = facility_copy.id and need.kind = ${kind} and need.status = 'OPEN') as "openNeeds"`,
      from: sql`facility_copy`,
      where: [
        ...facilityConditions(filter, 'facility_copy'),
        sql`not exists (select from agreement_facility join agreement on agreement.id = agreement_id
          where facility_id = facility_copy.id and ${isActive} and ${kind} = any(agreement.scope))`,
      ],
      order: { name: 'CODE', expression: sql`facility_copy.code`, type: 'text', direction: 'ASC' },
      id: sql`facility_copy.id`,
      first,
      after,
    })
  }
}
