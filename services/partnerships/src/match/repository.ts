import { columnsOf, connectionsByParent, isAmong, run, sql } from '@karya/postgres'
import type { Viewer } from '@karya/subgraph'
import type { EntityManager } from 'typeorm'
import { type NeedListArguments, needConditions } from '../need/list.ts'
import { type NeedRow, NeedTable } from '../need/row.ts'
import { isNeedShownTo } from '../need/visibility.ts'
import { type PartnerRow, PartnerTable } from '../partner/row.ts'
import type { Match, SuggestionRow } from './row.ts'
import { isMatch, reasons, score, trackRecord } from './score.ts'

/** Who could meet which need: one score, read from either side. */
export class MatchRepository {
  readonly #manager: EntityManager
  readonly #viewer: Viewer

  constructor(manager: EntityManager, viewer: Viewer) {
    this.#manager = manager
    this.#viewer = viewer
  }

  /** The best partners for each need: one statement, whatever the number of needs. Equal ones come by code. */
  async suggestionsByNeedIds(needIds: readonly string[], first: number): Promise<SuggestionRow[][]> {
    const found = await run<PartnerRow & Match & { needId: string }>(
      this.#manager,
      sql`with candidate as materialized (
            select partner.*, track.* from partner cross join lateral ${trackRecord} as track)
          select need.id as "needId", ${columnsOf(PartnerTable)}, record.score, ${reasons} as reasons
          from need join facility_copy on facility_copy.id = need.facility_id
          cross join lateral (
            select partner.id, record.*, ${score} as score
            from candidate as partner cross join lateral (
              select partner.fulfilled, partner.broken, partner.active) as record(fulfilled, broken, active)
            where ${isMatch} order by score desc, partner.code limit ${first}) as record
          join partner on partner.id = record.id
          where ${isAmong(sql`need.id`, needIds)}
          order by record.score desc, partner.code`,
    )
    const byNeed = new Map<string, SuggestionRow[]>(needIds.map(id => [id, []]))
    for (const { needId, score: points, reasons: why, ...partner } of found) {
      byNeed.get(needId)?.push({ needId, partner, score: points, reasons: why })
    }
    return needIds.map(id => byNeed.get(id) ?? [])
  }

  /** The open needs that match each partner, best first: one statement, whatever the number of partners. */
  needsByPartnerIds(partnerIds: readonly string[], { first, after, filter }: NeedListArguments) {
    return connectionsByParent<NeedRow & Match>(
      this.#manager,
      {
        columns: sql`${columnsOf(NeedTable)}, ${score} as score, ${reasons} as reasons`,
        from: sql`partner cross join lateral ${trackRecord} as record
                  join need on ${isMatch} join facility_copy on facility_copy.id = need.facility_id`,
        where: [sql`need.status = 'OPEN'`, isNeedShownTo(this.#viewer), ...needConditions(filter)],
        order: { name: 'SCORE', expression: score, type: 'integer', direction: 'DESC' },
        id: sql`need.id`,
        first,
        after,
      },
      { column: sql`partner.id`, type: 'uuid', keys: partnerIds },
    )
  }
}
