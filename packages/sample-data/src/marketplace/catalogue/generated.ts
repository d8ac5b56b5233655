import { defaultSeed } from '../../facilities/facilities-data.ts'
import type { SampleSize } from '../../facilities/records.ts'
import { generatedCount, sessionPlan } from '../../plan.ts'
import { type RandomSource, randomStream } from '../../random.ts'
import { productPlan } from '../plan.ts'
import { soldQuantities } from '../sales.ts'
import type { Assortment, Item, Term } from './assortment.ts'
import { cultureByProvince } from './cultures.ts'
import { certificationsOf, qualityChecksOf } from './evidence.ts'
import { harmonised } from './harmonised.ts'
import { assortments } from './items.ts'
import type { ProductRecord } from './records.ts'

const stream = randomStream(defaultSeed, 'product')
const evidence = randomStream(defaultSeed, 'product/evidence')

/** The sessions of each training program: products come out of the program that taught them. */
const sessionsByProgram = (size: SampleSize): Map<number, string[]> => {
  const sessions = new Map<number, string[]>()
  for (let index = 0; index < generatedCount(size, 'training-session'); index += 1) {
    const { id, programIndex } = sessionPlan(size, index)
    const known = sessions.get(programIndex)
    if (known) known.push(id)
    else sessions.set(programIndex, [id])
  }
  return sessions
}

interface Look {
  item: Item
  material: Term
  variant: Term
  motif: string | null
  culture: string | null
}

const oneOf = (assortment: Assortment | readonly Assortment[], random: RandomSource): Assortment =>
  'items' in assortment ? assortment : random.pick(assortment)

const drawLook = (
  { items, materials, variants, hasMotif }: Assortment,
  province: string,
  random: RandomSource,
): Look => {
  const [culture = null, motif = null] = hasMotif && random.chance(0.65) ? (cultureByProvince[province] ?? []) : []
  return { item: random.pick(items), material: random.pick(materials), variant: random.pick(variants), culture, motif }
}

const capitalised = (text: string) => text.replace(/(^|\s)\p{Letter}/gu, letter => letter.toUpperCase())

const namesOf = ({ item, material, variant, motif }: Look) => ({
  name: [item[0], capitalised(material[0]), motif && `Motif ${motif}`, variant[0]].filter(Boolean).join(' '),
  nameEn: [variant[1], material[1].toLowerCase(), item[1].toLowerCase(), motif && `with ${motif} motif`]
    .filter(Boolean)
    .join(' '),
})

/** A number that many facilities know and some do not. */
const known = <Value>(random: RandomSource, probability: number, value: Value): Value | null =>
  random.chance(probability) ? value : null

/** The dearer a piece, the fewer of it in a month. */
const monthlyCapacity = (price: number, random: RandomSource) =>
  Math.max(2, Math.round((18_000_000 / price) ** 0.85 * (0.5 + random.fraction())))

const generatedProduct = (
  size: SampleSize,
  index: number,
  sessions: ReadonlyMap<number, string[]>,
  sold: number,
): ProductRecord => {
  const plan = productPlan(size, index)
  const random = stream.at(index)
  const look = drawLook(oneOf(assortments[plan.skillField], random), plan.facility.provinceCode, random)
  const [itemName, , grams, unit, like] = look.item
  const { name, nameEn } = namesOf(look)
  const capacity = monthlyCapacity(plan.price, random)
  const ofProgram = plan.programIndex === null ? [] : (sessions.get(plan.programIndex) ?? [])
  const proofs = evidence.at(index)
  return {
    id: plan.id,
    sku: `${itemName.toUpperCase().replace(/[^A-Z0-9]+/g, '-')}-${String(index + 1).padStart(6, '0')}`,
    facilityId: plan.facility.id,
    name,
    nameEn: known(random, 0.75, nameEn[0]?.toUpperCase() + nameEn.slice(1)),
    description: `${itemName} dari ${look.material[0]}${look.culture ? `, bercorak ${look.culture}` : ''}, buatan ${plan.facility.name}.`,
    category: plan.category,
    materials: [look.material[0]],
    status: random.chance(0.95) ? 'LISTED' : 'WITHDRAWN',
    price: String(plan.price),
    stock: known(random, 0.9, random.chance(0.15) ? 0 : random.between(1, Math.max(3, capacity))),
    minimumOrder: known(random, 0.7, random.pick([1, 1, 1, 5, 10, 12, 20, 50])),
    leadTimeDays: known(random, 0.85, random.between(2, 45)),
    monthlyCapacity: known(random, 0.8, capacity),
    unit,
    weightGrams: known(random, 0.8, Math.max(5, Math.round((grams * (0.7 + 0.6 * random.fraction())) / 5) * 5)),
    ...harmonised(random.chance(0.7) ? like : undefined),
    originCulture: look.culture,
    createdAt: `${plan.soldSince}T0${random.between(1, 9)}:${random.between(10, 59)}:${random.between(10, 59)}.${random.between(100_000, 999_999)}Z`,
    sold,
    isGenerated: true,
    sourceIds: [],
    sessionIds: ofProgram.length && random.chance(0.9) ? [random.pick(ofProgram)] : [],
    certifications: certificationsOf(plan, proofs),
    qualityChecks: qualityChecksOf(plan, proofs),
  }
}

/** GENERATED. Every product of a size, one by one. */
export function* generatedProducts(size: SampleSize): Generator<ProductRecord> {
  const sessions = sessionsByProgram(size)
  const sold = soldQuantities(size)
  const count = generatedCount(size, 'product')
  for (let index = 0; index < count; index += 1) yield generatedProduct(size, index, sessions, sold[index] ?? 0)
}
