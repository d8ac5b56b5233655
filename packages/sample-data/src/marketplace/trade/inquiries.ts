import { defaultSeed } from '../../facilities/facilities-data.ts'
import type { SampleSize } from '../../facilities/records.ts'
import { generatedCount, generatedId } from '../../plan.ts'
import { type RandomSource, randomStream, weightedTable } from '../../random.ts'
import { buyerId, dayOf, type ProductPlan, productPlan } from '../plan.ts'
import type { InquiryRecord } from './records.ts'

const stream = randomStream(defaultSeed, 'inquiry')

const statuses = weightedTable<InquiryRecord['status']>([
  ['OPEN', 30],
  ['PARTLY_ALLOCATED', 12],
  ['ALLOCATED', 18],
  ['CLOSED', 40],
])

const messages = [
  'Mohon informasi harga untuk jumlah tersebut dan waktu pengerjaannya.',
  'Untuk cinderamata kegiatan kantor, dengan logo pada kemasan.',
  'Untuk dijual di toko oleh-oleh kami; bila laku akan kami pesan secara berkala.',
  'Mohon dikirimkan contoh terlebih dahulu.',
  'Untuk pameran dan stan bersama.',
  'Kemasan polos sudah cukup; label akan kami siapkan.',
  null,
  null,
]

const firstDay = Date.UTC(2024, 0, 8) / 86_400_000
const lastDay = Date.UTC(2026, 8, 28) / 86_400_000

/** Products that could answer: the one asked for, or some of a category, each of another facility. */
const drawProducts = (size: SampleSize, random: RandomSource, count: number): ProductPlan[] => {
  const products = generatedCount(size, 'product')
  const drawn = [productPlan(size, random.between(0, products - 1))]
  for (let tries = 0; drawn.length < count && tries < 60; tries += 1) {
    const next = productPlan(size, random.between(0, products - 1))
    const isNew = drawn.every(({ facility }) => facility.id !== next.facility.id)
    if (isNew && next.category === drawn[0]?.category) drawn.push(next)
  }
  return drawn
}

const closeReasonOf = (random: RandomSource, allocated: number): InquiryRecord['closeReason'] =>
  allocated > 0 ? 'FULFILLED' : random.pick(['WITHDRAWN', 'DECLINED'])

const inquiry = (size: SampleSize, index: number): InquiryRecord => {
  const random = stream.at(index)
  const isForCategory = random.chance(0.3)
  const products = drawProducts(size, random, isForCategory ? random.between(1, 4) : 1)
  const [first] = products as [ProductPlan]
  const quantity = random.pick([10, 12, 20, 24, 25, 30, 50, 60, 100, 100, 150, 200, 300, 500])
  const createdOn = firstDay + Math.floor((lastDay - firstDay) * random.fraction() ** 0.7)
  const createdAt = `${dayOf(createdOn)}T0${random.between(1, 9)}:${random.between(10, 59)}:${random.between(10, 59)}.${random.between(100_000, 999_999)}Z`
  const status = random.weighted(statuses)
  const isPromised = status === 'ALLOCATED' || (status === 'CLOSED' && random.chance(0.7))
  const promised = isPromised
    ? quantity
    : status === 'PARTLY_ALLOCATED'
      ? Math.ceil(quantity * random.pick([0.25, 0.5, 0.75]))
      : 0
  const parts = promised >= products.length ? products : products.slice(0, 1)
  const each = Math.floor(promised / parts.length)
  return {
    id: generatedId('inquiry', index),
    partnerId: buyerId(size, random.between(0, 99_999)),
    productId: isForCategory ? null : first.id,
    category: isForCategory ? first.category : null,
    quantity,
    neededBy: random.chance(0.75) ? dayOf(createdOn + random.between(20, 150)) : null,
    message: random.pick(messages),
    status,
    closeReason: status === 'CLOSED' ? closeReasonOf(random, promised) : null,
    allocatedQuantity: promised,
    createdAt,
    facilityIds: products.map(({ facility }) => facility.id),
    allocations: promised
      ? parts.map(({ id, facility }, position) => ({
          productId: id,
          facilityId: facility.id,
          quantity: position === 0 ? promised - each * (parts.length - 1) : each,
          allocatedAt: createdAt,
        }))
      : [],
  }
}

/** GENERATED. Every inquiry of a size, one by one. */
export function* generatedInquiries(size: SampleSize): Generator<InquiryRecord> {
  const count = generatedCount(size, 'inquiry')
  for (let index = 0; index < count; index += 1) yield inquiry(size, index)
}
