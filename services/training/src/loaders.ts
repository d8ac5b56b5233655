import { byKeyAndArguments, manyByKey, mayReadExactFigures, oneByKey, type Viewer } from '@karya/subgraph'
import type { CertificateListArguments } from './certificate/repository.ts'
import type { Repositories } from './database.ts'
import type { ProgramListArguments } from './program/repository.ts'
import type { SessionListArguments } from './session/repository.ts'

/** Fresh for every request: each batches what the request's fields ask for into one statement. */
export const createLoaders = (repositories: Repositories, viewer: Viewer) => {
  const { certificates, facilities, programs, sessionPartners, sessions, sources, statistics } = repositories
  const byId = (row: { id: string }) => row.id
  const ofFacility = (row: { facilityId: string }) => row.facilityId
  const sessionsBy = (parent: Parameters<typeof sessions.listsBy>[0]) =>
    byKeyAndArguments((keys, args: SessionListArguments) => sessions.listsBy(parent, keys, args))
  const facilityById = oneByKey(ids => facilities.byIds(ids), byId)
  const sourcesByRecord = byKeyAndArguments((ids, recordType: string) => sources.byRecordIds(recordType, ids))
  let generatedSources: ReturnType<typeof sources.generated> | undefined
  return {
    /** Whether the viewer keeps the records of a facility, and so sees exact figures and certificates. */
    keepsFacility: async (id: string): Promise<boolean> => {
      if (viewer.role === 'ADMIN') return true
      if (viewer.role !== 'OFFICER' && viewer.role !== 'REGIONAL') return false
      const facility = await facilityById.load(id)
      return facility !== null && mayReadExactFigures(viewer, facility)
    },
    programById: oneByKey(ids => programs.byIds(ids), byId),
    programsByFacilityId: byKeyAndArguments((ids, args: ProgramListArguments) =>
      programs.listsByFacilityIds(ids, args),
    ),
    pointsByProgramId: manyByKey(
      ids => programs.pointsByProgramIds(ids),
      row => row.programId,
    ),
    sessionById: oneByKey(ids => sessions.byIds(ids), byId),
    sessionsByFacilityId: sessionsBy('facility'),
    sessionsByProgramId: sessionsBy('program'),
    sessionsByPartnerId: sessionsBy('partner'),
    sessionsByPointCode: sessionsBy('point'),
    lastSessionByFacilityId: oneByKey(ids => sessions.lastByFacilityIds(ids), ofFacility),
    nextSessionByFacilityId: oneByKey(ids => sessions.nextByFacilityIds(ids), ofFacility),
    summaryByFacilityId: oneByKey(ids => statistics.summariesByFacilityIds(ids, viewer), ofFacility),
    partnersBySessionId: manyByKey(
      ids => sessionPartners.bySessionIds(ids),
      row => row.sessionId,
    ),
    certificatesBySessionId: byKeyAndArguments((ids, args: CertificateListArguments) =>
      certificates.listsBySessionIds(ids, args),
    ),
    /** The documents that a record rests on; a generated one that was written to may have others beside the generator. */
    sourcesOf: async (recordType: string, { id, isGenerated }: { id: string; isGenerated: boolean }) => {
      const named = await sourcesByRecord(id, recordType)
      if (!isGenerated) return named
      generatedSources ??= sources.generated()
      return [...named, ...(await generatedSources)]
    },
  }
}

export type Loaders = ReturnType<typeof createLoaders>
