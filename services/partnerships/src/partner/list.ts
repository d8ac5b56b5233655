import { columnsOf, isIn, type List, type Order, type Sql, sql } from '@karya/postgres'
import { isFacilityOf } from '../facility/keeping.ts'
import { tiesThrough } from '../facility/ties.ts'
import type { PartnerFilter, PartnerOrder } from '../generated/schema.ts'
import { PartnerTable } from './row.ts'
import { standing } from './standing.ts'

export interface PartnerListArguments {
  first: number
  after?: string | null
  filter?: PartnerFilter | null
  orderBy?: PartnerOrder | null
  search?: string | null
}

/** A partner's name as it was in a snapshot; null where it was not there yet. */
const nameIn = (snapshot: Sql) => sql`(
  select partner_name.name from partner_name
  where partner_name.partner_id = partner.id and pg_visible_in_snapshot(partner_name.transaction_id, ${snapshot})
  order by partner_name.sequence desc limit 1)`

/** Codes never change; names do, so a walk by name reads them as of its first page. */
const orderOf = ({ field, direction }: PartnerOrder): Order => ({
  name: field,
  expression: field === 'NAME' ? nameIn : sql`partner.code`,
  type: 'text',
  direction,
})

/** Every word begins a word of the name, of a variant or of the code. Words without a letter or digit find nothing. */
const isFound = (search: string): Sql => sql`plain_text(${search}) <> '' and (
  select bool_and(known.words like '% ' || word || '%')
  from (select ' ' || partner_words(partner.name, partner.code, partner.name_variants) as words offset 0) as known,
       regexp_split_to_table(plain_text(${search}), ' ') as word)`

const isTied = (filter: PartnerFilter['facility']): Sql[] => {
  const conditions = isFacilityOf(filter, sql`tie.facility_id`)
  return conditions.map(
    condition =>
      sql`partner.id in (select tie.partner_id from ${tiesThrough(['AGREEMENT', 'PLEDGE', 'EVENT'])} where ${condition})`,
  )
}

export const partnerList = ({ first, after, filter, orderBy, search }: PartnerListArguments): List => ({
  columns: columnsOf(PartnerTable),
  from: sql`partner`,
  where: [
    ...isIn(sql`partner.kind`, filter?.kind),
    ...isIn(sql`left(partner.region_code, 2)`, filter?.provinceCode),
    ...isIn(sql`partner.region_code`, filter?.regencyCode),
    ...(filter?.contribution ? [sql`partner.contributions && ${filter.contribution}::text[]`] : []),
    ...(filter?.standing ? [sql`(${standing}) = any(${filter.standing}::text[])`] : []),
    ...isTied(filter?.facility),
    ...(search ? [isFound(search)] : []),
  ],
  order: orderOf(orderBy ?? { field: 'CODE', direction: 'ASC' }),
  id: sql`partner.id`,
  first,
  after,
})
