import { columnsOf, isIn, isWithin, type List, rowAlong, type Sql, sql } from '@karya/postgres'
import { checkId, type Viewer } from '@karya/subgraph'
import { isFacilityOf } from '../facility/keeping.ts'
import type { AgreementFilter, AgreementOrder, AgreementOrderField } from '../generated/schema.ts'
import { PartnerTable } from '../partner/row.ts'
import { agreementStatus, hasStatus, isConcern, isShownTo } from './condition.ts'
import { AgreementTable } from './row.ts'

export interface AgreementListArguments {
  first: number
  after?: string | null
  filter?: AgreementFilter | null
  orderBy?: AgreementOrder | null
}

const columns = columnsOf(AgreementTable, 'agreement', {
  partner: rowAlong(PartnerTable, 'partner.id = agreement.partner_id'),
})

export const agreementColumns = (viewer: Viewer): Sql =>
  sql`${columns}, ${agreementStatus} as status, ${isConcern(viewer)} as "isConcern"`

/** A term never changes, so a walk by either end of it repeats none and loses none. */
const expressions: Record<AgreementOrderField, Sql> = {
  VALID_FROM: sql`agreement.valid_from`,
  VALID_UNTIL: sql`coalesce(agreement.valid_until, 'infinity')`,
}

const conditions = (filter: AgreementFilter | null | undefined): Sql[] => [
  ...isFacilityOf(filter?.facility, sql`facility_id`).map(
    condition => sql`exists (select from agreement_facility where agreement_id = agreement.id and ${condition})`,
  ),
  ...isIn(sql`agreement.partner_id`, filter?.partnerId?.map(checkId), 'uuid'),
  ...isIn(sql`(select partner.kind from partner where partner.id = agreement.partner_id)`, filter?.partnerKind),
  ...isIn(sql`agreement.kind`, filter?.kind),
  ...(filter?.status ? [hasStatus(filter.status)] : []),
  ...(filter?.scope ? [sql`agreement.scope && ${filter.scope}::text[]`] : []),
  ...isWithin(sql`agreement.valid_from`, filter?.validFrom),
  ...isWithin(sql`agreement.valid_until`, filter?.validUntil),
]

export const agreementList = ({ first, after, filter, orderBy }: AgreementListArguments, viewer: Viewer): List => {
  const { field, direction } = orderBy ?? { field: 'VALID_FROM', direction: 'DESC' }
  return {
    columns: agreementColumns(viewer),
    from: sql`agreement`,
    where: [isShownTo(viewer), ...conditions(filter)],
    order: { name: field, expression: expressions[field], type: 'date', direction },
    id: sql`agreement.id`,
    first,
    after,
  }
}
