import {
  columnsOf,
  connectionOf,
  connectionsByParent,
  type FacilityConditions,
  facilityConditions,
  isAmong,
  type List,
  type Order,
  raw,
  readChanges,
  run,
  sql,
} from '@karya/postgres'
import type { EntityManager } from 'typeorm'
import { officialsAlong } from '../official/repository.ts'
import { facilityOrder } from './names.ts'
import { type FacilityRow, FacilityTable } from './row.ts'
import { searched } from './search.ts'

export interface FacilityListArguments {
  first: number
  after?: string | null
  filter?: FacilityConditions | null
  search?: string | null
  orderBy?: { field: 'CODE' | 'NAME'; direction: Order['direction'] } | null
}

const columns = columnsOf(FacilityTable, 'facility', { officials: officialsAlong })

const listOf = ({ first, after, filter, search, orderBy }: FacilityListArguments): List => {
  const found = search ? searched(search) : null
  return {
    columns,
    from: found?.from ?? sql`facility`,
    where: facilityConditions(filter, 'facility'),
    order: found && !orderBy ? found.order : facilityOrder(orderBy),
    id: sql`facility.id`,
    first,
    after,
  }
}

export class FacilityRepository {
  readonly #manager: EntityManager

  constructor(manager: EntityManager) {
    this.#manager = manager
  }

  list(list: FacilityListArguments) {
    return connectionOf<FacilityRow>(this.#manager, listOf(list))
  }

  /** The facilities of many provinces, regencies or offices: one statement, whatever their number. */
  listsByPlace(
    place: 'province' | 'regency' | 'regional_office',
    codes: readonly string[],
    list: FacilityListArguments,
  ) {
    const column = raw(`facility.${place}_code`)
    return connectionsByParent<FacilityRow>(this.#manager, listOf(list), { column, type: 'text', keys: codes })
  }

  byIds(ids: readonly string[]) {
    return run<FacilityRow>(this.#manager, sql`select ${columns} from facility where ${isAmong(sql`id`, ids)}`)
  }

  byCodes(codes: readonly string[]) {
    return run<FacilityRow>(
      this.#manager,
      sql`select ${columns} from facility where ${isAmong(sql`code`, codes, 'text')}`,
    )
  }

  /** Changes of facilities after a position of the change log. */
  changes(after: string | null, limit: number) {
    return readChanges(this.#manager, { recordTypes: ['Facility'], after, limit })
  }

  /** Holds the facility until the transaction ends, before any record under it. */
  async lock(id: string): Promise<FacilityRow | null> {
    const [found] = await run<FacilityRow>(
      this.#manager,
      sql`select ${columns} from facility where id = ${id} for update`,
    )
    return found ?? null
  }

  /** Null where a facility of this code exists already. */
  async insert(facility: Omit<FacilityRow, 'version' | 'updatedAt'>): Promise<FacilityRow | null> {
    await this.#manager.createQueryBuilder().insert().into(FacilityTable).values(facility).orIgnore().execute()
    const [inserted] = await this.byIds([facility.id])
    return inserted ?? null
  }

  async update(id: string, changes: Partial<Omit<FacilityRow, 'id' | 'code' | 'version' | 'updatedAt'>>) {
    if (Object.keys(changes).length) await this.#manager.getRepository(FacilityTable).update({ id }, changes)
    return this.#read(id)
  }

  /** Marks the facility as written because something that it shows was: its version rises. */
  async touch(id: string): Promise<FacilityRow> {
    await run(this.#manager, sql`update facility set updated_at = clock_timestamp() where id = ${id}`)
    return this.#read(id)
  }

  /** Today, in the facility's own time zone. */
  async today({ timeZone }: Pick<FacilityRow, 'timeZone'>): Promise<string> {
    const [day] = await run<{ today: string }>(
      this.#manager,
      sql`select (now() at time zone ${timeZone})::date::text as today`,
    )
    return day?.today as string
  }

  async #read(id: string): Promise<FacilityRow> {
    const [facility] = await this.byIds([id])
    return facility as FacilityRow
  }
}
