import { accept, checkLength, checkSource, isRefusal, refuse } from '@karya/postgres'
import { CodedError, checkId, checkReach } from '@karya/subgraph'
import type { Context } from '../context.ts'
import { checkKept, holdFacilities } from '../facility/hold.ts'
import type { AdvancePledgeInput } from '../generated/schema.ts'
import { longestText } from '../need/post.ts'

/**
 * A pledge is begun, fulfilled or dropped, by the partner or by who keeps the records of all its facilities; the last two are final.
 * Facilities, need and pledge are held in this order. A fulfilled pledge meets the need that it answers.
 */
export const advancePledge = (input: AdvancePledgeInput, { transact, viewer }: Context) =>
  transact('advancePledge', input, async repositories => {
    const { facilities: copy, needs, pledges, sources } = repositories
    const unknown = refuse('NOT_FOUND', `No pledge has the id ${input.id}. Find it with pledges.`, 'input', 'id')
    const [seen] = await pledges.byIds([checkId(input.id)])
    if (!seen) return unknown
    const linked = (await pledges.facilitiesByPledgeIds([seen.id])).map(({ facilityId }) => facilityId)
    const facilities = await holdFacilities(repositories, [], 'id', linked)
    if (isRefusal(facilities)) return facilities
    if (viewer.role !== 'PARTNER') checkKept(viewer, facilities, linked)
    else if (seen.partnerId !== viewer.partnerId) {
      throw new CodedError('FORBIDDEN', 'A partner speaks for itself alone, and this is the pledge of another.')
    } else checkReach(viewer, linked)
    const need = seen.needId ? await needs.lock(seen.needId) : null
    const pledge = await pledges.lock(seen.id)
    if (!pledge) return unknown
    if (input.version != null && input.version !== pledge.version) {
      const message = `Version ${input.version} was read, but the pledge is at version ${pledge.version}. Read it again, then decide.`
      return refuse('STALE_VERSION', message, 'input', 'version')
    }
    const { status } = input
    if (status === 'OPEN' || status === 'OVERDUE') {
      const message = `A pledge is not advanced to ${status}. Give IN_PROGRESS, FULFILLED or DROPPED.`
      return refuse('INVALID_VALUE', message, 'input', 'status')
    }
    if (pledge.step === status || pledge.step === 'FULFILLED' || pledge.step === 'DROPPED') {
      return refuse('INVALID_STATUS', `The pledge is ${pledge.step} already.`, 'input', 'status')
    }
    const note = input.note?.trim() || null
    const refused = checkLength(note, longestText, 'note') ?? checkSource(input.source)
    if (refused) return refused
    const fulfilledOn = status === 'FULFILLED' ? await copy.today(pledge) : null
    const advanced = await pledges.update(pledge.id, { step: status, fulfilledOn, ...(note && { note }) })
    if (need && status === 'FULFILLED' && (need.status === 'OPEN' || need.status === 'ANSWERED')) {
      await needs.update(need.id, { status: 'MET' })
    }
    if (input.source) await sources.attach('Pledge', pledge.id, input.source)
    return accept({ pledge: advanced })
  })
