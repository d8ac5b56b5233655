import {
  columnsOf,
  connectionOf,
  type FacilityConditions,
  facilityConditions,
  isAmong,
  isKeptBy,
  run,
  type Sql,
  sql,
} from '@karya/postgres'
import type { Viewer } from '@karya/subgraph'
import type { EntityManager } from 'typeorm'
import { type ProceedsRunRow, ProceedsRunTable } from './row.ts'

export interface ProceedsRunListArguments {
  first: number
  after?: string | null
  filter?: {
    facility?: FacilityConditions | null
    period?: { from?: string | null; to?: string | null } | null
    includeSuperseded?: boolean | null
  } | null
}

const columns = columnsOf(ProceedsRunTable)

/** Runs are seen by who keeps the records of the facility. */
const isRunSeenBy = (viewer: Viewer): Sql => isKeptBy(viewer, 'facility_copy')

export class ProceedsRunRepository {
  readonly #manager: EntityManager

  constructor(manager: EntityManager) {
    this.#manager = manager
  }

  list({ first, after, filter }: ProceedsRunListArguments, viewer: Viewer) {
    const { from = null, to = null } = filter?.period ?? {}
    return connectionOf<ProceedsRunRow>(this.#manager, {
      columns,
      from: sql`proceeds_run join facility_copy on facility_copy.id = proceeds_run.facility_id`,
      where: [
        isRunSeenBy(viewer),
        ...facilityConditions(filter?.facility, 'facility_copy'),
        ...(filter?.includeSuperseded ? [] : [sql`not proceeds_run.is_superseded`]),
        ...(from ? [sql`proceeds_run.period_to >= ${from}::date`] : []),
        ...(to ? [sql`proceeds_run.period_from <= ${to}::date`] : []),
      ],
      order: { name: 'CREATED_AT', expression: sql`proceeds_run.created_at`, type: 'timestamptz', direction: 'DESC' },
      id: sql`proceeds_run.id`,
      first,
      after,
    })
  }

  visibleByIds(ids: readonly string[], viewer: Viewer) {
    return run<ProceedsRunRow>(
      this.#manager,
      sql`select ${columns} from proceeds_run join facility_copy on facility_copy.id = proceeds_run.facility_id
          where ${isAmong(sql`proceeds_run.id`, ids)} and ${isRunSeenBy(viewer)}`,
    )
  }

  /** A run of the facility, whoever may see it. */
  async ofFacility(facilityId: string, id: string): Promise<ProceedsRunRow | null> {
    const [found] = await run<ProceedsRunRow>(
      this.#manager,
      sql`select ${columns} from proceeds_run where facility_id = ${facilityId} and id = ${id}`,
    )
    return found ?? null
  }

  /** The runs in force that share a day with a period. */
  during(facilityId: string, from: string, to: string) {
    return run<ProceedsRunRow>(
      this.#manager,
      sql`select ${columns} from proceeds_run where facility_id = ${facilityId} and not is_superseded
            and daterange(period_from, period_to, '[]') && daterange(${from}, ${to}, '[]')
          order by period_from`,
    )
  }

  /** What the sales of a period come to; turnover in whole rupiah. */
  async turnover(facilityId: string, from: string, to: string) {
    const [found] = await run<{ sales: number; salesInOtherCurrencies: number; turnover: string }>(
      this.#manager,
      sql`select count(*) filter (where currency = 'IDR')::int as sales,
                 count(*) filter (where currency <> 'IDR')::int as "salesInOtherCurrencies",
                 coalesce(sum(revenue) filter (where currency = 'IDR'), 0)::text as turnover
          from sale where facility_id = ${facilityId} and sold_on between ${from} and ${to}`,
    )
    return found as { sales: number; salesInOtherCurrencies: number; turnover: string }
  }

  async insert(entry: Omit<ProceedsRunRow, 'isSuperseded' | 'createdAt'>): Promise<ProceedsRunRow> {
    if (entry.correctsId) {
      await run(this.#manager, sql`update proceeds_run set is_superseded = true where id = ${entry.correctsId}`)
    }
    await this.#manager.getRepository(ProceedsRunTable).insert(entry)
    return (await this.ofFacility(entry.facilityId, entry.id)) as ProceedsRunRow
  }
}
