import { defaultSeed } from '../facilities/facilities-data.ts'
import type { FacilityKind, SampleSize } from '../facilities/records.ts'
import { generatedCount, generatedId, sessionPlan } from '../plan.ts'
import { type RandomSource, randomStream, weightedTable } from '../random.ts'
import { drawDays, statusOf } from './calendar.ts'
import { generatedProgram } from './programs.ts'
import type {
  Credential,
  SessionPartnerRecord,
  SessionPartnerRole,
  SessionStatus,
  TrainingSessionRecord,
} from './records.ts'
import { subjects } from './subjects.ts'

const venues = ['Aula', 'Ruang Bimbingan Kerja', 'Bengkel Kerja', 'Ruang Kelas', 'Lahan SAE'] as const
const reasons = ['Instruktur berhalangan', 'Anggaran belum tersedia', 'Bahan belum tersedia'] as const

/** How many people a course takes, by the kind of facility. */
const classSize: Record<FacilityKind, number> = { LAPAS: 21, RUTAN: 16, LPKA: 13, BAPAS: 12, RUMAH_SAKIT: 8 }

/** What a session gives to those who pass; null where it gives nothing. */
const credentials = weightedTable<Credential | null>([
  ['SERTIFIKAT_KEIKUTSERTAAN', 40],
  ['SERTIFIKAT_PELATIHAN_BLK', 22],
  ['SERTIFIKAT_KOMPETENSI_BNSP', 9],
  ['SERTIFIKAT_LSK', 7],
  [null, 22],
])

/** Roughly one class in thirty is so small that its figures have to be hidden. */
const drawEnrolment = (kind: FacilityKind, random: RandomSource): number =>
  random.chance(0.035) ? random.between(2, 6) : Math.max(6, Math.round(random.around(classSize[kind], 5)))

const drawOutcome = (enrolled: number, credential: Credential | null, random: RandomSource) => {
  const completed = Math.max(0, Math.min(enrolled, Math.round(enrolled * random.around(0.91, 0.08))))
  // An examination of competence is harder to pass than a certificate of attendance is to get.
  const passing = credential === 'SERTIFIKAT_KEIKUTSERTAAN' ? 1 : random.around(0.88, 0.08)
  return { completed, certified: credential ? Math.min(completed, Math.round(completed * passing)) : 0 }
}

const drawCounts = (status: SessionStatus, kind: FacilityKind, credential: Credential | null, random: RandomSource) => {
  const enrolled = drawEnrolment(kind, random)
  if (status === 'RUNNING') return { enrolled, completed: null, certified: null }
  if (status === 'COMPLETED') return { enrolled, ...drawOutcome(enrolled, credential, random) }
  return { enrolled: null, completed: null, certified: null }
}

const usual = randomStream(defaultSeed, 'training-partners')

/** A facility works with the same few partners again and again. */
const usualPartners = (facilityCode: string, partners: number): number[] => {
  const random = usual.at(facilityCode)
  return Array.from({ length: 5 }, () => random.between(0, partners - 1))
}

const drawPartners = (
  facilityCode: string,
  partners: number,
  credential: Credential | null,
  random: RandomSource,
): Omit<SessionPartnerRecord, 'sessionId'>[] => {
  const known = usualPartners(facilityCode, partners)
  const drawn = new Map<SessionPartnerRole, number>()
  if (random.chance(0.85)) drawn.set('INSTRUCTOR', random.pick(known))
  if (random.chance(0.3)) drawn.set('ORGANISER', random.pick(known))
  if (random.chance(0.18)) drawn.set('FUNDER', random.pick(known))
  const needsCertifier = credential !== null && credential !== 'SERTIFIKAT_KEIKUTSERTAAN'
  if (needsCertifier || random.chance(0.1)) drawn.set('CERTIFIER', random.pick(known))
  return [...drawn].map(([role, partner]) => ({ role, partnerId: generatedId('partner', partner) }))
}

/** GENERATED. A session with what belongs to it. */
export interface GeneratedSession {
  session: TrainingSessionRecord
  partners: Omit<SessionPartnerRecord, 'sessionId'>[]
  credential: Credential | null
}

const stream = randomStream(defaultSeed, 'training-session')

/** GENERATED. Session number `index`; its program, facility and skill are those of its plan. */
export const generatedSession = (size: SampleSize, index: number): GeneratedSession => {
  const { id, facility, skillField, programIndex } = sessionPlan(size, index)
  const program = generatedProgram(programIndex)
  const random = stream.at(index)
  const days = drawDays({ hours: program.hours as number, programmePointCodes: program.programmePointCodes }, random)
  const status = statusOf(days, random)
  const credential = random.weighted(credentials)
  return {
    session: {
      id,
      programId: program.id,
      facilityId: facility.id,
      skillField,
      status,
      ...days,
      venue: random.pick(venues),
      topics: [...subjects[skillField].topics],
      ...drawCounts(status, facility.kind, credential, random),
      cancellationReason: status === 'CANCELLED' ? random.pick(reasons) : null,
      isGenerated: true,
      sourceIds: [],
    },
    partners: drawPartners(facility.code, generatedCount(size, 'partner'), credential, random),
    credential,
  }
}

export function* generatedSessions(size: SampleSize): Generator<GeneratedSession> {
  const count = generatedCount(size, 'training-session')
  for (let index = 0; index < count; index += 1) yield generatedSession(size, index)
}
