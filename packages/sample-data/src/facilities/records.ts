import type { SourceDocumentRecord } from '../source-documents.ts'

/** How much to generate beside the true reference data. */
export type SampleSize = 'none' | 'small' | 'national'

export type FacilityKind = 'LAPAS' | 'RUTAN' | 'LPKA' | 'BAPAS' | 'RUMAH_SAKIT'
export type FacilityClass = 'I' | 'II' | 'IIA' | 'IIB' | 'III'
export type Specialization = 'UMUM' | 'NARKOTIKA' | 'PEREMPUAN' | 'PEMUDA' | 'TERBUKA' | 'KHUSUS'
export type FacilityTimeZone = 'Asia/Jakarta' | 'Asia/Makassar' | 'Asia/Jayapura'
/**
 * How the regency was found: the facility's place is a regency's name; such a name that regency (Kabupaten) and city
 * (Kota) share, the city assumed; a district's name; or looked up one by one.
 */
export type RegencyMatch = 'REGENCY_NAME' | 'REGENCY_NAME_AMBIGUOUS' | 'DISTRICT_NAME' | 'CURATED'
/** Offices of a facility. `LAINNYA` is any other, which its `title` then names. */
export type OfficialPosition =
  | 'KEPALA_LAPAS'
  | 'KEPALA_RUTAN'
  | 'KEPALA_LPKA'
  | 'KEPALA_BAPAS'
  | 'KEPALA_RUMAH_SAKIT'
  | 'KEPALA_SEKSI_KEGIATAN_KERJA'
  | 'KEPALA_SUBSEKSI_BIMBINGAN_KERJA'
  | 'LAINNYA'
/**
 * How sure a programme point is. `SOURCED`: a source gives number and content. `CONTENT_SOURCED`: content only, the
 * number is unverified or unknown. `SUBJECT_SOURCED`: no more than the subject; wording and number are unknown.
 */
export type PointVerification = 'SOURCED' | 'CONTENT_SOURCED' | 'SUBJECT_SOURCED'

interface Sourced {
  /** Ids of the source documents that say so; at least one. */
  sourceIds: string[]
}

/** A province (code `62`) or one of its regencies and cities (code `62.06`), by Kemendagri's codes. */
export interface RegionRecord extends Sourced {
  code: string
  name: string
  level: 'PROVINCE' | 'REGENCY'
  parentCode: string | null
}

/** A regional office (kanwil). Some serve more provinces than the one they are named after. */
export interface RegionalOfficeRecord extends Sourced {
  code: string
  name: string
  provinceCode: string
}

export interface FacilityRecord extends Sourced {
  id: string
  /** Stable, and free of the class, which changes. */
  code: string
  name: string
  kind: FacilityKind
  class: FacilityClass | null
  specialization: Specialization
  timeZone: FacilityTimeZone
  regencyCode: string
  /** Where it stands; not always the province of its regional office. */
  provinceCode: string
  regionalOfficeCode: string
  regencyMatch: RegencyMatch
}

/** Another spelling of a facility's name in the press. */
export interface FacilityAliasRecord extends Sourced {
  id: string
  facilityId: string
  alias: string
}

export interface WorkUnitRecord extends Sourced {
  id: string
  facilityId: string
  name: string
  description: string | null
}

/** A public office holder, named by a public source. */
export interface OfficialRecord extends Sourced {
  id: string
  facilityId: string
  position: OfficialPosition
  /** The office in the words of the source. */
  title: string
  name: string
  nameVariants: string[]
  /** Day of the newest article that names them; null where that is dated by year only. */
  seenOn: string | null
}

/** GENERATED. Places and people on the last day of a month. */
export interface OccupancyRecord extends Sourced {
  id: string
  facilityId: string
  recordedOn: string
  capacity: number
  occupants: number
}

export interface ProgrammeFrameworkRecord extends Sourced {
  code: string
  name: string
  issuer: string | null
  /** The sources give months: the first day of the first month, and the last day of the last. */
  validFrom: string | null
  validUntil: string | null
  /** How many points it has, known or not. */
  pointCount: number | null
}

export interface ProgrammePointRecord extends Sourced {
  /** `AKSELERASI_13-3`; where the number is unknown, the framework's code and a slug of the text. */
  code: string
  frameworkCode: string
  number: number | null
  text: string
  verification: PointVerification
}

export interface FacilitiesData {
  /** The documents that the records below refer to, and no others. */
  sources: SourceDocumentRecord[]
  regions: RegionRecord[]
  regionalOffices: RegionalOfficeRecord[]
  facilities: FacilityRecord[]
  aliases: FacilityAliasRecord[]
  workUnits: WorkUnitRecord[]
  officials: OfficialRecord[]
  occupancies: OccupancyRecord[]
  programmeFrameworks: ProgrammeFrameworkRecord[]
  programmePoints: ProgrammePointRecord[]
}
