import { columnsOf, isAmong, run, sql } from '@karya/postgres'
import { type EntityManager, In } from 'typeorm'
import { type FacilityCopyRow, FacilityCopyTable } from './row.ts'

const columns = columnsOf(FacilityCopyTable)

export class FacilityCopyRepository {
  readonly #manager: EntityManager

  constructor(manager: EntityManager) {
    this.#manager = manager
  }

  byIds(ids: readonly string[]) {
    return run<FacilityCopyRow>(this.#manager, sql`select ${columns} from facility_copy where ${isAmong(sql`id`, ids)}`)
  }

  /** Holds the facility's row until the transaction ends, so that writes under one facility follow one another. */
  async lock(id: string): Promise<FacilityCopyRow | null> {
    const [found] = await run<FacilityCopyRow>(
      this.#manager,
      sql`select ${columns} from facility_copy where id = ${id} for no key update`,
    )
    return found ?? null
  }

  /** Holds many in the order of their ids, so that no two writers wait for each other in a circle. */
  lockAll(ids: readonly string[]) {
    return run<FacilityCopyRow>(
      this.#manager,
      sql`select ${columns} from facility_copy where ${isAmong(sql`id`, ids)} order by id for no key update`,
    )
  }

  /** Today, in the facility's own time zone. */
  async today({ timeZone }: Pick<FacilityCopyRow, 'timeZone'>): Promise<string> {
    const [day] = await run<{ today: string }>(
      this.#manager,
      sql`select (now() at time zone ${timeZone})::date::text as today`,
    )
    return day?.today as string
  }

  /** Up to where in the facilities' change log the copy is true, and when it last was known to be. */
  async position(): Promise<{ position: string | null; trueAt: string | null }> {
    const [found] = await run<{ position: string | null; trueAt: string | null }>(
      this.#manager,
      sql`select position, true_at as "trueAt" from facility_copy_position`,
    )
    return found ?? { position: null, trueAt: null }
  }

  /** Seconds since the copy was last known to be up to date, by the clock that recorded it; null before it ever was. */
  async lagSeconds(): Promise<number | null> {
    const [found] = await run<{ lag: number | null }>(
      this.#manager,
      sql`select greatest(0, extract(epoch from clock_timestamp() - true_at))::float as lag from facility_copy_position
          where true_at is not null`,
    )
    return found?.lag ?? null
  }

  /** Moves the position, unless another instance moved it since it was read. `isLast`: nothing was new beyond `to`. */
  async advance(from: string | null, to: string | null, isLast = true): Promise<boolean> {
    const moved = await run(
      this.#manager,
      sql`with moved as (update facility_copy_position
                         set position = ${to}, true_at = case when ${isLast} then clock_timestamp() else true_at end
                         where position is not distinct from ${from} returning is_only) select * from moved`,
    )
    return moved.length === 1
  }

  /** Removes every facility but these, as when the copy was read anew. */
  async keepOnly(ids: readonly string[]): Promise<void> {
    await run(this.#manager, sql`delete from facility_copy where id <> all(${ids}::uuid[])`)
  }

  async write(facilities: readonly FacilityCopyRow[], removedIds: readonly string[]): Promise<void> {
    if (removedIds.length) await this.#manager.delete(FacilityCopyTable, { id: In([...removedIds]) })
    if (facilities.length) await this.#manager.getRepository(FacilityCopyTable).upsert([...facilities], ['id'])
  }
}
