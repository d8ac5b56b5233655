import { defaultSeed } from './facilities/facilities-data.ts'
import { facilities, readFacilityRows } from './facilities/places.ts'
import type { FacilityRecord, SampleSize } from './facilities/records.ts'
import { type RandomSource, randomStream, weightedTable } from './random.ts'
import { pressFacts } from './reference/press-facts.ts'

/** What is generated beside the press facts, which come with every size. */
export type GeneratedKind =
  | 'partner'
  | 'agreement'
  | 'need'
  | 'pledge'
  | 'event'
  | 'training-program'
  | 'training-session'
  | 'product'
  | 'sale'
  | 'inquiry'
  | 'export-shipment'

const counts: Record<Exclude<SampleSize, 'none'>, Record<GeneratedKind, number>> = {
  small: {
    partner: 150,
    agreement: 250,
    need: 300,
    pledge: 200,
    event: 150,
    'training-program': 400,
    'training-session': 2_000,
    product: 5_000,
    sale: 20_000,
    inquiry: 400,
    'export-shipment': 60,
  },
  national: {
    partner: 3_000,
    agreement: 5_000,
    need: 3_000,
    pledge: 4_000,
    event: 2_000,
    'training-program': 6_000,
    'training-session': 60_000,
    product: 100_000,
    sale: 2_000_000,
    inquiry: 8_000,
    'export-shipment': 1_000,
  },
}

/** How many records of a kind a size generates. */
export const generatedCount = (size: SampleSize, kind: GeneratedKind): number =>
  size === 'none' ? 0 : counts[size][kind]

/** The id of generated record number `index`, the same in every service, so that they can refer to each other's records. */
export const generatedId = (kind: GeneratedKind, index: number): string =>
  randomStream(defaultSeed, `${kind}/id`).at(index).uuid()

/** The last day that generated records know of. Fixed, so that the data are the same whenever they are made. */
export const generatedUntil = '2026-09-30'

/** The skills that are trained, by the codes of reference-codes.json. */
export const skillFields = [
  'MENJAHIT',
  'KONVEKSI',
  'AKSESORIS_CENDERAMATA',
  'PENGELASAN',
  'PERTUKANGAN',
  'PERBENGKELAN',
  'KERAJINAN_TANGAN',
  'ANYAMAN_ROTAN',
  'BATIK_TENUN',
  'KULINER_BAKERY',
  'PERTANIAN',
  'PERIKANAN',
  'PETERNAKAN',
  'KEWIRAUSAHAAN',
  'LAINNYA',
] as const
export type SkillField = (typeof skillFields)[number]

const skillOdds = weightedTable<SkillField>([
  ['MENJAHIT', 12],
  ['KONVEKSI', 8],
  ['AKSESORIS_CENDERAMATA', 9],
  ['PENGELASAN', 7],
  ['PERTUKANGAN', 12],
  ['PERBENGKELAN', 6],
  ['KERAJINAN_TANGAN', 14],
  ['ANYAMAN_ROTAN', 7],
  ['BATIK_TENUN', 7],
  ['KULINER_BAKERY', 9],
  ['PERTANIAN', 8],
  ['PERIKANAN', 4],
  ['PETERNAKAN', 3],
  ['KEWIRAUSAHAAN', 3],
  ['LAINNYA', 1],
])

/** How much training and work a facility sees, by its kind; a bapas trains its clients now and then. */
const activity: Record<FacilityRecord['kind'], number> = { LAPAS: 10, RUTAN: 3, LPKA: 4, BAPAS: 0.5, RUMAH_SAKIT: 0 }

const toldByPress = new Set(pressFacts().facilities.map(({ slug }) => slug))

/** Of which the press tells facts. But for occupancy nothing is generated there, so that what is told stands alone. */
export const isToldByPress = ({ code }: FacilityRecord): boolean => toldByPress.has(code)

let drawn: { all: FacilityRecord[]; odds: ReturnType<typeof weightedTable<FacilityRecord>> } | undefined

const facilityOdds = () => {
  if (!drawn) {
    const all = facilities(readFacilityRows(), pressFacts())
    const stream = randomStream(defaultSeed, 'facility-activity')
    drawn = {
      all,
      odds: weightedTable(
        all.map(facility => [
          facility,
          isToldByPress(facility)
            ? 0
            : activity[facility.kind] * Math.max(0.05, stream.at(facility.code).around(1, 0.35)),
        ]),
      ),
    }
  }
  return drawn
}

/** A facility where something happens: the busier, the likelier. */
export const drawFacility = (random: RandomSource): FacilityRecord => random.weighted(facilityOdds().odds)

/** What training and marketplace both have to know of generated training session number `index`. */
export interface SessionPlan {
  id: string
  facility: FacilityRecord
  skillField: SkillField
  /** Its program: sessions of one program share facility and skill. */
  programIndex: number
}

/** Program number `index`: a facility and a skill, of which several sessions are held. */
export const programPlan = (index: number): { id: string; facility: FacilityRecord; skillField: SkillField } => {
  const random = randomStream(defaultSeed, 'training-program/plan').at(index)
  return {
    id: generatedId('training-program', index),
    facility: drawFacility(random),
    skillField: random.weighted(skillOdds),
  }
}

export const sessionPlan = (size: SampleSize, index: number): SessionPlan => {
  const random = randomStream(defaultSeed, 'training-session/plan').at(index)
  const programIndex = random.between(0, generatedCount(size, 'training-program') - 1)
  const { facility, skillField } = programPlan(programIndex)
  return { id: generatedId('training-session', index), facility, skillField, programIndex }
}
