import { randomUUID } from 'node:crypto'
import { accept, checkLength, checkSource, isRefusal, refuse } from '@karya/postgres'
import type { Context } from '../context.ts'
import type { CreateFacilityInput } from '../generated/schema.ts'
import { checkDay } from './day.ts'
import { findPlace } from './place.ts'
import { longestCode, longestName } from './row.ts'

/** A code is how people and other systems name a facility for good, so it is readable and unique. */
const readable = /^[a-z0-9]+(-[a-z0-9]+)*$/

export const createFacility = (input: CreateFacilityInput, { transact }: Context) =>
  transact('createFacility', input, async repositories => {
    const { facilities, sources, statuses } = repositories
    const { code, name, kind, class: facilityClass = null, specialization, validFrom = null, source } = input
    if (!readable.test(code)) {
      const message = `${JSON.stringify(code)} is no readable code: use lower-case words and digits joined by hyphens, such as lapas-narkotika-kasongan.`
      return refuse('INVALID_VALUE', message, 'input', 'code')
    }
    if (!name.trim()) return refuse('INVALID_VALUE', 'The name is empty. Give the official one.', 'input', 'name')
    const tooLong = checkLength(code, longestCode, 'code') ?? checkLength(name.trim(), longestName, 'name')
    if (tooLong) return tooLong
    const place = await findPlace(repositories, input)
    if (isRefusal(place)) return place
    const refusedDay =
      validFrom && (await checkDay(repositories, { code, timeZone: input.timeZone }, validFrom, 'validFrom'))
    if (refusedDay) return refusedDay
    const refusedSource = checkSource(source)
    if (refusedSource) return refusedSource
    const facility = await facilities.insert({
      id: randomUUID(),
      code,
      name: name.trim(),
      kind,
      class: facilityClass,
      specialization,
      ...(place as Required<typeof place>),
    })
    if (!facility)
      return refuse(
        'ALREADY_EXISTS',
        `A facility has the code ${code} already. Update it, or choose another code.`,
        'input',
        'code',
      )
    await statuses.insert({
      id: randomUUID(),
      facilityId: facility.id,
      kind,
      class: facilityClass,
      specialization,
      validFrom,
      validUntil: null,
      reason: null,
    })
    if (source) await sources.attach('Facility', facility.id, source)
    return accept({ facility })
  })
