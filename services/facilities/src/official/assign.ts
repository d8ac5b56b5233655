import { randomUUID } from 'node:crypto'
import { accept, checkLength, checkSource, isRefusal, refuse } from '@karya/postgres'
import type { Context } from '../context.ts'
import { checkDay } from '../facility/day.ts'
import { lockFacility } from '../facility/lock.ts'
import type { AssignOfficialInput } from '../generated/schema.ts'

/** Offices that one person holds at a time; the constraint `one_head` says the same. */
const headships: readonly string[] = [
  'KEPALA_LAPAS',
  'KEPALA_RUTAN',
  'KEPALA_LPKA',
  'KEPALA_BAPAS',
  'KEPALA_RUMAH_SAKIT',
]

const longestText = 200

/** A name is kept only with the public source that gives it; a new head ends the term of the one before. */
export const assignOfficial = (input: AssignOfficialInput, { transact, viewer }: Context) =>
  transact('assignOfficial', input, async repositories => {
    const { facilities, officials, sources } = repositories
    const { position, since, source } = input
    const facility = await lockFacility(repositories, viewer, input)
    if (isRefusal(facility)) return facility
    for (const field of ['title', 'name'] as const) {
      if (!input[field].trim()) return refuse('INVALID_VALUE', `The ${field} is empty. Give one.`, 'input', field)
      const tooLong = checkLength(input[field].trim(), longestText, field)
      if (tooLong) return tooLong
    }
    const refusedDay = await checkDay(repositories, facility, since, 'since')
    if (refusedDay) return refusedDay
    const refusedSource = checkSource(source)
    if (refusedSource) return refusedSource
    if (headships.includes(position)) {
      const holder = await officials.holder(facility.id, position)
      const held =
        holder && [holder.since ?? '', holder.seenOn ?? ''].reduce((one, other) => (one > other ? one : other))
      if (held && held >= since) {
        const message = `${holder.name} held this office on ${held}. A successor begins later than that.`
        return refuse('OVERLAPPING_PERIOD', message, 'input', 'since')
      }
      if (holder) await officials.endBefore(holder.id, since)
    }
    const official = {
      id: randomUUID(),
      facilityId: facility.id,
      position,
      title: input.title.trim(),
      name: input.name.trim(),
      nameVariants: [],
      since,
      until: null,
      seenOn: source.publishedOn ?? null,
    }
    await officials.insert(official)
    await sources.attach('Official', official.id, source)
    return accept({ official, facility: await facilities.touch(facility.id) })
  })
