import { regionalOfficeCode } from '../facilities/places.ts'
import type { FacilityRecord } from '../facilities/records.ts'
import type { RandomStream } from '../random.ts'
import { nationalFigure, type OfficialFigure } from '../reference/official-figures.ts'

/** Capacity by code, of facilities or of regional offices. */
export type Capacities = ReadonlyMap<string, number>

/** Occupants per place at the regional offices whose overcrowding is published: 245 % over capacity is 3.45. */
const publishedRates = (figures: readonly OfficialFigure[]): Map<string, number> =>
  new Map(
    figures
      .filter(figure => figure.scope.startsWith('kanwil:') && figure.indicator === 'overcrowding_pct')
      .map(figure => [regionalOfficeCode(figure.scope.slice('kanwil:'.length)), 1 + figure.value / 100]),
  )

/**
 * Occupants per place of every regional office. The published ones are the most and the least crowded, three each: the
 * others lie between those two groups, at random, and together bring the country to its published occupants.
 */
export const ratesByOffice = (
  capacityByOffice: Capacities,
  figures: readonly OfficialFigure[],
  stream: RandomStream,
): Map<string, number> => {
  const rates = publishedRates(figures)
  const published = [...rates.values()].sort((left, right) => left - right)
  const middle = published.length / 2
  const [lowest, highest] = [published[middle - 1] as number, published[middle] as number]

  const others = [...capacityByOffice].filter(([office]) => !rates.has(office))
  const places = others.reduce((sum, [, capacity]) => sum + capacity, 0)
  const elsewhere = [...rates].reduce((sum, [office, rate]) => sum + rate * (capacityByOffice.get(office) ?? 0), 0)
  const mean = (nationalFigure(figures, 'occupants').value - elsewhere) / places
  if (!(mean > lowest && mean < highest)) {
    throw new Error(`The offices without a published rate would need ${mean} occupants per place.`)
  }

  const draws = others.map(([office]) => stream.at(office).around(0, 1))
  const meanDraw = others.reduce((sum, [, capacity], index) => sum + (draws[index] as number) * capacity, 0) / places
  // The widest spread that keeps every office inside the two groups, less a tenth.
  const spread =
    0.9 *
    Math.min((highest - mean) / (Math.max(...draws) - meanDraw), (mean - lowest) / (meanDraw - Math.min(...draws)))
  for (const [index, [office]] of others.entries()) {
    rates.set(office, mean + spread * ((draws[index] as number) - meanDraw))
  }
  return rates
}

/** How much fuller a facility is than its region: an assumption, evened out within each regional office. */
const leaning = ({ kind, class: facilityClass, specialization }: FacilityRecord): number => {
  if (specialization === 'TERBUKA') return 0.35
  if (kind === 'LPKA') return 0.45
  if (specialization === 'PEREMPUAN') return 0.75
  if (facilityClass === 'III') return 0.8
  return facilityClass === 'IIB' ? 1 : 1.1
}

/** Occupants by facility code in the month of the published figures, not yet rounded. */
export const occupantsByFacility = (
  facilities: readonly FacilityRecord[],
  capacityByFacility: Capacities,
  figures: readonly OfficialFigure[],
  streams: { office: RandomStream; facility: RandomStream },
): Map<string, number> => {
  const capacityByOffice = new Map<string, number>()
  const weightByOffice = new Map<string, number>()
  const weights = new Map<string, number>()
  for (const facility of facilities) {
    const { code, regionalOfficeCode: office } = facility
    const capacity = capacityByFacility.get(code) as number
    const weight = capacity * leaning(facility) * Math.max(0.5, streams.facility.at(code).around(1, 0.15))
    weights.set(code, weight)
    capacityByOffice.set(office, (capacityByOffice.get(office) ?? 0) + capacity)
    weightByOffice.set(office, (weightByOffice.get(office) ?? 0) + weight)
  }
  const rates = ratesByOffice(capacityByOffice, figures, streams.office)
  return new Map(
    facilities.map(({ code, regionalOfficeCode: office }) => {
      const people = (rates.get(office) as number) * (capacityByOffice.get(office) as number)
      return [code, (people * (weights.get(code) as number)) / (weightByOffice.get(office) as number)]
    }),
  )
}
