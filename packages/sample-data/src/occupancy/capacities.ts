import type { FacilityRecord } from '../facilities/records.ts'
import type { RandomStream } from '../random.ts'

/**
 * Relative size of a facility, in places of an ordinary one. Assumptions, not figures: what counts is that a class I
 * lapas is several times a class III one. The total is scaled to the published national capacity.
 */
const placesByKindAndClass: Readonly<Record<string, number>> = {
  'LAPAS I': 900,
  'LAPAS IIA': 450,
  'LAPAS IIB': 230,
  'LAPAS III': 110,
  'RUTAN I': 900,
  'RUTAN IIA': 350,
  'RUTAN IIB': 170,
  'LPKA I': 220,
  'LPKA II': 110,
}

const shareBySpecialization: Readonly<Record<FacilityRecord['specialization'], number>> = {
  UMUM: 1,
  NARKOTIKA: 1.25,
  PEREMPUAN: 0.6,
  PEMUDA: 1,
  TERBUKA: 0.35,
  KHUSUS: 1.1,
}

/**
 * Whether people live there. The published totals cover lapas, rutan and LPKA: a bapas supervises people at liberty,
 * and the beds of the hospital are no places of detention.
 */
export const holdsPeople = (facility: FacilityRecord): boolean =>
  facility.kind === 'LAPAS' || facility.kind === 'RUTAN' || facility.kind === 'LPKA'

const relativeSize = (facility: FacilityRecord, stream: RandomStream): number => {
  const places = placesByKindAndClass[`${facility.kind} ${facility.class}`]
  if (places === undefined) throw new Error(`No size is assumed for ${facility.kind} of class ${facility.class}.`)
  const variation = Math.min(1.7, Math.max(0.55, stream.at(facility.code).around(1, 0.28)))
  return places * shareBySpecialization[facility.specialization] * variation
}

/** Capacity by facility code, in places: together within rounding of `nationalCapacity`. */
export const capacities = (
  facilities: readonly FacilityRecord[],
  nationalCapacity: number,
  stream: RandomStream,
): Map<string, number> => {
  const sizes = facilities.map(facility => relativeSize(facility, stream))
  const scale = nationalCapacity / sizes.reduce((sum, size) => sum + size, 0)
  return new Map(facilities.map((facility, index) => [facility.code, Math.round((sizes[index] as number) * scale)]))
}
