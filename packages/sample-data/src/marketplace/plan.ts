import { defaultSeed } from '../facilities/facilities-data.ts'
import type { FacilityRecord, SampleSize } from '../facilities/records.ts'
import { drawFacility, generatedCount, generatedId, programPlan, type SkillField } from '../plan.ts'
import { randomStream } from '../random.ts'

/** What products are, by the names that the marketplace's schema gives them. */
export const productCategories = [
  'PAKAIAN',
  'TEKSTIL',
  'AKSESORIS',
  'KERAJINAN',
  'ANYAMAN',
  'PRODUK_KAYU',
  'PRODUK_LOGAM',
  'MAKANAN_MINUMAN',
  'HASIL_PERTANIAN',
  'HASIL_PERIKANAN',
  'HASIL_PETERNAKAN',
  'LAINNYA',
] as const
export type ProductCategory = (typeof productCategories)[number]

/** What each skill makes, and for how many rupiah a piece goes. */
const made: Record<SkillField, { category: ProductCategory; price: [low: number, high: number] }> = {
  MENJAHIT: { category: 'PAKAIAN', price: [35_000, 275_000] },
  KONVEKSI: { category: 'PAKAIAN', price: [45_000, 220_000] },
  AKSESORIS_CENDERAMATA: { category: 'AKSESORIS', price: [10_000, 150_000] },
  PENGELASAN: { category: 'PRODUK_LOGAM', price: [150_000, 3_500_000] },
  PERTUKANGAN: { category: 'PRODUK_KAYU', price: [125_000, 4_500_000] },
  PERBENGKELAN: { category: 'PRODUK_LOGAM', price: [75_000, 900_000] },
  KERAJINAN_TANGAN: { category: 'KERAJINAN', price: [15_000, 450_000] },
  ANYAMAN_ROTAN: { category: 'ANYAMAN', price: [25_000, 850_000] },
  BATIK_TENUN: { category: 'TEKSTIL', price: [90_000, 1_250_000] },
  KULINER_BAKERY: { category: 'MAKANAN_MINUMAN', price: [8_000, 85_000] },
  PERTANIAN: { category: 'HASIL_PERTANIAN', price: [5_000, 60_000] },
  PERIKANAN: { category: 'HASIL_PERIKANAN', price: [22_000, 95_000] },
  PETERNAKAN: { category: 'HASIL_PETERNAKAN', price: [25_000, 140_000] },
  KEWIRAUSAHAAN: { category: 'LAINNYA', price: [15_000, 250_000] },
  LAINNYA: { category: 'LAINNYA', price: [10_000, 300_000] },
}

/** Goods and transport cost more the farther east; by the first digit of Kemendagri's province codes. */
const regionFactor: Record<string, number> = { '5': 1.08, '6': 1.06, '7': 1.05, '8': 1.18, '9': 1.35 }

/** What products and sales both have to know of generated product number `index`. */
export interface ProductPlan {
  id: string
  /** The training program whose sessions taught how to make it; null where none did. */
  programIndex: number | null
  facility: FacilityRecord
  skillField: SkillField
  category: ProductCategory
  /** In rupiah, a multiple of 500. */
  price: number
  /** The first day on which it was on sale; none of its sales is earlier. */
  soldSince: string
  /** How well it sells beside others; the average is one. */
  popularity: number
}

const firstDay = Date.UTC(2022, 0, 3) / 86_400_000
const lastStart = Date.UTC(2026, 5, 30) / 86_400_000

export const dayOf = (dayNumber: number): string => new Date(dayNumber * 86_400_000).toISOString().slice(0, 10)

/** Product number `index` of a size: the same for whoever asks. */
export const productPlan = (size: SampleSize, index: number): ProductPlan => {
  const random = randomStream(defaultSeed, 'product/plan').at(index)
  const program = random.between(0, generatedCount(size, 'training-program') - 1)
  const { facility: place, skillField } = programPlan(program)
  // Facilities without a program of the small size make things as well.
  const isTaught = random.chance(0.7)
  const facility = isTaught ? place : drawFacility(random)
  const { category, price } = made[skillField]
  const [low, high] = price
  const factor = regionFactor[facility.provinceCode.slice(0, 1)] ?? 1
  // The cheap are many and the dear are few: even on a scale of ratios.
  const drawn = low * (high / low) ** random.fraction() * factor
  return {
    id: generatedId('product', index),
    programIndex: isTaught ? program : null,
    facility,
    skillField,
    category,
    price: Math.max(500, Math.round(drawn / 500) * 500),
    // Most go back to 2022 and 2023; new ones came ever since.
    soldSince: dayOf(firstDay + Math.floor((lastStart - firstDay) * random.fraction() ** 2.4)),
    popularity: 1 / (0.15 + 1.9 * random.fraction()),
  }
}

/** Of twenty partners in a row, those that export and those that buy to sell on: see `kinds` in partnerships/generated/partners.ts. */
const exporters = [11] as const
const buyers = [1, 3, 5, 6, 8, 9, 12, 14, 17] as const

const partnerOf = (size: SampleSize, positions: readonly number[], number: number): string => {
  const rounds = Math.floor(generatedCount(size, 'partner') / 20)
  const position = positions[number % positions.length] as number
  return generatedId('partner', (Math.floor(number / positions.length) % rounds) * 20 + position)
}

/** The id of a generated partner that exports; each number stands for one. */
export const exporterId = (size: SampleSize, number: number): string => partnerOf(size, exporters, number)

/** The id of a generated partner that buys to sell on; each number stands for one. */
export const buyerId = (size: SampleSize, number: number): string => partnerOf(size, buyers, number)
