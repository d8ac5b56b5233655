import { dayOrNull } from '../../data-files.ts'
import { facilities, readFacilityRows } from '../../facilities/places.ts'
import { karyaId } from '../../identity.ts'
import { pressFacts } from '../../reference/press-facts.ts'
import { type ProceedsRule, proceedsRules } from '../../reference/proceeds-rules.ts'
import { type SourceDocumentRecord, sourceId } from '../../source-documents.ts'
import type { ProceedsRuleRecord } from './records.ts'

/** What the list of rules calls the facilities that it names, class and place, by their codes. */
const codes: Record<string, string> = {
  'Lapas IIB Pangkalan Bun': 'lapas-pangkalan-bun',
  'Lapas IIA Bukittinggi': 'lapas-bukittinggi',
  'Lapas III Namlea': 'lapas-namlea',
}

const sourceKey = ({ source }: ProceedsRule) => `proceeds/${source}`

const publicationOf = (rule: ProceedsRule): SourceDocumentRecord => {
  const [publisher = rule.source] = rule.source.split(/[/ ]/)
  const address = rule.source.includes('/') && !rule.source.includes(' ') && /\d{4,}/.test(rule.source)
  return {
    id: sourceId(sourceKey(rule)),
    title: `Report on proceeds at ${rule.scope} (headline not recorded): ${rule.source}`,
    publisher,
    url: address ? `https://${rule.source}` : null,
    publishedOn: dayOrNull(rule.date),
    kind: 'PRESS',
  }
}

/**
 * The splits that a source reports of a facility of its own; those of groups of facilities and of laws are no facility's rule. Since
 * when they hold is not reported, so they have no first day. Sales proceeds are what sales bring: turnover.
 */
export const pressProceedsRules = (): { sources: SourceDocumentRecord[]; rules: ProceedsRuleRecord[] } => {
  const byCode = new Map(facilities(readFacilityRows(), pressFacts()).map(facility => [facility.code, facility.id]))
  const sourced = proceedsRules().flatMap(rule => {
    const facilityId = byCode.get(codes[rule.scope] ?? '')
    return facilityId && rule.premiPercent !== null ? [{ rule, facilityId, premiPercent: rule.premiPercent }] : []
  })
  return {
    sources: sourced.map(({ rule }) => publicationOf(rule)),
    rules: sourced.map(({ rule, facilityId, premiPercent }) => ({
      id: karyaId('proceeds-rule', `${rule.scope}/${rule.date}`),
      facilityId,
      base: rule.base === 'profit' ? 'PROFIT' : 'TURNOVER',
      premiPercent,
      pnbpPercent: rule.pnbpPercent,
      workingCapitalPercent: rule.capitalPercent,
      legalBasis: rule.legalBasis,
      sourceIds: [sourceId(sourceKey(rule))],
    })),
  }
}
