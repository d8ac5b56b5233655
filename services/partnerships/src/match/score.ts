import { join, raw, type Sql, sql } from '@karya/postgres'
import { isActive } from '../agreement/condition.ts'
import type { MatchReason, SupportKind } from '../generated/schema.ts'
import { isOverdue } from '../pledge/condition.ts'

/** Kinds that help with a need although they are not what it asks for. */
const relatedKinds: Record<SupportKind, readonly SupportKind[]> = {
  MARKETING: ['PROMOTION'],
  PROMOTION: ['MARKETING'],
  TRAINING: ['QUALITY'],
  QUALITY: ['TRAINING', 'CERTIFICATION'],
  CERTIFICATION: ['QUALITY'],
  MATERIAL: ['EQUIPMENT', 'CAPITAL'],
  EQUIPMENT: ['MATERIAL', 'CAPITAL'],
  CAPITAL: ['MATERIAL', 'EQUIPMENT'],
}

const related = raw(
  `case need.kind ${Object.entries(relatedKinds)
    .map(([kind, others]) => `when '${kind}' then '{${others.join(',')}}'::text[]`)
    .join(' ')} end`,
)

/** Hopes are few beside all pairs of needs and partners: they are read once and looked up by hash. */
const isHopedFor = sql`(need.id, partner.id) in (select need_hope.need_id, need_hope.partner_id from need_hope)`

/** Kemendagri numbers by island group: 1 and 2 Sumatra, 3 Java, 5 Bali and Nusa Tenggara, 6 Kalimantan, 7 Sulawesi, 8 Maluku, 9 Papua. */
const islandGroup = (code: string): Sql => raw(`translate(left(${code}, 1), '2', '1')`)

/** Whether a partner could meet a need at all. Of tables `partner` and `need`. */
export const isMatch: Sql = sql`(partner.contributions && (array[need.kind] || ${related}) or ${isHopedFor})`

/**
 * How well a partner matches a need, and why. Each part is a reason, when it holds, and its points; of one group the first that holds
 * counts. Of the tables `partner`, `need`, `facility_copy` (of the need) and `record`
 * (`trackRecord` of the partner).
 */
const groups: readonly (readonly [reason: MatchReason, holds: Sql, points: Sql])[][] = [
  [
    ['CONTRIBUTES_KIND', sql`need.kind = any(partner.contributions)`, sql`30`],
    ['CONTRIBUTES_RELATED_KIND', sql`partner.contributions && ${related}`, sql`15`],
  ],
  [['HOPED_FOR', isHopedFor, sql`30`]],
  [
    ['SAME_REGENCY', sql`partner.region_code = facility_copy.regency_code`, sql`20`],
    ['SAME_PROVINCE', sql`left(partner.region_code, 2) = facility_copy.province_code`, sql`14`],
    [
      'SAME_ISLAND_GROUP',
      sql`${islandGroup('partner.region_code')} = ${islandGroup('facility_copy.province_code')}`,
      sql`6`,
    ],
  ],
  [['PLEDGES_FULFILLED', sql`record.fulfilled > 0`, sql`3 * least(record.fulfilled, 4)`]],
  [['ACTIVE_AGREEMENTS', sql`record.active > 0`, sql`2 * least(record.active, 4)`]],
  [['PLEDGES_NOT_KEPT', sql`record.broken > 0`, sql`-3 * least(record.broken, 4)`]],
]

const chosen = (result: (part: readonly [MatchReason, Sql, Sql]) => Sql) =>
  groups.map(
    group =>
      sql`case ${join(
        group.map(part => sql`when ${part[1]} then ${result(part)}`),
        ' ',
      )} end`,
  )

/** Whole points, never below zero. */
export const score: Sql = sql`greatest(0, ${join(
  chosen(([, , points]) => points).map(points => sql`coalesce(${points}, 0)`),
  ' + ',
)})::int`

export const reasons: Sql = sql`array_remove(array[${join(chosen(([reason]) => raw(`'${reason}'`)))}]::text[], null)`

/** The track record of the one row `partner`: pledges kept, pledges overdue or dropped, agreements in force. */
export const trackRecord: Sql = sql`(
  select kept.fulfilled, kept.broken, agreed.active from
    (select count(*) filter (where step = 'FULFILLED')::int as fulfilled,
            count(*) filter (where step = 'DROPPED' or ${isOverdue})::int as broken
     from pledge where pledge.partner_id = partner.id) as kept,
    (select count(*)::int as active from agreement where agreement.partner_id = partner.id and ${isActive}) as agreed)`
