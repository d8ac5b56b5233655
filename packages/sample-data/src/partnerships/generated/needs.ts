import { defaultSeed } from '../../facilities/facilities-data.ts'
import type { FacilityRecord } from '../../facilities/records.ts'
import { drawFacility, generatedId } from '../../plan.ts'
import { randomStream, weightedTable } from '../../random.ts'
import type { NeedRecord, NeedStatus, SupportKind } from '../records.ts'
import { dayAfter, drawDay, noLater, type World } from './world.ts'

const kindOdds = weightedTable<SupportKind>([
  ['MARKETING', 28],
  ['TRAINING', 18],
  ['EQUIPMENT', 13],
  ['MATERIAL', 12],
  ['QUALITY', 10],
  ['CERTIFICATION', 8],
  ['PROMOTION', 7],
  ['CAPITAL', 4],
])
const statusOdds = weightedTable<NeedStatus>([
  ['OPEN', 45],
  ['ANSWERED', 25],
  ['MET', 20],
  ['WITHDRAWN', 10],
])
const descriptions: Record<SupportKind, readonly string[]> = {
  MARKETING: [
    'Permintaan ada, tetapi belum ada yang memasarkan hasil karya.',
    'Dibutuhkan toko atau pembeli tetap bagi hasil karya.',
  ],
  PROMOTION: [
    'Hasil karya belum dikenal; dibutuhkan pameran atau media.',
    'Dibutuhkan kesempatan pameran tingkat provinsi.',
  ],
  TRAINING: ['Dibutuhkan instruktur untuk pelatihan keterampilan.', 'Dibutuhkan pendampingan kewirausahaan.'],
  MATERIAL: ['Bahan baku tidak tersedia secara tetap.', 'Dibutuhkan pemasok bahan baku dengan harga terjangkau.'],
  EQUIPMENT: ['Jumlah mesin tidak sebanding dengan peserta.', 'Peralatan bengkel kerja sudah rusak.'],
  CERTIFICATION: ['Dibutuhkan uji kompetensi bagi peserta pelatihan.', 'Produk pangan belum bersertifikat halal.'],
  QUALITY: [
    'Mutu perlu ditingkatkan agar memenuhi permintaan pembeli.',
    'Dibutuhkan desain produk yang lebih menarik.',
  ],
  CAPITAL: ['Modal kerja tidak cukup untuk pesanan besar.', 'Dibutuhkan modal awal untuk unit usaha baru.'],
}
const answers = [
  'Kami siap membantu; mohon jadwal pertemuan.',
  'Kami dapat memenuhi sebagian kebutuhan ini.',
  'Kami tertarik untuk bekerja sama.',
]

/** GENERATED need number `index`, with the answers that its status tells of. */
export const generatedNeed = (index: number, { partnerNear }: World): NeedRecord & { facility: FacilityRecord } => {
  const random = randomStream(defaultSeed, 'need').at(index)
  const facility = drawFacility(random)
  const kind = random.weighted(kindOdds)
  const status = random.weighted(statusOdds)
  const postedOn = drawDay(random, '2024-07-01')
  const isSuitable = ({ contributions }: { contributions: SupportKind[] }) => contributions.includes(kind)
  const isAnswered = status === 'ANSWERED' || status === 'MET'
  const drawn = Array.from({ length: isAnswered ? random.between(1, 2) : 0 }, () =>
    partnerNear(facility, random, isSuitable),
  )
  const answering = [...new Map(drawn.map(partner => [partner.id, partner])).values()]
  return {
    facility,
    id: generatedId('need', index),
    facilityId: facility.id,
    kind,
    description: random.pick(descriptions[kind]),
    status,
    postedOn,
    withdrawalReason: status === 'WITHDRAWN' ? 'Kegiatan dihentikan.' : null,
    hopedForPartnerIds: status === 'OPEN' && random.chance(0.1) ? [partnerNear(facility, random).id] : [],
    answers: answering.map(partner => ({
      id: random.uuid(),
      partnerId: partner.id,
      message: random.pick(answers),
      answeredOn: noLater(dayAfter(postedOn, random.between(2, 60))),
    })),
    isGenerated: true,
    sourceIds: [],
  }
}
