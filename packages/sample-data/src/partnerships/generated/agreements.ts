import { defaultSeed } from '../../facilities/facilities-data.ts'
import { generatedId, generatedUntil } from '../../plan.ts'
import { randomStream, weightedTable } from '../../random.ts'
import type { AgreementKind, AgreementRecord, SupportKind } from '../records.ts'
import { commonTimeZone, dayAfter, drawDay, noLater, type World } from './world.ts'

const kindOdds = weightedTable<AgreementKind>([
  ['PKS', 6],
  ['MOU', 3],
  ['CONTRACT', 1],
])
const years = weightedTable<number>([
  [1, 3],
  [2, 4],
  [3, 3],
  [5, 1],
])
const facilityCounts = weightedTable<number>([
  [1, 60],
  [2, 18],
  [3, 10],
  [5, 8],
  [9, 4],
])
const subjects: Record<SupportKind, string> = {
  MARKETING: 'pemasaran hasil karya',
  PROMOTION: 'promosi hasil karya',
  TRAINING: 'pelatihan kemandirian',
  MATERIAL: 'penyediaan bahan baku',
  EQUIPMENT: 'bantuan peralatan',
  CERTIFICATION: 'sertifikasi kompetensi',
  QUALITY: 'peningkatan mutu produk',
  CAPITAL: 'permodalan kegiatan kerja',
}
const reasons = [
  'Mitra menghentikan kegiatan usahanya',
  'Diganti dengan perjanjian baru',
  'Kewajiban tidak dilaksanakan',
]

/** GENERATED agreement number `index`: of a partner and facilities of its province, for one to five years. */
export const generatedAgreement = (index: number, { partners, facilitiesNear }: World): AgreementRecord => {
  const random = randomStream(defaultSeed, 'agreement').at(index)
  const partner = random.pick(partners)
  const kind = random.weighted(kindOdds)
  const facilities = facilitiesNear((partner.regionCode ?? '').slice(0, 2), random.weighted(facilityCounts), random)
  const [first, ...others] = partner.contributions.filter((_, position) => position === 0 || random.chance(0.5))
  const scope = [first as SupportKind, ...others]
  const isDraft = random.chance(0.05)
  const validFrom = drawDay(random, isDraft ? '2026-08-01' : '2023-01-02')
  const validUntil = dayAfter(validFrom, random.weighted(years) * 365 - 1)
  const isTerminated = !isDraft && random.chance(0.05)
  const signedOn = isDraft ? null : dayAfter(validFrom, -random.between(0, 14))
  return {
    id: generatedId('agreement', index),
    number:
      isDraft || random.chance(0.1) ? null : `${kind}-${validFrom.slice(0, 4)}-${String(index + 1).padStart(5, '0')}`,
    kind,
    title: `Kerja sama ${scope.map(support => subjects[support]).join(', ')}`,
    partnerId: partner.id,
    facilityIds: facilities.map(({ id }) => id),
    scope,
    signedOn,
    validFrom,
    validUntil,
    activatedOn: signedOn,
    terminatedOn: isTerminated ? drawDay(random, validFrom, noLater(validUntil, generatedUntil)) : null,
    terminationReason: isTerminated ? random.pick(reasons) : null,
    timeZone: commonTimeZone(facilities),
    isGenerated: true,
    sourceIds: [],
  }
}
