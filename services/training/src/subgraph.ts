import { openService, type Service, type ServiceOptions } from '@karya/service'
import { auditResolvers } from './audit/resolvers.ts'
import { certificateResolvers } from './certificate/resolvers.ts'
import { createContext } from './context.ts'
import { openTrainingDatabase } from './database.ts'
import { facilityResolvers } from './facility/resolvers.ts'
import { outcomeResolvers } from './outcome/resolvers.ts'
import { programResolvers } from './program/resolvers.ts'
import { ProgramTable } from './program/row.ts'
import { loadReferenceData } from './reference-data.ts'
import { sessionResolvers } from './session/resolvers.ts'
import { SessionTable } from './session/row.ts'
import { sessionPartnerResolvers } from './session-partner/resolvers.ts'
import { sessionStepResolvers } from './session-step/resolvers.ts'
import { statisticsResolvers } from './statistics/resolvers.ts'

/** The service as a value: its database open, migrated and filled, its copy of the facilities followed. */
export const createTraining = async ({
  databaseUrl,
  sampleData,
  facilities,
}: Pick<ServiceOptions, 'databaseUrl' | 'sampleData' | 'facilities'>): Promise<Service> => {
  const database = await openTrainingDatabase(databaseUrl)
  return openService({
    name: 'training',
    schemaFile: new URL('../schema.graphql', import.meta.url),
    database,
    loaded: await loadReferenceData(database, sampleData),
    resolvers: [
      programResolvers,
      sessionResolvers,
      sessionPartnerResolvers,
      sessionStepResolvers,
      outcomeResolvers,
      certificateResolvers,
      facilityResolvers,
      statisticsResolvers,
      auditResolvers,
    ],
    facilities,
    rows: {
      TrainingProgram: { table: ProgramTable },
      TrainingSession: { table: SessionTable, always: ['facilityId'] },
    },
    createContext: viewer => createContext(database, viewer),
  })
}
