import type { FacilityRecord, OccupancyRecord } from '../facilities/records.ts'
import { karyaId } from '../identity.ts'
import { randomStream } from '../random.ts'
import { nationalFigure, type OfficialFigure } from '../reference/official-figures.ts'
import { sourceId } from '../source-documents.ts'
import { capacities, holdsPeople } from './capacities.ts'
import { occupantsByFacility } from './crowding.ts'
import { type Month, monthOfDay, recordedMonths } from './months.ts'

/** Remissions on Independence Day release many people at once; later admissions make up for it. */
const nationalLevel = (month: Month, reference: Month): number =>
  1 + 0.0005 * (month.ordinal - reference.ordinal) - (month.month === 8 ? 0.012 : 0)

/** A facility's own slow rise and fall over the year, zero in the reference month. */
const yearlySwing = (facility: FacilityRecord, seed: number, reference: Month): ((month: Month) => number) => {
  const source = randomStream(seed, 'occupancy-swing').at(facility.code)
  const height = source.fraction() * 0.03
  const phase = source.between(0, 11)
  const wave = (month: Month): number => Math.sin(((month.ordinal + phase) / 12) * 2 * Math.PI)
  const start = wave(reference)
  return month => height * (wave(month) - start)
}

/**
 * GENERATED capacity and occupants of every facility that holds people, on the last day of each of 24 months.
 * In the month of the published figures, capacity, occupants and the overcrowding of regional offices come out near
 * them. Capacity stays the same throughout.
 */
export const occupancies = (
  facilities: readonly FacilityRecord[],
  figures: readonly OfficialFigure[],
  seed: number,
): OccupancyRecord[] => {
  const places = facilities.filter(holdsPeople)
  const nationalCapacity = nationalFigure(figures, 'capacity')
  const reference = monthOfDay(nationalCapacity.asOf)
  const capacityByFacility = capacities(places, nationalCapacity.value, randomStream(seed, 'occupancy-capacity'))
  const occupants = occupantsByFacility(places, capacityByFacility, figures, {
    office: randomStream(seed, 'occupancy-office'),
    facility: randomStream(seed, 'occupancy-facility'),
  })
  const months = recordedMonths()
  const sourceIds = [sourceId('generated')]

  return places.flatMap(facility => {
    const swing = yearlySwing(facility, seed, reference)
    const chance = randomStream(seed, `occupancy-month/${facility.code}`)
    const usual = occupants.get(facility.code) as number
    return months.map((month): OccupancyRecord => {
      const level = nationalLevel(month, reference) * (1 + swing(month)) * chance.at(month.ordinal).around(1, 0.008)
      return {
        id: karyaId('occupancy', `${facility.code}/${month.lastDay}`),
        facilityId: facility.id,
        recordedOn: month.lastDay,
        capacity: capacityByFacility.get(facility.code) as number,
        occupants: Math.round(usual * level),
        sourceIds,
      }
    })
  })
}
