import type { ExportGap } from '../generated/schema.ts'
import type { ProductRow } from '../product/row.ts'

export interface ExportReadiness {
  isReady: boolean
  score: number
  missing: ExportGap[]
}

/** What readiness is reckoned from. */
export const readinessFacts = [
  'category',
  'price',
  'weightGrams',
  'hsCode',
  'nameEn',
  'leadTimeDays',
  'monthlyCapacity',
  'qualityCheckedOn',
  'certifiedUntil',
] as const satisfies (keyof ProductRow)[]

type ProductFacts = Pick<ProductRow, (typeof readinessFacts)[number]>

/** For so many days after it a quality check counts; the stored column `export_ready_until` reckons with the same. */
const daysOfQualityCheck = 365

const dayAfter = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

/** `certifiedUntil` is `infinity` where a certificate does not expire; days compare as text, and so does that word. */
const lasts = (until: string | null, today: string) => until !== null && until >= today

/**
 * What a product lacks to be offered abroad today: what a buyer and a customs declaration ask for. The generated column
 * `export_ready_until` holds the same rule for the filter `exportReady`.
 */
export const exportReadiness = (product: ProductFacts, today: string): ExportReadiness => {
  const { qualityCheckedOn } = product
  const isChecked = qualityCheckedOn !== null && dayAfter(qualityCheckedOn, daysOfQualityCheck) >= today
  const needed: [gap: ExportGap, isThere: boolean][] = [
    ['PRICE', product.price !== null],
    ['WEIGHT', product.weightGrams !== null],
    ['HS_CODE', product.hsCode !== null],
    ['ENGLISH_NAME', product.nameEn !== null],
    ['LEAD_TIME', product.leadTimeDays !== null],
    ['MONTHLY_CAPACITY', product.monthlyCapacity !== null],
    ['QUALITY_CHECK', isChecked],
  ]
  if (product.category === 'MAKANAN_MINUMAN') {
    needed.push(['FOOD_CERTIFICATION', lasts(product.certifiedUntil, today)])
  }
  const missing = needed.flatMap(([gap, isThere]) => (isThere ? [] : [gap]))
  const score = Math.floor((100 * (needed.length - missing.length)) / needed.length)
  return { isReady: missing.length === 0, score, missing }
}

/** Today in the capital, in whose time readiness is reckoned everywhere. */
export const todayInJakarta = (now = new Date()): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jakarta' }).format(now)
