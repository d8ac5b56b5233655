import type { RandomSource } from '../../random.ts'
import { dayOf, type ProductPlan } from '../plan.ts'
import type { ProductCertificationKind, ProductCertificationRecord, QualityCheckRecord } from './records.ts'

const numberOf = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000
const lastDay = numberOf('2026-09-30')

/** Who issues each, and for how many years; null where it does not expire. */
const certificates: Record<ProductCertificationKind, { issuer: string; years: number | null }> = {
  HALAL_BPJPH: { issuer: 'BPJPH', years: null },
  PIRT: { issuer: 'Dinas Kesehatan', years: 5 },
  BPOM_MD: { issuer: 'BPOM', years: 5 },
  NIB: { issuer: 'OSS', years: null },
  MEREK_HKI: { issuer: 'DJKI', years: 10 },
  SNI: { issuer: 'BSN', years: 4 },
}

const drawKinds = (plan: ProductPlan, random: RandomSource): ProductCertificationKind[] => {
  const odds: [ProductCertificationKind, number][] =
    plan.category === 'MAKANAN_MINUMAN'
      ? [
          ['PIRT', 0.5],
          ['HALAL_BPJPH', 0.35],
          ['BPOM_MD', 0.04],
        ]
      : [
          ['NIB', 0.06],
          ['MEREK_HKI', 0.03],
          ['SNI', 0.02],
        ]
  return odds.flatMap(([kind, probability]) => (random.chance(probability) ? [kind] : []))
}

/** GENERATED. Numbers say so, since a real one could be looked up. */
export const certificationsOf = (plan: ProductPlan, random: RandomSource): ProductCertificationRecord[] =>
  drawKinds(plan, random).map(kind => {
    const { issuer, years } = certificates[kind]
    const from = Math.min(lastDay, numberOf(plan.soldSince) + random.between(-60, 400))
    return {
      id: random.uuid(),
      productId: plan.id,
      facilityId: plan.facility.id,
      kind,
      number: `CONTOH-${kind.replace('_', '-')}-${random.between(100_000, 999_999)}`,
      issuer,
      validFrom: dayOf(from),
      validUntil: years === null ? null : dayOf(from + Math.round(years * 365.25)),
    }
  })

/** GENERATED. Two in three products were checked, most of them once a year. */
export const qualityChecksOf = (plan: ProductPlan, random: RandomSource): QualityCheckRecord[] => {
  if (random.chance(0.34)) return []
  const first = Math.max(numberOf(plan.soldSince), lastDay - random.between(20, 700))
  const days = [first, ...(first + 365 <= lastDay ? [first + random.between(300, 365)] : [])]
  return days.map(day => {
    const sampleSize = random.between(5, 40)
    const isPassed = random.chance(0.93)
    return {
      id: random.uuid(),
      productId: plan.id,
      facilityId: plan.facility.id,
      checkedOn: dayOf(day),
      outcome: isPassed ? 'PASSED' : 'FAILED',
      standard: null,
      sampleSize,
      defects: isPassed
        ? random.between(0, Math.floor(sampleSize / 10))
        : random.between(Math.ceil(sampleSize / 4), sampleSize),
    }
  })
}
