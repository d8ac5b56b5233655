import { randomUUID } from 'node:crypto'
import { accept, checkSource, isRefusal, refuse } from '@karya/postgres'
import type { Context } from '../context.ts'
import { checkDay } from '../facility/day.ts'
import { lockFacility } from '../facility/lock.ts'
import type { RecordOccupancyInput } from '../generated/schema.ts'

/** The bounds of the constraints `capacity_is_believable` and `occupants_are_believable`. */
const largest = { capacity: 20_000, occupants: 50_000 }

/** People are counted on days that have come; a record of the same day is corrected, its version checked. */
export const recordOccupancy = (input: RecordOccupancyInput, { transact, viewer }: Context) =>
  transact('recordOccupancy', input, async repositories => {
    const { facilities, occupancies, sources } = repositories
    const { facilityId, recordedOn, capacity, occupants, version, source } = input
    const facility = await lockFacility(repositories, viewer, { facilityId })
    if (isRefusal(facility)) return facility
    if (facility.kind === 'BAPAS') {
      return refuse('INVALID_VALUE', 'A bapas holds nobody, so it has no occupancy.', 'input', 'facilityId')
    }
    if (capacity < 1 || capacity > largest.capacity) {
      return refuse(
        'INVALID_VALUE',
        `capacity is ${capacity}, but has to be between 1 and ${largest.capacity}.`,
        'input',
        'capacity',
      )
    }
    if (occupants < 0 || occupants > largest.occupants) {
      return refuse(
        'INVALID_VALUE',
        `occupants is ${occupants}, but has to be between 0 and ${largest.occupants}.`,
        'input',
        'occupants',
      )
    }
    const refusedDay = await checkDay(repositories, facility, recordedOn, 'recordedOn')
    if (refusedDay) return refusedDay
    const earlier = await occupancies.ofDay(facility.id, recordedOn)
    if (version != null && version !== earlier?.version) {
      const message = earlier
        ? `Version ${version} was read, but the record of ${recordedOn} is at version ${earlier.version}. Read it again, then decide.`
        : `There is no record of ${recordedOn} to correct. Leave version out to write the first.`
      return refuse('STALE_VERSION', message, 'input', 'version')
    }
    const refusedSource = checkSource(source)
    if (refusedSource) return refusedSource
    const occupancy = await occupancies.record({
      id: randomUUID(),
      facilityId: facility.id,
      recordedOn,
      capacity,
      occupants,
    })
    if (source) await sources.attach('Occupancy', occupancy.id, source)
    return accept({ occupancy, facility: await facilities.touch(facility.id) })
  })
