import { oneOf, readCsv, textOrNull } from '../data-files.ts'
import { karyaId, slug } from '../identity.ts'
import type { PressFacts } from '../reference/press-facts.ts'
import { pressSourceId, sourceId } from '../source-documents.ts'
import type {
  FacilityClass,
  FacilityKind,
  FacilityRecord,
  FacilityTimeZone,
  RegencyMatch,
  RegionalOfficeRecord,
  RegionRecord,
  Specialization,
} from './records.ts'

const kinds: readonly FacilityKind[] = ['LAPAS', 'RUTAN', 'LPKA', 'BAPAS', 'RUMAH_SAKIT']
const classes: readonly FacilityClass[] = ['I', 'II', 'IIA', 'IIB', 'III']
const specializations: readonly Specialization[] = ['UMUM', 'NARKOTIKA', 'PEREMPUAN', 'PEMUDA', 'TERBUKA', 'KHUSUS']
const timeZones: readonly FacilityTimeZone[] = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura']
const matches: readonly RegencyMatch[] = ['REGENCY_NAME', 'REGENCY_NAME_AMBIGUOUS', 'DISTRICT_NAME', 'CURATED']

type FacilityColumn =
  | 'slug'
  | 'kanwil'
  | 'kanwil_province_code'
  | 'name'
  | 'facility_type'
  | 'specialization'
  | 'class'
  | 'province_code'
  | 'regency_code'
  | 'regency_match'
  | 'time_zone'

/** One row of the list of facilities. */
export type FacilityRow = Record<FacilityColumn, string>

export const readFacilityRows = (): FacilityRow[] => readCsv<FacilityColumn>('facilities.csv')

/** Provinces first, then regencies and cities, so that a parent always stands before its children. */
export const regions = (): RegionRecord[] => {
  const sourceIds = [sourceId('idn-area-data')]
  return [
    ...readCsv<'code' | 'name'>('provinces.csv').map(
      ({ code, name }): RegionRecord => ({ code, name, level: 'PROVINCE', parentCode: null, sourceIds }),
    ),
    ...readCsv<'code' | 'province_code' | 'name'>('regencies.csv').map(
      ({ code, name, province_code }): RegionRecord => ({
        code,
        name,
        level: 'REGENCY',
        parentCode: province_code,
        sourceIds,
      }),
    ),
  ]
}

/** The code of a regional office by the name of its region: `Riau`, `D. I. Yogyakarta`. */
export const regionalOfficeCode = (kanwil: string): string => `kanwil-${slug(kanwil)}`
const officeName = (kanwil: string): string => `Kantor Wilayah Direktorat Jenderal Pemasyarakatan ${kanwil}`

export const regionalOffices = (rows: readonly FacilityRow[]): RegionalOfficeRecord[] => {
  const provinceByOffice = new Map(rows.map(row => [row.kanwil, row.kanwil_province_code]))
  return [...provinceByOffice].map(([kanwil, provinceCode]) => ({
    code: regionalOfficeCode(kanwil),
    name: officeName(kanwil),
    provinceCode,
    sourceIds: [sourceId('upt-master-list')],
  }))
}

/** A facility's sources are the master list and the articles about it. */
export const facilities = (rows: readonly FacilityRow[], facts: PressFacts): FacilityRecord[] =>
  rows.map(row => {
    const place = `facilities.csv, ${row.slug}`
    const kindOfClass = textOrNull(row.class)
    const articles = facts.articles.filter(article => article.facility === row.slug)
    return {
      id: karyaId('facility', row.slug),
      code: row.slug,
      name: row.name,
      kind: oneOf(kinds, row.facility_type, place),
      class: kindOfClass === null ? null : oneOf(classes, kindOfClass, place),
      specialization: oneOf(specializations, row.specialization, place),
      timeZone: oneOf(timeZones, row.time_zone, place),
      regencyCode: row.regency_code,
      provinceCode: row.province_code,
      regionalOfficeCode: regionalOfficeCode(row.kanwil),
      regencyMatch: oneOf(matches, row.regency_match, place),
      sourceIds: [sourceId('upt-master-list'), ...articles.map(article => pressSourceId(article.id))],
    }
  })
