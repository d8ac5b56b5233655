import { dayOrNull } from '../data-files.ts'
import { karyaId } from '../identity.ts'
import type { PressFacts, PressOfficial } from '../reference/press-facts.ts'
import { pressSourceId } from '../source-documents.ts'
import type { FacilityAliasRecord, OfficialPosition, OfficialRecord, WorkUnitRecord } from './records.ts'

const facilityId = (code: string): string => karyaId('facility', code)

/** The facts do not record which of a facility's articles uses which spelling, so an alias has all of them as sources. */
const articlesOn = (code: string, facts: PressFacts): string[] =>
  facts.articles.filter(article => article.facility === code).map(article => pressSourceId(article.id))

export const aliases = (facts: PressFacts): FacilityAliasRecord[] =>
  facts.facilities.flatMap(facility =>
    facility.aliases.map(alias => ({
      id: karyaId('facility-alias', `${facility.slug}/${alias}`),
      facilityId: facilityId(facility.slug),
      alias,
      sourceIds: articlesOn(facility.slug, facts),
    })),
  )

/** Workshops and shops that an article names. Halls (`venues`) are places of an event, not units. */
export const workUnits = (facts: PressFacts): WorkUnitRecord[] =>
  facts.facilities.flatMap(facility =>
    (facility.amenities ?? []).map(name => ({
      id: karyaId('work-unit', `${facility.slug}/${name}`),
      facilityId: facilityId(facility.slug),
      name,
      description: null,
      sourceIds: articlesOn(facility.slug, facts),
    })),
  )

/** The office behind a title as the press writes it, abbreviations included. */
const positionByTitle: ReadonlyMap<string, OfficialPosition> = new Map([
  ['Kepala Lapas (Kalapas)', 'KEPALA_LAPAS'],
  ['Kepala Lapas', 'KEPALA_LAPAS'],
  ['Kepala Seksi Kegiatan Kerja (Kasi Giatja)', 'KEPALA_SEKSI_KEGIATAN_KERJA'],
  ['Kasubsi Bimbingan Kerja dan Pengelola Hasil Kerja', 'KEPALA_SUBSEKSI_BIMBINGAN_KERJA'],
])

/** Days compare as text. An article dated by year only gives no day. */
const newestDay = (official: PressOfficial, facts: PressFacts): string | null =>
  facts.articles
    .filter(article => official.seen.includes(article.id))
    .map(article => dayOrNull(article.date))
    .reduce((newest, day) => (newest === null || (day !== null && day > newest) ? day : newest), null)

export const officials = (facts: PressFacts): OfficialRecord[] =>
  facts.officials.map(official => ({
    id: karyaId('official', `${official.facility}/${official.title}/${official.name}`),
    facilityId: facilityId(official.facility),
    position: positionByTitle.get(official.title) ?? 'LAINNYA',
    title: official.title,
    name: official.name,
    nameVariants: official.nameVariants ?? [],
    seenOn: newestDay(official, facts),
    sourceIds: official.seen.map(pressSourceId),
  }))
