import { karyaId } from '../identity.ts'
import type { SkillField } from '../plan.ts'
import type { PressFacts, PressTrainingSession } from '../reference/press-facts.ts'
import { pressSourceId } from '../source-documents.ts'
import type { SessionPartnerRecord, TrainingProgramRecord, TrainingSessionRecord } from './records.ts'

const keyOf = ({ facility, opened }: PressTrainingSession): string => `${facility}/${opened}`
const programId = (session: PressTrainingSession): string => karyaId('training-program', keyOf(session))
const sessionId = (session: PressTrainingSession): string => karyaId('training-session', keyOf(session))

/** Of the fields that article 001 touches, the one that its first topic belongs to. */
const skillField: SkillField = 'AKSESORIS_CENDERAMATA'

/** The article names no program. The session's first topic describes it, in brackets as all that is unnamed. Hours are not stated. */
export const pressPrograms = (facts: PressFacts): TrainingProgramRecord[] =>
  facts.trainingSessions.map(session => ({
    id: programId(session),
    facilityId: karyaId('facility', session.facility),
    skillField,
    title: `(unnamed) Pelatihan ${session.topics[0]}`,
    description: null,
    hours: null,
    materials: [session.material],
    // The articles that name programme points are others than the one on this session.
    programmePointCodes: [],
    isGenerated: false,
    sourceIds: [pressSourceId(session.article)],
  }))

/**
 * The article tells that the session opened, on which day, and with how many participants. That it ended, and how many completed
 * it, no source says: it stays as it was last seen, running, with no end and no outcome.
 */
export const pressSessions = (facts: PressFacts): TrainingSessionRecord[] =>
  facts.trainingSessions.map(session => ({
    id: sessionId(session),
    programId: programId(session),
    facilityId: karyaId('facility', session.facility),
    skillField,
    status: 'RUNNING',
    startsOn: session.opened,
    endsOn: null,
    venue: session.venue,
    topics: session.topics,
    enrolled: session.participants,
    completed: null,
    certified: null,
    cancellationReason: null,
    isGenerated: false,
    sourceIds: [pressSourceId(session.article)],
  }))

/** The article says that each of the partners contributed training, hence `INSTRUCTOR`; who organised or paid it does not say. */
export const pressSessionPartners = (facts: PressFacts): SessionPartnerRecord[] => {
  const trainers = new Set(
    facts.partners.filter(({ contribution }) => contribution?.includes('TRAINING')).map(({ slug }) => slug),
  )
  return facts.trainingSessions.flatMap(session =>
    session.partners
      .filter(partner => trainers.has(partner))
      .map(partner => ({ sessionId: sessionId(session), partnerId: karyaId('partner', partner), role: 'INSTRUCTOR' })),
  )
}
