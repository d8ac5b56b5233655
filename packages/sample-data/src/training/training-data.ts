import type { SampleSize } from '../facilities/records.ts'
import { generatedCount } from '../plan.ts'
import { pressFacts } from '../reference/press-facts.ts'
import { sourceDocuments, sourceId } from '../source-documents.ts'
import { generatedCertificates } from './certificates.ts'
import { pressPrograms, pressSessionPartners, pressSessions } from './press.ts'
import { generatedProgram } from './programs.ts'
import type { SessionPartnerRecord, TrainingData, TrainingProgramRecord, TrainingSessionRecord } from './records.ts'
import { generatedSessions } from './sessions.ts'

/**
 * What the training service starts with: the one session that the press tells of, with every size, and generated programs,
 * sessions and certificates. The same size gives the same data, to the byte.
 */
export const trainingData = (size: SampleSize): TrainingData => {
  const facts = pressFacts()
  const press = {
    programs: pressPrograms(facts),
    sessions: pressSessions(facts),
    partners: pressSessionPartners(facts),
  }
  const used = new Set([...press.programs, ...press.sessions].flatMap(({ sourceIds }) => sourceIds))
  if (size !== 'none') used.add(sourceId('generated'))
  return {
    sources: sourceDocuments().filter(({ id }) => used.has(id)),
    *programs(): Generator<TrainingProgramRecord> {
      yield* press.programs
      const count = generatedCount(size, 'training-program')
      for (let index = 0; index < count; index += 1) yield generatedProgram(index)
    },
    *sessions(): Generator<TrainingSessionRecord> {
      yield* press.sessions
      for (const { session } of generatedSessions(size)) yield session
    },
    *sessionPartners(): Generator<SessionPartnerRecord> {
      yield* press.partners
      for (const { session, partners } of generatedSessions(size)) {
        for (const partner of partners) yield { sessionId: session.id, ...partner }
      }
    },
    certificates: () => generatedCertificates(size),
  }
}
