import { facilities, readFacilityRows } from '../../facilities/places.ts'
import type { FacilityRecord, SampleSize } from '../../facilities/records.ts'
import { drawFacility, generatedCount, generatedUntil, isToldByPress } from '../../plan.ts'
import type { RandomSource } from '../../random.ts'
import { pressFacts } from '../../reference/press-facts.ts'
import type { PartnerRecord } from '../records.ts'
import { generatedPartner } from './partners.ts'

const oneDay = 86_400_000

/** A day so many days after another, as text; none lies behind what generated records know of. */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * oneDay).toISOString().slice(0, 10)
export const noLater = (day: string, than: string = generatedUntil): string => (day < than ? day : than)
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / oneDay

/** A day between two others, the later the likelier: there is more of everything each year. */
export const drawDay = (random: RandomSource, from: string, to: string = generatedUntil): string =>
  dayAfter(from, Math.floor(Math.sqrt(random.fraction()) * daysBetween(from, to)))

/** The partners of a size, and who is near whom. */
export interface World {
  partners: PartnerRecord[]
  /** A partner of a facility's province, or of anywhere where there is none. */
  partnerNear(
    facility: FacilityRecord,
    random: RandomSource,
    isSuitable?: (partner: PartnerRecord) => boolean,
  ): PartnerRecord
  /** At least one facility, most of them of one province, none that the press tells of. */
  facilitiesNear(provinceCode: string, count: number, random: RandomSource): FacilityRecord[]
}

const groupBy = <Value>(values: readonly Value[], keyOf: (value: Value) => string): Map<string, Value[]> => {
  const groups = new Map<string, Value[]>()
  for (const value of values) {
    const group = groups.get(keyOf(value))
    if (group) group.push(value)
    else groups.set(keyOf(value), [value])
  }
  return groups
}

export const world = (size: SampleSize): World => {
  const partners = Array.from({ length: generatedCount(size, 'partner') }, (_, index) => generatedPartner(index))
  const partnersByProvince = groupBy(partners, ({ regionCode }) => (regionCode ?? '').slice(0, 2))
  // People work and train behind walls; a bapas and a hospital take part now and then.
  const working = facilities(readFacilityRows(), pressFacts()).filter(
    facility => facility.kind !== 'BAPAS' && facility.kind !== 'RUMAH_SAKIT' && !isToldByPress(facility),
  )
  const facilitiesByProvince = groupBy(working, ({ provinceCode }) => provinceCode)
  return {
    partners,
    partnerNear: (facility, random, isSuitable = () => true) => {
      const near = (partnersByProvince.get(facility.provinceCode) ?? []).filter(isSuitable)
      if (near.length) return random.pick(near)
      const suitable = partners.filter(isSuitable)
      return random.pick(suitable.length ? suitable : partners)
    },
    facilitiesNear: (provinceCode, count, random) => {
      const near = facilitiesByProvince.get(provinceCode)
      const drawn = Array.from({ length: count }, () =>
        near && random.chance(0.95) ? random.pick(near) : drawFacility(random),
      )
      return [...new Map(drawn.map(facility => [facility.id, facility])).values()]
    },
  }
}

/** As the service reckons it: of all of them, or Jakarta's. */
export const commonTimeZone = (places: readonly FacilityRecord[]): string => {
  const [first, ...others] = new Set(places.map(({ timeZone }) => timeZone))
  return first && others.length === 0 ? first : 'Asia/Jakarta'
}
