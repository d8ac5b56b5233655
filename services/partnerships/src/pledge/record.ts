import { randomUUID } from 'node:crypto'
import { accept, checkLength, checkSource, isRefusal, refuse } from '@karya/postgres'
import { checkReach } from '@karya/subgraph'
import type { Context } from '../context.ts'
import { checkKept, commonTimeZone, holdFacilities } from '../facility/hold.ts'
import type { RecordPledgeInput } from '../generated/schema.ts'
import { longestText } from '../need/post.ts'
import { actingPartner } from '../partner/acting.ts'
import { holdAnsweredNeed } from './need.ts'

/** A promise is of a day that has come, and is due on that day or later (`due_after_made`). One that answers a need makes it ANSWERED. */
export const recordPledge = (input: RecordPledgeInput, { transact, viewer }: Context) =>
  transact('recordPledge', input, async repositories => {
    const { facilities: copy, needs, pledges, sources } = repositories
    const { kind, dueOn = null, source } = input
    if (!input.facilityIds.length) {
      return refuse('INVALID_VALUE', 'A pledge is for at least one facility. Name it.', 'input', 'facilityIds')
    }
    const facilities = await holdFacilities(repositories, input.facilityIds)
    if (isRefusal(facilities)) return facilities
    const facilityIds = facilities.map(({ id }) => id)
    if (viewer.role === 'PARTNER') checkReach(viewer, facilityIds)
    else checkKept(viewer, facilities)
    const partner = await actingPartner(repositories, viewer, input.partnerId)
    if (isRefusal(partner)) return partner
    const need = await holdAnsweredNeed(repositories, input.needId, { kind, facilityIds })
    if (isRefusal(need)) return need
    const timeZone = commonTimeZone(facilities)
    const today = await copy.today({ timeZone })
    const madeOn = input.madeOn ?? today
    if (madeOn > today) {
      const message = `${madeOn} has not come yet: it is ${today}. Record it on the day.`
      return refuse('INVALID_PERIOD', message, 'input', 'madeOn')
    }
    if (dueOn && dueOn < madeOn) {
      const message = `It is due on ${dueOn}, before it was made on ${madeOn}.`
      return refuse('INVALID_PERIOD', message, 'input', 'dueOn')
    }
    const description = input.description?.trim() || null
    const refused = checkLength(description, longestText, 'description') ?? checkSource(source)
    if (refused) return refused
    const pledge = await pledges.insert(
      {
        id: randomUUID(),
        partnerId: partner.id,
        kind,
        description,
        needId: need?.id ?? null,
        madeOn,
        dueOn,
        timeZone,
      },
      facilityIds,
    )
    if (need) await needs.update(need.id, { status: 'ANSWERED' })
    if (source) await sources.attach('Pledge', pledge.id, source)
    return accept({ pledge })
  })
