import { randomUUID } from 'node:crypto'
import { accept, checkLength, checkSource, isRefusal, refuse } from '@karya/postgres'
import type { Context } from '../context.ts'
import { checkDay } from '../facility/day.ts'
import { lockFacility } from '../facility/lock.ts'
import { longestName } from '../facility/row.ts'
import type { ChangeFacilityStatusInput } from '../generated/schema.ts'

const longestReason = 2000

/** A status begins after the one before it and no later than today, and differs from it: statuses never overlap (`one_status_a_day`). */
export const changeFacilityStatus = (input: ChangeFacilityStatusInput, { transact, viewer }: Context) =>
  transact('changeFacilityStatus', input, async repositories => {
    const { facilities, sources, statuses } = repositories
    const { validFrom, reason = null, source } = input
    const facility = await lockFacility(repositories, viewer, input)
    if (isRefusal(facility)) return facility
    const next = {
      kind: input.kind ?? facility.kind,
      class: input.class === undefined ? facility.class : input.class,
      specialization: input.specialization ?? facility.specialization,
    }
    if (
      next.kind === facility.kind &&
      next.class === facility.class &&
      next.specialization === facility.specialization
    ) {
      return refuse(
        'INVALID_VALUE',
        `${facility.code} has this kind, class and specialization already. Name what changes.`,
        'input',
      )
    }
    const name = input.name?.trim()
    if (name === '')
      return refuse('INVALID_VALUE', 'The name is empty. Give the official one, or leave it out.', 'input', 'name')
    const tooLong = checkLength(name, longestName, 'name') ?? checkLength(reason, longestReason, 'reason')
    if (tooLong) return tooLong
    const refusedDay = await checkDay(repositories, facility, validFrom, 'validFrom')
    if (refusedDay) return refusedDay
    const present = await statuses.present(facility.id)
    if (present.validFrom && validFrom <= present.validFrom) {
      const message = `The present status began on ${present.validFrom}. A new one begins later than that.`
      return refuse('OVERLAPPING_PERIOD', message, 'input', 'validFrom')
    }
    const refusedSource = checkSource(source)
    if (refusedSource) return refusedSource
    await statuses.endBefore(present.id, validFrom)
    const status = { id: randomUUID(), facilityId: facility.id, ...next, validFrom, validUntil: null, reason }
    await statuses.insert(status)
    if (source) await sources.attach('FacilityStatus', status.id, source)
    return accept({ facility: await facilities.update(facility.id, { ...next, ...(name && { name }) }) })
  })
