import { randomUUID } from 'node:crypto'
import { lockFacility } from '@karya/facility-copy'
import { accept, checkLength, checkSource, isRefusal, refuse } from '@karya/postgres'
import type { Context } from '../context.ts'
import type { PostNeedInput } from '../generated/schema.ts'
import { knownPartnerIds } from '../partner/known.ts'

export const longestText = 2000

/** A need is posted by who keeps the facility's records, on a day that has come there. */
export const postNeed = (input: PostNeedInput, { transact, viewer }: Context) =>
  transact('postNeed', input, async repositories => {
    const { facilities, needs, sources } = repositories
    const facility = await lockFacility(facilities, viewer, input.facilityId)
    if (isRefusal(facility)) return facility
    const description = input.description.trim()
    if (!description) {
      return refuse('INVALID_VALUE', 'The description is empty. Say what is needed.', 'input', 'description')
    }
    const refused = checkLength(description, longestText, 'description') ?? checkSource(input.source)
    if (refused) return refused
    const today = await facilities.today(facility)
    const postedOn = input.postedOn ?? today
    if (postedOn > today) {
      const message = `${postedOn} has not come yet at ${facility.code}, where it is ${today}. Post it on the day.`
      return refuse('INVALID_PERIOD', message, 'input', 'postedOn')
    }
    const hopedFor = await knownPartnerIds(repositories, input.hopedForPartnerIds, 'hopedForPartnerIds')
    if (isRefusal(hopedFor)) return hopedFor
    const need = await needs.insert(
      {
        id: randomUUID(),
        facilityId: facility.id,
        kind: input.kind,
        description,
        status: 'OPEN',
        postedOn,
        withdrawalReason: null,
      },
      hopedFor,
    )
    if (input.source) await sources.attach('Need', need.id, input.source)
    return accept({ need })
  })
