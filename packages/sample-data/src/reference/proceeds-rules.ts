import { numberOrNull, readCsv, textOrNull } from '../data-files.ts'

/** An observed or prescribed split of proceeds. Null: the source does not say. Percentages are 0 to 100. */
export interface ProceedsRule {
  /** A facility, a group of them, or the law that sets the rule. */
  scope: string
  /** A day, a month or a year, as the source gives it. */
  date: string
  /** What is split: `profit`, `turnover` or `sales proceeds`. */
  base: string | null
  /** Wage or premi of the inmates. */
  premiPercent: number | null
  /** State revenue (PNBP). */
  pnbpPercent: number | null
  /** Working capital, or what the source calls a supporting fund. */
  capitalPercent: number | null
  legalBasis: string | null
  note: string | null
  source: string
}

type Column =
  | 'facility_or_scope'
  | 'date'
  | 'base'
  | 'premi_pct'
  | 'pnbp_pct'
  | 'capital_pct'
  | 'legal_basis'
  | 'note'
  | 'source'

/** How proceeds were divided between premi, PNBP and working capital, with the legal basis of each. */
export const proceedsRules = (): ProceedsRule[] =>
  readCsv<Column>('premi-pnbp-rules.csv').map(row => ({
    scope: row.facility_or_scope,
    date: row.date,
    base: textOrNull(row.base),
    premiPercent: numberOrNull(row.premi_pct),
    pnbpPercent: numberOrNull(row.pnbp_pct),
    capitalPercent: numberOrNull(row.capital_pct),
    legalBasis: textOrNull(row.legal_basis),
    note: textOrNull(row.note),
    source: row.source,
  }))
