import { randomUUID } from 'node:crypto'
import { lockFacility } from '@karya/facility-copy'
import { accept, checkLength, checkSource, isRefusal, type Refusal, refuse } from '@karya/postgres'
import type { Context } from '../context.ts'
import type { SetProceedsRuleInput } from '../generated/schema.ts'
import { tenThousandths, wholeInTenThousandths } from './percent.ts'

const parts = ['premiPercent', 'pnbpPercent', 'workingCapitalPercent'] as const

/** Three parts that add up to all there is; the constraint `parts_add_up_to_100` says the same. */
const checkPercentages = (input: SetProceedsRuleInput): Refusal<'INVALID_VALUE'> | null => {
  let sum = 0n
  for (const part of parts) {
    const share = tenThousandths(input[part])
    if (share === null || share < 0n || share > wholeInTenThousandths) {
      const message = `${part} is ${input[part]}, but has to be between 0 and 100, with at most four decimals.`
      return refuse('INVALID_VALUE', message, 'input', part)
    }
    sum += share
  }
  if (sum === wholeInTenThousandths) return null
  const found = parts.map(part => input[part]).join(' + ')
  return refuse('INVALID_VALUE', `The parts have to add up to 100 percent, but ${found} do not.`, 'input')
}

/** Rules of a facility follow one another without overlap (`one_rule_a_day`): a new one ends the one before it. */
export const setProceedsRule = (input: SetProceedsRuleInput, { transact, viewer }: Context) =>
  transact('setProceedsRule', input, async repositories => {
    const { facilities, proceedsRules, sources } = repositories
    const { base, premiPercent, pnbpPercent, workingCapitalPercent, validFrom, source } = input
    const facility = await lockFacility(facilities, viewer, input.facilityId)
    if (isRefusal(facility)) return facility
    const legalBasis = input.legalBasis?.trim() || null
    const refused = checkPercentages(input) ?? checkLength(legalBasis, 500, 'legalBasis') ?? checkSource(source)
    if (refused) return refused
    const before = await proceedsRules.newest(facility.id)
    if (before?.validFrom && validFrom <= before.validFrom) {
      const message = `The newest rule is in force since ${before.validFrom}. A new one begins later than that.`
      return refuse('OVERLAPPING_PERIOD', message, 'input', 'validFrom')
    }
    if (before) await proceedsRules.endBefore(before.id, validFrom)
    const proceedsRule = await proceedsRules.insert({
      id: randomUUID(),
      facilityId: facility.id,
      base,
      premiPercent,
      pnbpPercent,
      workingCapitalPercent,
      validFrom,
      validUntil: null,
      legalBasis,
      isPublic: source != null,
    })
    if (source) await sources.attach('ProceedsRule', proceedsRule.id, source)
    return accept({ proceedsRule })
  })
