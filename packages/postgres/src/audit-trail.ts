import type { EntityManager } from 'typeorm'
import type { Connection } from './cursor.ts'
import { isKeptBy } from './facility-filter.ts'
import { connectionOf } from './keyset.ts'
import { empty, isIn, join, raw, run, type Sql, sql } from './sql.ts'

/** What was done, or refused. */
export interface AuditEntryRow {
  /** Its place in the trail of its service. */
  id: string
  at: string
  actor: string
  role: 'PUBLIC' | 'PARTNER' | 'OFFICER' | 'REGIONAL' | 'ANALYST' | 'ADMIN' | 'SYSTEM' | null
  action: string
  operation: 'CREATED' | 'CHANGED' | 'REMOVED' | 'REFUSED'
  recordType: string | null
  recordId: string | null
  version: number | null
  facilityId: string | null
  code: string | null
  reason: 'ROLE' | 'TENANCY' | 'HIDDEN' | 'DATABASE' | null
  times: number
}

/** Of which facilities: one, or (`all`) those whose records the viewer keeps. */
export interface AuditTrailRow {
  id: string
}

export type AuditEntryConnectionRows = Connection<AuditEntryRow>

export interface AuditListArguments {
  first: number
  after?: string | null
  filter?: {
    action?: readonly string[] | null
    actor?: readonly string[] | null
    operation?: readonly string[] | null
    recordType?: readonly string[] | null
    recordId?: readonly string[] | null
    since?: string | null
    until?: string | null
  } | null
}

/** Records of one type that are of several facilities, or lead to theirs by another record. */
export interface Tie {
  recordType: string
  /** `select <id of the record as text> from …`, over a table with `facility_id`. */
  recordIds: Sql
}

export interface AuditScope {
  /** The table of facilities that says who keeps their records. */
  facilities: 'facility' | 'facility_copy'
  /** Records that the change log names no facility of. */
  ties?: readonly Tie[]
}

interface Keeper {
  role: string
  facilityIds: readonly string[]
  regionalOfficeCode: string | null
}

const columns = sql`sequence, changed_at as at, actor, actor_role as role, action,
  case operation when 'INSERT' then 'CREATED' when 'UPDATE' then 'CHANGED' else 'REMOVED' end as operation,
  record_type, record_id, version, facility_id, null::text as code, null::text as reason, 1 as times`

const refusals = sql`select sequence, refused_at, actor, actor_role, action, 'REFUSED', null, null, null, facility_id, code, reason, times
  from refusal`

const conditions = (filter: AuditListArguments['filter']): Sql[] => [
  ...isIn(sql`entry.action`, filter?.action),
  ...isIn(sql`entry.actor`, filter?.actor),
  ...isIn(sql`entry.operation`, filter?.operation),
  ...isIn(sql`entry.record_type`, filter?.recordType),
  ...isIn(sql`entry.record_id`, filter?.recordId),
  ...(filter?.since ? [sql`entry.at >= ${filter.since}::timestamptz`] : []),
  ...(filter?.until ? [sql`entry.at < ${filter.until}::timestamptz`] : []),
]

/** Reads what the change log and the refusals tell of the facilities whose records a viewer keeps, newest first. */
export class AuditRepository {
  readonly #manager: EntityManager
  readonly #viewer: Keeper
  readonly #facilities: 'facility' | 'facility_copy'
  readonly #ties: readonly Tie[]

  constructor(manager: EntityManager, viewer: Keeper, { facilities, ties = [] }: AuditScope) {
    this.#manager = manager
    this.#viewer = viewer
    this.#facilities = facilities
    this.#ties = ties
  }

  /** The trail of a facility whose records the viewer keeps; null of any other, be it there or not. */
  async trail(facilityId: string | null): Promise<AuditTrailRow | null> {
    if (facilityId === null) return { id: 'all' }
    const table = this.#facilities
    const kept = await run(
      this.#manager,
      sql`select from ${raw(table)} where id = ${facilityId} and ${isKeptBy(this.#viewer, table)}`,
    )
    return kept.length ? { id: facilityId } : null
  }

  list({ id }: AuditTrailRow, { first, after, filter }: AuditListArguments): Promise<AuditEntryConnectionRows> {
    return connectionOf<AuditEntryRow>(this.#manager, {
      columns: sql`entry.sequence as id, entry.at, entry.actor, entry.role, entry.action, entry.operation,
        entry.record_type as "recordType", entry.record_id as "recordId", entry.version, entry.facility_id as "facilityId",
        entry.code, entry.reason, entry.times`,
      from: sql`(${this.#entries(id)}) as entry`,
      where: conditions(filter),
      order: { name: 'SEQUENCE', expression: sql`entry.sequence`, type: 'bigint', direction: 'DESC' },
      id: sql`entry.sequence`,
      first,
      after,
    })
  }

  #entries(id: string): Sql {
    if (id === 'all' && this.#viewer.role === 'ADMIN') return sql`select ${columns} from change union all ${refusals}`
    const isOfTrail = id === 'all' ? this.#isKept() : sql`facility_id = ${id}::uuid`
    const tied = this.#ties.map(
      ({ recordType, recordIds }) => sql`
        union all select ${columns} from change
        where facility_id is null and record_type = ${recordType} and record_id in (${recordIds} where ${isOfTrail})`,
    )
    return sql`select ${columns} from change where ${isOfTrail} ${tied.length ? join(tied, ' ') : empty}
      union all ${refusals} where ${isOfTrail}`
  }

  #isKept(): Sql {
    const table = this.#facilities
    return sql`facility_id in (select id from ${raw(table)} where ${isKeptBy(this.#viewer, table)})`
  }
}
