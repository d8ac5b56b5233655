import { defaultSeed } from '../../facilities/facilities-data.ts'
import { regions } from '../../facilities/places.ts'
import type { FacilityRecord } from '../../facilities/records.ts'
import { drawFacility, generatedId } from '../../plan.ts'
import { randomStream, weightedTable } from '../../random.ts'
import type { EventKind, EventRecord } from '../records.ts'
import { drawDay, type World } from './world.ts'

const kindOdds = weightedTable<EventKind>([
  ['EXHIBITION', 38],
  ['PARTNER_VISIT', 26],
  ['TRAINING_OPENING', 24],
  ['COMMEMORATION_AND_REVIEW', 9],
  ['EXPORT_LAUNCH', 3],
])

let names: Map<string, string> | undefined
const regionName = (code: string): string => {
  names ??= new Map(regions().map(region => [region.code, region.name]))
  return names.get(code) as string
}

const nameOf = (kind: EventKind, facility: FacilityRecord, year: string): string => {
  switch (kind) {
    case 'EXHIBITION':
      return `Pameran Hasil Karya Warga Binaan ${regionName(facility.provinceCode)} ${year}`
    case 'PARTNER_VISIT':
      return `Kunjungan Mitra ke ${facility.name}`
    case 'TRAINING_OPENING':
      return `Pembukaan Pelatihan Kemandirian ${facility.name}`
    case 'EXPORT_LAUNCH':
      return `Pelepasan Ekspor Hasil Karya ${facility.name}`
    default:
      return `Hari Bhakti Pemasyarakatan ${year} di ${facility.name}`
  }
}

/** The point on products of small enterprises, in the time in which the programme was in force. */
const point = 'AKSELERASI_13-3'
const isInForce = (day: string): boolean => day >= '2024-11-01' && day <= '2025-12-31'

/** GENERATED event number `index`. It shows no products: which ones were shown would be an invention about other records. */
export const generatedEvent = (index: number, { partnerNear, facilitiesNear }: World): EventRecord => {
  const random = randomStream(defaultSeed, 'event').at(index)
  const kind = random.weighted(kindOdds)
  const facility = drawFacility(random)
  const others = kind === 'EXHIBITION' ? facilitiesNear(facility.provinceCode, random.between(1, 5), random) : []
  const drawn = drawDay(random, '2023-01-02')
  // Hari Bhakti Pemasyarakatan is 27 April.
  const heldOn = kind === 'COMMEMORATION_AND_REVIEW' ? `${drawn.slice(0, 4)}-04-27` : drawn
  const partners = Array.from({ length: kind === 'PARTNER_VISIT' ? 1 : random.between(1, 3) }, () =>
    partnerNear(facility, random),
  )
  return {
    id: generatedId('event', index),
    kind,
    name: nameOf(kind, facility, heldOn.slice(0, 4)),
    heldOn,
    heldInYear: Number(heldOn.slice(0, 4)),
    place: regionName(facility.regencyCode),
    note: null,
    facilityIds: [...new Set([facility, ...others].map(({ id }) => id))],
    partnerIds: [...new Set(partners.map(({ id }) => id))],
    productIds: [],
    programmePointCodes: isInForce(heldOn) && random.chance(0.3) ? [point] : [],
    isGenerated: true,
    sourceIds: [],
  }
}
