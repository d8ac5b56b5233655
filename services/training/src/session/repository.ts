import {
  columnsOf,
  connectionOf,
  connectionsByParent,
  empty,
  isAmong,
  type List,
  type Order,
  run,
  type Sql,
  sql,
} from '@karya/postgres'
import type { EntityManager } from 'typeorm'
import type { TrainingSessionOrderField } from '../generated/schema.ts'
import { partnersAlong } from '../session-partner/repository.ts'
import { participations, type SessionFilter, servedPoints, sessionConditions, sessionsOf } from './filter.ts'
import { type SessionRow, SessionTable } from './row.ts'

export interface SessionListArguments {
  first: number
  after?: string | null
  filter?: SessionFilter | null
  orderBy?: { field: TrainingSessionOrderField; direction: Order['direction'] } | null
}

const columns = columnsOf(SessionTable, 'training_session', { partners: partnersAlong })

const orders: Record<TrainingSessionOrderField, Pick<Order, 'expression' | 'type'>> = {
  STARTS_ON: { expression: sql`training_session.starts_on`, type: 'date' },
  CREATED_AT: { expression: sql`training_session.created_at`, type: 'timestamptz' },
}

const listOf = ({ first, after, filter, orderBy }: SessionListArguments): List => {
  const { field, direction } = orderBy ?? { field: 'STARTS_ON', direction: 'DESC' }
  return {
    columns,
    from: sessionsOf(filter),
    where: sessionConditions(filter),
    order: { name: field, direction, ...orders[field] },
    id: sql`training_session.id`,
    first,
    after,
  }
}

interface Parent {
  /** The column that names it. */
  column: Sql
  type: 'uuid' | 'text'
  /** The tables that lead there. Where the filter names roles of partners, a parent partner has one of them itself. */
  join(filter: SessionListArguments['filter']): Sql
}

/** What sessions can be listed under. */
const parents = {
  facility: { column: sql`training_session.facility_id`, type: 'uuid', join: () => empty },
  program: { column: sql`training_session.program_id`, type: 'uuid', join: () => empty },
  partner: {
    column: sql`participation.partner_id`,
    type: 'uuid',
    join: filter => sql`join ${participations(filter)} participation on participation.session_id = training_session.id`,
  },
  point: {
    column: sql`served.point_code`,
    type: 'text',
    join: filter => sql`join ${servedPoints(filter)} served on served.program_id = training_session.program_id`,
  },
} satisfies Record<string, Parent>

export class SessionRepository {
  readonly #manager: EntityManager

  constructor(manager: EntityManager) {
    this.#manager = manager
  }

  list(list: SessionListArguments) {
    return connectionOf<SessionRow>(this.#manager, listOf(list))
  }

  /** The sessions of many facilities, programs, partners or programme points: one statement, whatever their number. */
  listsBy(parent: keyof typeof parents, keys: readonly string[], list: SessionListArguments) {
    const { column, type, join }: Parent = parents[parent]
    const { from, ...rest } = listOf(list)
    return connectionsByParent<SessionRow>(
      this.#manager,
      { ...rest, from: sql`${from} ${join(list.filter)}` },
      { column, type, keys },
    )
  }

  byIds(ids: readonly string[]) {
    return run<SessionRow>(this.#manager, sql`select ${columns} from training_session where ${isAmong(sql`id`, ids)}`)
  }

  /** The session of each facility that began last, of those that have begun. */
  lastByFacilityIds(facilityIds: readonly string[]) {
    return run<SessionRow>(
      this.#manager,
      sql`select last.* from unnest(${facilityIds}::uuid[]) as wanted(id) cross join lateral (
            select ${columns} from training_session where facility_id = wanted.id and status in ('RUNNING', 'COMPLETED')
            order by starts_on desc, id desc limit 1) last`,
    )
  }

  /** The session of each facility that is to start next, from its own today on. */
  nextByFacilityIds(facilityIds: readonly string[]) {
    return run<SessionRow>(
      this.#manager,
      sql`select next.* from facility_copy cross join lateral (
            select ${columns} from training_session
            where facility_id = facility_copy.id and status in ('PLANNED', 'OPEN')
              and starts_on >= (now() at time zone facility_copy.time_zone)::date
            order by starts_on, id limit 1) next
          where ${isAmong(sql`facility_copy.id`, facilityIds)}`,
    )
  }

  /** Holds the session until the transaction ends, after its facility and before any record under it. */
  async lock(id: string): Promise<SessionRow | null> {
    const [found] = await run<SessionRow>(
      this.#manager,
      sql`select ${columns} from training_session where id = ${id} for no key update`,
    )
    return found ?? null
  }

  async insert(
    session: Pick<
      SessionRow,
      'id' | 'programId' | 'facilityId' | 'skillField' | 'status' | 'startsOn' | 'endsOn' | 'venue' | 'topics'
    >,
  ): Promise<SessionRow> {
    await this.#manager.getRepository(SessionTable).insert(session)
    return this.read(session.id)
  }

  async update(
    id: string,
    changes: Partial<
      Pick<SessionRow, 'status' | 'endsOn' | 'enrolled' | 'completed' | 'certified' | 'cancellationReason'>
    >,
  ): Promise<SessionRow> {
    await this.#manager.getRepository(SessionTable).update({ id }, changes)
    return this.read(id)
  }

  /** A session that is known to exist, as it is now. */
  async read(id: string): Promise<SessionRow> {
    const [session] = await this.byIds([id])
    return session as SessionRow
  }
}
