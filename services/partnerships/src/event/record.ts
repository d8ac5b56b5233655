import { randomUUID } from 'node:crypto'
import { accept, checkLength, checkSource, isRefusal, type Refusal, refuse } from '@karya/postgres'
import { checkId } from '@karya/subgraph'
import type { Context } from '../context.ts'
import { checkKept, commonTimeZone, holdFacilities } from '../facility/hold.ts'
import type { RecordEventInput, UserErrorCode } from '../generated/schema.ts'
import { knownPartnerIds } from '../partner/known.ts'

const longest = { name: 300, place: 300, note: 2000 }
const mostProducts = 1000

/** What was held is of a day that has come. Products and programme points belong to other services, and are taken as they are named. */
export const recordEvent = (input: RecordEventInput, { transact, viewer }: Context) =>
  transact('recordEvent', input, async repositories => {
    const { events, facilities: copy, sources } = repositories
    if (!input.facilityIds.length) {
      return refuse('INVALID_VALUE', 'An event is of at least one facility. Name it.', 'input', 'facilityIds')
    }
    const facilities = await holdFacilities(repositories, input.facilityIds)
    if (isRefusal(facilities)) return facilities
    checkKept(viewer, facilities)
    const partnerIds = await knownPartnerIds(repositories, input.partnerIds, 'partnerIds')
    if (isRefusal(partnerIds)) return partnerIds
    const today = await copy.today({ timeZone: commonTimeZone(facilities) })
    const refused = checkDay(input, today) ?? checkTexts(input) ?? checkSource(input.source)
    if (refused) return refused
    const heldOn = input.heldOn ?? null
    const event = await events.insert(
      {
        id: randomUUID(),
        kind: input.kind,
        name: input.name?.trim() || null,
        heldOn,
        heldInYear: heldOn ? Number(heldOn.slice(0, 4)) : (input.heldInYear ?? null),
        place: input.place?.trim() || null,
        note: input.note?.trim() || null,
      },
      {
        facility: facilities.map(({ id }) => id),
        partner: partnerIds,
        product: [...new Set(input.productIds.map(checkId))],
        programmePoint: [...new Set(input.programmePointCodes)],
      },
    )
    if (input.source) await sources.attach('Event', event.id, input.source)
    return accept({ event })
  })

const checkDay = ({ heldOn, heldInYear }: RecordEventInput, today: string): Refusal<UserErrorCode> | null => {
  if (heldOn && heldOn > today) {
    return refuse(
      'INVALID_PERIOD',
      `${heldOn} has not come yet: it is ${today}. Record it on the day.`,
      'input',
      'heldOn',
    )
  }
  const thisYear = Number(today.slice(0, 4))
  if (heldInYear != null && (heldInYear < 1945 || heldInYear > thisYear)) {
    const message = `heldInYear is ${heldInYear}, but has to be between 1945 and ${thisYear}.`
    return refuse('INVALID_VALUE', message, 'input', 'heldInYear')
  }
  if (heldOn && heldInYear != null && Number(heldOn.slice(0, 4)) !== heldInYear) {
    const message = `${heldOn} does not lie in ${heldInYear}. Leave heldInYear out where the day is known.`
    return refuse('INVALID_VALUE', message, 'input', 'heldInYear')
  }
  return null
}

const checkTexts = (input: RecordEventInput): Refusal<UserErrorCode> | null => {
  if (input.kind === 'OTHER' && !input.name?.trim()) {
    return refuse('INVALID_VALUE', 'An event of kind OTHER needs a name that says what it was.', 'input', 'name')
  }
  if (input.productIds.length > mostProducts) {
    const message = `productIds names ${input.productIds.length} products, but may name ${mostProducts}.`
    return refuse('INVALID_VALUE', message, 'input', 'productIds')
  }
  const strange = input.programmePointCodes.find(code => !/^[A-Z0-9_]+-[a-z0-9-]{1,100}$/.test(code))
  if (strange !== undefined) {
    const message = `${JSON.stringify(strange.slice(0, 40))} is no code of a programme point, such as AKSELERASI_13-3. The query programmeFrameworks lists them.`
    return refuse('INVALID_VALUE', message, 'input', 'programmePointCodes')
  }
  return (
    checkLength(input.name, longest.name, 'name') ??
    checkLength(input.place, longest.place, 'place') ??
    checkLength(input.note, longest.note, 'note')
  )
}
