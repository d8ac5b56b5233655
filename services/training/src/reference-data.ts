import { copyRows, type Database, RecordSourceTable, SourceDocumentTable, sql } from '@karya/postgres'
import { type SampleSize, type TrainingData, trainingData } from '@karya/sample-data'
import { type Loaded, loadOnce } from '@karya/service'
import type { EntityManager } from 'typeorm'
import { codeOf } from './certificate/code.ts'
import { CertificateTable } from './certificate/row.ts'
import { ProgramPointTable, ProgramTable } from './program/row.ts'
import { SessionTable } from './session/row.ts'
import { SessionPartnerTable } from './session-partner/row.ts'

/** Generated records have none of their own: `is_generated` says what they rest on. */
function* recordSources({ programs, sessions }: TrainingData) {
  for (const [recordType, records] of [
    ['TrainingProgram', programs()],
    ['TrainingSession', sessions()],
  ] as const) {
    for (const { id, isGenerated, sourceIds } of records) {
      // Those that rest on documents come first.
      if (isGenerated) break
      for (const sourceId of sourceIds) yield { recordType, recordId: id, sourceId }
    }
  }
}

function* programPoints({ programs }: TrainingData) {
  for (const { id, programmePointCodes } of programs()) {
    for (const pointCode of programmePointCodes) yield { programId: id, pointCode }
  }
}

function* coded({ certificates }: TrainingData) {
  for (const { digits, ...certificate } of certificates()) yield { ...certificate, code: codeOf(digits) }
}

const copyAll = async (manager: EntityManager, data: TrainingData): Promise<void> => {
  await copyRows(manager, SourceDocumentTable, ['id', 'title', 'publisher', 'url', 'publishedOn', 'kind'], data.sources)
  await copyRows(
    manager,
    ProgramTable,
    ['id', 'facilityId', 'skillField', 'title', 'description', 'hours', 'materials', 'isGenerated'],
    data.programs(),
  )
  await copyRows(manager, ProgramPointTable, ['programId', 'pointCode'], programPoints(data))
  await copyRows(
    manager,
    SessionTable,
    [
      ...(['id', 'programId', 'facilityId', 'skillField', 'status', 'startsOn', 'endsOn', 'venue', 'topics'] as const),
      ...(['enrolled', 'completed', 'certified', 'cancellationReason', 'isGenerated'] as const),
    ],
    data.sessions(),
  )
  await copyRows(manager, SessionPartnerTable, ['sessionId', 'partnerId', 'role'], data.sessionPartners())
  await copyRows(
    manager,
    CertificateTable,
    [
      ...(['id', 'sessionId', 'facilityId', 'code', 'credential', 'issuerId'] as const),
      ...(['issuedOn', 'validUntil', 'revokedOn', 'revocationReason'] as const),
    ],
    coded(data),
  )
  await copyRows(manager, RecordSourceTable, ['recordType', 'recordId', 'sourceId'], recordSources(data))
}

/**
 * Loads the session that the press tells of, and generated ones as wanted, once: an empty database is filled in one transaction, by
 * COPY. A database that has programs is left as it is, so that nothing that was written is overwritten.
 */
export const loadReferenceData = (database: Database, size: SampleSize): Promise<Loaded> =>
  loadOnce(database, {
    table: 'training_program',
    load: manager => copyAll(manager, trainingData(size)),
    counts: sql`select (select count(*)::int from training_program) as "training programs",
                       (select count(*)::int from training_session) as "training sessions",
                       (select count(*)::int from certificate) as certificates`,
  })
