import type { IncomingHttpHeaders } from 'node:http'
import type { Admission, Admitted } from './admission.ts'

/** `extensions.cost` of an answer. */
export interface CostReport {
  cost: {
    /** What this operation costs with these variables. */
    requested: number
    /** What one operation may cost at most; null where nothing is limited. */
    limit: number | null
    /** What is left of this minute's budget; null where nothing is limited. */
    remaining: number | null
  }
}

/** Whether a request wants to know its cost: by the header `karya-cost: 1`, or by `extensions: { cost: true }`. */
export const wantsCost = (headers: IncomingHttpHeaders, extensions: unknown): boolean =>
  headers['karya-cost'] === '1' || (extensions as { cost?: unknown } | null | undefined)?.cost === true

export const costReport = ({ maxCost }: Pick<Admission, 'maxCost'>, { cost, remaining }: Admitted): CostReport => ({
  cost: {
    requested: cost,
    limit: maxCost ?? null,
    remaining: maxCost === undefined ? null : remaining,
  },
})
