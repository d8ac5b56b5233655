import { defaultSeed } from '../../facilities/facilities-data.ts'
import { regions } from '../../facilities/places.ts'
import { slug } from '../../identity.ts'
import { drawFacility, generatedId } from '../../plan.ts'
import { type RandomSource, randomStream } from '../../random.ts'
import type { PartnerKind, PartnerRecord, SupportKind } from '../records.ts'

/** Which kinds twenty partners in a row are of: offices one each, businesses the more. */
const kinds: readonly PartnerKind[] = [
  'BLK',
  'UMKM',
  'LPK',
  'UMKM',
  'DEKRANASDA',
  'LOCAL_BUSINESS',
  'UMKM',
  'DINAS',
  'COOPERATIVE',
  'UMKM',
  'LPK',
  'EXPORTER',
  'UMKM',
  'LOCAL_GOVERNMENT',
  'LOCAL_BUSINESS',
  'UKM_COUNCIL',
  'FOUNDATION',
  'UMKM',
  'STATE_ENTERPRISE',
  'LPK',
]

const offers: Record<PartnerKind, readonly SupportKind[]> = {
  BLK: ['TRAINING', 'CERTIFICATION'],
  LPK: ['TRAINING', 'CERTIFICATION'],
  UMKM: ['TRAINING', 'MARKETING', 'MATERIAL', 'QUALITY'],
  DEKRANASDA: ['PROMOTION', 'MARKETING', 'QUALITY'],
  LOCAL_BUSINESS: ['MARKETING', 'MATERIAL', 'EQUIPMENT'],
  DINAS: ['TRAINING', 'EQUIPMENT', 'CERTIFICATION', 'PROMOTION'],
  COOPERATIVE: ['MARKETING', 'MATERIAL', 'CAPITAL'],
  EXPORTER: ['MARKETING', 'QUALITY'],
  LOCAL_GOVERNMENT: ['PROMOTION', 'MARKETING', 'EQUIPMENT'],
  UKM_COUNCIL: ['TRAINING', 'MARKETING', 'PROMOTION'],
  FOUNDATION: ['TRAINING', 'EQUIPMENT', 'CAPITAL'],
  STATE_ENTERPRISE: ['CAPITAL', 'EQUIPMENT', 'MARKETING'],
  UNIVERSITY: ['TRAINING', 'QUALITY', 'CERTIFICATION'],
  MINISTRY: ['PROMOTION'],
}

const crafts = [
  'Anyaman',
  'Batik',
  'Tenun',
  'Kerajinan',
  'Konveksi',
  'Mebel',
  'Sablon',
  'Cenderamata',
  'Kuliner',
  'Roti',
]
const hopes = [
  'Lestari',
  'Mandiri',
  'Berkah',
  'Sejahtera',
  'Makmur',
  'Abadi',
  'Bersama',
  'Jaya',
  'Sentosa',
  'Harapan',
  'Maju',
  'Rejeki',
]
const departments = ['Perindustrian dan Perdagangan', 'Tenaga Kerja', 'Koperasi dan Usaha Kecil Menengah']

let named: { byCode: Map<string, string>; provinces: string[]; regencies: string[] } | undefined
const places = () => {
  if (!named) {
    const all = regions()
    const codesOf = (level: string) => all.filter(region => region.level === level).map(({ code }) => code)
    named = {
      byCode: new Map(all.map(({ code, name }) => [code, name])),
      provinces: codesOf('PROVINCE'),
      regencies: codesOf('REGENCY'),
    }
  }
  return named
}
const regionName = (code: string): string => places().byCode.get(code) as string
const shortName = (code: string): string => regionName(code).replace(/^(Kabupaten|Kota)( Administrasi)? /, '')

/** A walk through a list that meets each entry once before any again; 197 divides neither 514 nor 38. */
const nth = (list: readonly string[], number: number): string => list[(number * 197 + 61) % list.length] as string

/** Offices there is one of for each region: the how many-th of its kind decides which. The press facts have those of Kalimantan Tengah. */
const officeOf = (kind: PartnerKind, number: number): { name: string; regionCode: string } | null => {
  const { provinces, regencies } = places()
  // Each kind begins its walk elsewhere, so that not all offices of one region come together.
  const start = kinds.indexOf(kind) * 29
  const isOfProvince = kind === 'DEKRANASDA' ? number % 4 === 3 : kind === 'UKM_COUNCIL'
  const regionCode = isOfProvince
    ? nth(provinces, kind === 'DEKRANASDA' ? (number - 3) / 4 : number)
    : nth(regencies, start + number)
  const region = isOfProvince ? `Provinsi ${regionName(regionCode)}` : regionName(regionCode)
  switch (kind) {
    case 'BLK':
      return { name: `Balai Latihan Kerja (BLK) ${region}`, regionCode }
    case 'DEKRANASDA':
      return { name: `Dekranasda ${region}`, regionCode }
    case 'DINAS':
      return { name: `Dinas ${departments[number % departments.length]} ${region}`, regionCode }
    case 'LOCAL_GOVERNMENT':
      return { name: `Pemerintah ${region}`, regionCode }
    case 'UKM_COUNCIL':
      return { name: `Dewan Usaha Kecil dan Menengah (UKM) ${region}`, regionCode }
    default:
      return null
  }
}

const businessName = (kind: PartnerKind, random: RandomSource, regionCode: string): string => {
  const craft = random.pick(crafts)
  const hope = random.pick(hopes)
  const place = shortName(regionCode)
  switch (kind) {
    case 'UMKM':
      return `UMKM ${craft} ${hope} ${place}`
    case 'LPK':
      return `Lembaga Pelatihan Kerja ${hope} ${craft} ${place}`
    case 'COOPERATIVE':
      return `Koperasi ${hope} ${place}`
    case 'EXPORTER':
      return `PT ${craft} ${hope} Ekspor ${place}`
    case 'FOUNDATION':
      return `Yayasan ${hope} ${place}`
    case 'STATE_ENTERPRISE':
      return `Perumda ${hope} ${place}`
    case 'UNIVERSITY':
      return `Politeknik ${hope} ${place}`
    default:
      return `CV ${craft} ${hope} ${place}`
  }
}

/** The regions whose offices the press facts hold already. */
const inPressFacts: Partial<Record<PartnerKind, readonly string[]>> = {
  DEKRANASDA: ['62'],
  BLK: ['62.71'],
  LOCAL_GOVERNMENT: ['62.06', '62.71'],
  UKM_COUNCIL: ['64'],
}

/** GENERATED partner number `index`: the same in every size and service. Nobody is named as its representative. */
export const generatedPartner = (index: number): PartnerRecord => {
  const random = randomStream(defaultSeed, 'partner').at(index)
  const drawn = kinds[index % kinds.length] as PartnerKind
  const number = Math.floor(index / kinds.length)
  // There are 38 provinces, and no more councils of them.
  const kind = drawn === 'UKM_COUNCIL' && number >= places().provinces.length ? 'UNIVERSITY' : drawn
  const office = officeOf(kind, number)
  const isTaken = office !== null && inPressFacts[kind]?.includes(office.regionCode)
  const nearby = drawFacility(random).regencyCode
  const { name, regionCode } =
    office && !isTaken ? office : { name: businessName(isTaken ? 'UMKM' : kind, random, nearby), regionCode: nearby }
  const offered = offers[isTaken ? 'UMKM' : kind]
  const [first, ...others] = offered.filter((_, position) => position === 0 || random.chance(0.6))
  return {
    id: generatedId('partner', index),
    code: office && !isTaken ? slug(name) : `${slug(name)}-${index + 1}`,
    name,
    nameVariants: [],
    kind: isTaken ? 'UMKM' : kind,
    statedStanding: null,
    regionCode,
    country: 'ID',
    representative: null,
    contributions: [first as SupportKind, ...others],
    contributionNote: null,
    isGenerated: true,
    sourceIds: [],
  }
}
