import { randomUUID } from 'node:crypto'
import { lockFacility } from '@karya/facility-copy'
import { accept, checkLength, checkSource, isRefusal, refuse } from '@karya/postgres'
import { checkId } from '@karya/subgraph'
import type { Context } from '../context.ts'
import type { ScheduleTrainingSessionInput } from '../generated/schema.ts'
import { checkPartners } from '../session-partner/check.ts'
import { checkShortTexts } from '../short-texts.ts'

/** A session is of a program, and held where its program is. One that begins in the past may be recorded after the fact. */
export const scheduleTrainingSession = (input: ScheduleTrainingSessionInput, { transact, viewer }: Context) =>
  transact('scheduleTrainingSession', input, async repositories => {
    const { facilities, programs, sessionPartners, sessions, sources } = repositories
    const { startsOn, endsOn = null, venue, topics, partners, isOpen, source } = input
    const [program] = await programs.byIds([checkId(input.programId)])
    if (!program) {
      const message = `No training program has the id ${input.programId}. Find it with trainingPrograms, or create it.`
      return refuse('UNKNOWN_REFERENCE', message, 'input', 'programId')
    }
    const facility = await lockFacility(facilities, viewer, program.facilityId)
    if (isRefusal(facility)) return facility
    if (endsOn && endsOn < startsOn) {
      const message = `The session starts on ${startsOn} and would end on ${endsOn}. Give an end that is not earlier.`
      return refuse('INVALID_PERIOD', message, 'input', 'endsOn')
    }
    const refused =
      checkLength(venue, 200, 'venue') ??
      checkShortTexts(topics, 'topics') ??
      checkPartners(partners) ??
      checkSource(source)
    if (refused) return refused
    const session = await sessions.insert({
      id: randomUUID(),
      programId: program.id,
      facilityId: program.facilityId,
      skillField: program.skillField,
      status: isOpen ? 'OPEN' : 'PLANNED',
      startsOn,
      endsOn,
      venue: venue?.trim() || null,
      topics: topics?.map(topic => topic.trim()) ?? [],
    })
    await sessionPartners.insert(
      (partners ?? []).map(({ partnerId, role }) => ({ sessionId: session.id, partnerId: checkId(partnerId), role })),
    )
    if (source) await sources.attach('TrainingSession', session.id, source)
    return accept({ session })
  })
