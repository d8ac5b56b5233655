import { columnsOf, connectionsByParent, run, sql } from '@karya/postgres'
import type { EntityManager } from 'typeorm'
import { type OccupancyRow, OccupancyTable } from './row.ts'

export interface OccupancyListArguments {
  first: number
  after?: string | null
  recordedOn?: { from?: string | null; to?: string | null } | null
}

const columns = columnsOf(OccupancyTable)

export class OccupancyRepository {
  readonly #manager: EntityManager

  constructor(manager: EntityManager) {
    this.#manager = manager
  }

  /** The newest record of each facility that has one. */
  newestByFacilityIds(facilityIds: readonly string[]) {
    return run<OccupancyRow>(
      this.#manager,
      sql`select newest.* from unnest(${facilityIds}::uuid[]) as wanted(id) cross join lateral (
            select ${columns} from occupancy where facility_id = wanted.id order by recorded_on desc limit 1) newest`,
    )
  }

  /** The records of many facilities: one statement, whatever their number. */
  listsByFacilityIds(facilityIds: readonly string[], { first, after, recordedOn }: OccupancyListArguments) {
    return connectionsByParent<OccupancyRow>(
      this.#manager,
      {
        columns,
        from: sql`occupancy`,
        where: [
          ...(recordedOn?.from ? [sql`recorded_on >= ${recordedOn.from}::date`] : []),
          ...(recordedOn?.to ? [sql`recorded_on <= ${recordedOn.to}::date`] : []),
        ],
        order: { name: 'RECORDED_ON', expression: sql`occupancy.recorded_on`, type: 'date', direction: 'DESC' },
        id: sql`occupancy.id`,
        first,
        after,
      },
      { column: sql`occupancy.facility_id`, type: 'uuid', keys: facilityIds },
    )
  }

  async ofDay(facilityId: string, recordedOn: string): Promise<OccupancyRow | null> {
    const [record] = await run<OccupancyRow>(
      this.#manager,
      sql`select ${columns} from occupancy where facility_id = ${facilityId} and recorded_on = ${recordedOn}`,
    )
    return record ?? null
  }

  /** Writes the record of a day, or corrects it. */
  async record({
    id,
    facilityId,
    recordedOn,
    capacity,
    occupants,
  }: Omit<OccupancyRow, 'version'>): Promise<OccupancyRow> {
    const [record] = await run<OccupancyRow>(
      this.#manager,
      sql`insert into occupancy (id, facility_id, recorded_on, capacity, occupants)
          values (${id}, ${facilityId}, ${recordedOn}, ${capacity}, ${occupants})
          on conflict (facility_id, recorded_on)
            do update set capacity = excluded.capacity, occupants = excluded.occupants
          returning ${columns}`,
    )
    return record as OccupancyRow
  }
}
