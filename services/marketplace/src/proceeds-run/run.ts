import { createHash, randomUUID } from 'node:crypto'
import { lockFacility } from '@karya/facility-copy'
import { accept, checkLength, isRefusal, type Refusal, refuse } from '@karya/postgres'
import { checkId } from '@karya/subgraph'
import type { Context } from '../context.ts'
import type { Repositories } from '../database.ts'
import type { RunProceedsInput, UserErrorCode } from '../generated/schema.ts'
import type { ProceedsRuleRow } from '../proceeds-rule/row.ts'
import { split } from './split.ts'

const largestWorkforce = 50_000

/** The period, both ends given and over by `today`. */
const periodOf = (
  { period }: RunProceedsInput,
  today: string,
): { from: string; to: string } | Refusal<UserErrorCode> => {
  const { from, to } = period
  if (!from || !to) return refuse('INVALID_PERIOD', 'Give both ends of the period.', 'input', 'period')
  if (from > to)
    return refuse('INVALID_PERIOD', `The period ends on ${to}, before it begins on ${from}.`, 'input', 'period')
  if (to >= today) {
    const message = `The period ends on ${to}, but it is ${today} at the facility. Divide it once it is over.`
    return refuse('INVALID_PERIOD', message, 'input', 'period', 'to')
  }
  return { from, to }
}

/** The one rule in force on every day of the period, if it says how everything is divided. */
const ruleOf = async (
  { proceedsRules }: Repositories,
  facilityId: string,
  { from, to }: { from: string; to: string },
): Promise<ProceedsRuleRow | Refusal<UserErrorCode>> => {
  const [rule, ...others] = await proceedsRules.during(facilityId, from, to)
  const covers = rule && (!rule.validFrom || rule.validFrom <= from) && (!rule.validUntil || rule.validUntil >= to)
  if (!rule || (!covers && !others.length)) {
    return refuse(
      'INVALID_PERIOD',
      'No rule is in force on every day of the period. Set one with setProceedsRule.',
      'input',
      'period',
    )
  }
  if (others.length) {
    const [next] = others
    return refuse(
      'INVALID_PERIOD',
      `The rule changes on ${next?.validFrom}. Divide the days before and after it apart.`,
      'input',
      'period',
    )
  }
  if (rule.pnbpPercent === null || rule.workingCapitalPercent === null) {
    return refuse(
      'INVALID_STATUS',
      'The rule in force tells the premi alone. Set one with all three parts.',
      'input',
      'period',
    )
  }
  return rule
}

/** Costs are needed where profit is divided, and have no place where turnover is. Whole rupiah, none or more. */
const costsOf = (rule: ProceedsRuleRow, costs: string | null): string | null | Refusal<UserErrorCode> => {
  const refuseCosts = (message: string) => refuse('INVALID_VALUE', message, 'input', 'costs')
  if (rule.base === 'TURNOVER')
    return costs === null ? null : refuseCosts('The rule divides turnover, so costs do not count. Leave them out.')
  if (costs === null) return refuseCosts('The rule divides profit. Say what the goods cost to make.')
  if (!/^\d+(\.0+)?$/.test(costs)) return refuseCosts(`costs is ${costs}, but has to be whole rupiah, none or more.`)
  return costs.replace(/\..*$/, '')
}

/** What a correction replaces; or a refusal where the period was divided before, which is done once. */
const correctedBy = async (
  { proceedsRuns }: Repositories,
  facilityId: string,
  { corrects, correctionReason }: RunProceedsInput,
  { from, to }: { from: string; to: string },
): Promise<string | null | Refusal<UserErrorCode>> => {
  const id = corrects ? checkId(corrects) : null
  const corrected = id === null ? null : await proceedsRuns.ofFacility(facilityId, id)
  if (id && !corrected)
    return refuse('UNKNOWN_REFERENCE', `The facility has no run with the id ${id}.`, 'input', 'corrects')
  if (corrected?.isSuperseded) {
    return refuse('INVALID_STATUS', 'The run was corrected before. Correct the newest one.', 'input', 'corrects')
  }
  if (Boolean(id) !== Boolean(correctionReason?.trim())) {
    return refuse(
      'INVALID_VALUE',
      'A correction names the run and the reason: both or none.',
      'input',
      id ? 'correctionReason' : 'corrects',
    )
  }
  const [present] = (await proceedsRuns.during(facilityId, from, to)).filter(run => run.id !== id)
  if (!present) return id
  const message = `The proceeds from ${present.periodFrom} to ${present.periodTo} were divided already. Correct that run, or choose other days.`
  return refuse('OVERLAPPING_PERIOD', message, 'input', 'period')
}

/**
 * Divides the proceeds of a period once (`one_run_a_period`), to the rupiah (`parts_add_up_to_the_rupiah`). The facility is held, and
 * sales are recorded under the same hold, so the sum is of all sales there are. A correction stands beside the run that it replaces.
 */
export const runProceeds = (input: RunProceedsInput, { transact, viewer }: Context) =>
  transact('runProceeds', input, async repositories => {
    const { facilities, proceedsRuns } = repositories
    const facility = await lockFacility(facilities, viewer, input.facilityId)
    if (isRefusal(facility)) return facility
    const workers = input.workers ?? null
    if (workers !== null && (workers < 0 || workers > largestWorkforce)) {
      const message = `workers is ${workers}, but has to be between 0 and ${largestWorkforce}.`
      return refuse('INVALID_VALUE', message, 'input', 'workers')
    }
    const refusedReason = checkLength(input.correctionReason, 2000, 'correctionReason')
    if (refusedReason) return refusedReason
    const period = periodOf(input, await facilities.today(facility))
    if (isRefusal(period)) return period
    const rule = await ruleOf(repositories, facility.id, period)
    if (isRefusal(rule)) return rule
    const costs = costsOf(rule, input.costs ?? null)
    if (costs !== null && typeof costs === 'object') return costs
    const correctsId = await correctedBy(repositories, facility.id, input, period)
    if (correctsId !== null && typeof correctsId === 'object') return correctsId
    const sums = await proceedsRuns.turnover(facility.id, period.from, period.to)
    const profit = BigInt(sums.turnover) - BigInt(costs ?? 0)
    const amount = profit > 0n ? profit : 0n
    const percentages = [rule.premiPercent, rule.pnbpPercent as string, rule.workingCapitalPercent as string]
    const [premi, pnbp, workingCapital] = split(amount, percentages).map(String) as [string, string, string]
    const result = {
      facilityId: facility.id,
      periodFrom: period.from,
      periodTo: period.to,
      ruleId: rule.id,
      ...sums,
      costs,
      amount: String(amount),
      premi,
      pnbp,
      workingCapital,
    }
    const hash = createHash('sha256')
      .update(JSON.stringify([...Object.entries(result), rule.base, ...percentages]))
      .digest('hex')
    const correctionReason = correctsId ? (input.correctionReason as string).trim() : null
    const proceedsRun = { id: randomUUID(), ...result, workers, hash, correctsId, correctionReason }
    return accept({ proceedsRun: await proceedsRuns.insert(proceedsRun) })
  })
