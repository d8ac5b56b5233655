import { defaultSeed } from '../facilities/facilities-data.ts'
import type { SampleSize } from '../facilities/records.ts'
import { generatedCount } from '../plan.ts'
import { type RandomSource, randomStream } from '../random.ts'
import { buyerId, dayOf, exporterId, type ProductCategory, type ProductPlan, productPlan } from './plan.ts'
import {
  channelOdds,
  drawDay,
  fairChannelOdds,
  firstSaleDay,
  isFair,
  lastSaleDay,
  quantities,
  type SalesChannel,
  weightSince,
} from './seasons.ts'

/** GENERATED. One sale of one product. */
export interface SaleRecord {
  id: string
  productId: string
  facilityId: string
  category: ProductCategory
  channel: SalesChannel
  soldOn: string
  quantity: number
  /** Of one piece; `IDR` in whole rupiah, exports in `USD` with cents. */
  unitPrice: string
  currency: 'IDR' | 'USD'
  buyerPartnerId: string | null
  isGenerated: true
}

const days = Array.from({ length: lastSaleDay - firstSaleDay + 1 }, (_, index) => dayOf(firstSaleDay + index))
const fairDays = new Set(days.map((_, index) => firstSaleDay + index).filter(isFair))

interface SalesPlan {
  /** By facility, so that sales of one facility are written together. */
  products: { index: number; plan: ProductPlan }[]
  /** How many sales are of products before this one; one entry more than there are products. */
  before: Int32Array
}

const plans = new Map<SampleSize, SalesPlan>()

/** Shares all sales of a size out to its products: the more popular and the longer on sale, the more. */
const salesPlan = (size: SampleSize): SalesPlan => {
  const known = plans.get(size)
  if (known) return known
  const products = Array.from({ length: generatedCount(size, 'product') }, (_, index) => ({
    index,
    plan: productPlan(size, index),
  })).sort((one, other) =>
    one.plan.facility.id < other.plan.facility.id
      ? -1
      : one.plan.facility.id > other.plan.facility.id
        ? 1
        : one.index - other.index,
  )
  const weights = products.map(({ plan }) => plan.popularity * weightSince(dayNumberOf(plan.soldSince)))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const sales = generatedCount(size, 'sale')
  const before = new Int32Array(products.length + 1)
  let reached = 0
  weights.forEach((weight, position) => {
    reached += weight
    before[position + 1] = position === weights.length - 1 ? sales : Math.floor((sales * reached) / total)
  })
  const plan = { products, before }
  plans.set(size, plan)
  return plan
}

const dayNumberOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000

interface Draw {
  day: number
  channel: SalesChannel
  quantity: number
  /** Rupiah above or below the list price, as a factor. */
  priceFactor: number
}

const saleStream = randomStream(defaultSeed, 'sale')
const idStream = randomStream(defaultSeed, 'sale/id')

const draw = (random: RandomSource, since: number): Draw => {
  const day = drawDay(since, random.fraction())
  const channel = random.weighted(fairDays.has(day) ? fairChannelOdds : channelOdds)
  const [low, high] = quantities[channel]
  const quantity = low + Math.floor((high - low + 1) * random.fraction() ** 2)
  // Prices rose by about three percent a year; who takes many pays less.
  const priceFactor = 0.97 ** ((lastSaleDay - day) / 365.25) * (quantity >= 40 ? 0.88 : quantity >= 10 ? 0.94 : 1)
  return { day, channel, quantity, priceFactor }
}

const rupiahForDollar = 16_000

/** Ids that grow as the sales are written: the number in front, what tells installations of other seeds apart behind. */
const saleId = (number: number, random: RandomSource): string => {
  const front = number.toString(16).padStart(12, '0')
  return `${front.slice(0, 8)}-${front.slice(8)}${random.uuid().slice(13)}`
}

/** All generated sales of a size, facility by facility. The same size gives the same sales. */
export function* generatedSales(size: SampleSize): Generator<SaleRecord> {
  const { products, before } = salesPlan(size)
  for (const [position, { index, plan }] of products.entries()) {
    const random = saleStream.at(index)
    const ids = idStream.at(index)
    const since = dayNumberOf(plan.soldSince)
    for (let sale = before[position] as number; sale < (before[position + 1] as number); sale += 1) {
      const { day, channel, quantity, priceFactor } = draw(random, since)
      const rupiah = Math.max(500, Math.round((plan.price * priceFactor) / 500) * 500)
      const isExport = channel === 'EKSPOR'
      yield {
        id: saleId(sale, ids),
        productId: plan.id,
        facilityId: plan.facility.id,
        category: plan.category,
        channel,
        soldOn: days[day - firstSaleDay] as string,
        quantity,
        unitPrice: isExport ? Math.max(0.1, rupiah / rupiahForDollar).toFixed(2) : String(rupiah),
        currency: isExport ? 'USD' : 'IDR',
        buyerPartnerId: isExport ? exporterId(size, sale) : channel === 'MITRA' ? buyerId(size, sale * 31) : null,
        isGenerated: true,
      }
    }
  }
}

const quantitiesBySize = new Map<SampleSize, number[]>()

/** How many pieces of each generated product its generated sales come to, by the product's index. */
export const soldQuantities = (size: SampleSize): number[] => {
  const known = quantitiesBySize.get(size)
  if (known) return known

  const { products, before } = salesPlan(size)
  const sums = new Array<number>(products.length).fill(0)
  for (const [position, { index, plan }] of products.entries()) {
    const random = saleStream.at(index)
    const since = dayNumberOf(plan.soldSince)
    let sold = 0
    for (let sale = before[position] as number; sale < (before[position + 1] as number); sale += 1) {
      sold += draw(random, since).quantity
    }
    sums[index] = sold
  }
  quantitiesBySize.set(size, sums)
  return sums
}
