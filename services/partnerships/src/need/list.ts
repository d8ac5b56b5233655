import { columnsOf, isIn, isWithin, type List, type Sql, sql } from '@karya/postgres'
import type { Viewer } from '@karya/subgraph'
import { isFacilityOf } from '../facility/keeping.ts'
import type { NeedFilter, NeedOrder } from '../generated/schema.ts'
import { NeedTable } from './row.ts'
import { isNeedShownTo } from './visibility.ts'

export interface NeedListArguments {
  first: number
  after?: string | null
  filter?: NeedFilter | null
  orderBy?: NeedOrder | null
}

export const needConditions = (filter: NeedFilter | null | undefined): Sql[] => [
  ...isFacilityOf(filter?.facility, sql`need.facility_id`),
  ...isIn(sql`need.kind`, filter?.kind),
  ...isIn(sql`need.status`, filter?.status),
  ...isWithin(sql`need.posted_on`, filter?.postedOn),
]

export const needList = ({ first, after, filter, orderBy }: NeedListArguments, viewer: Viewer): List => ({
  columns: columnsOf(NeedTable),
  from: sql`need`,
  where: [isNeedShownTo(viewer), ...needConditions(filter)],
  order: {
    name: 'POSTED_ON',
    expression: sql`coalesce(need.posted_on, '-infinity')`,
    type: 'date',
    direction: orderBy?.direction ?? 'DESC',
  },
  id: sql`need.id`,
  first,
  after,
})
