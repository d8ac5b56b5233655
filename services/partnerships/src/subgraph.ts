import { openService, type Service, type ServiceOptions } from '@karya/service'
import { agreementResolvers } from './agreement/resolvers.ts'
import { AgreementTable } from './agreement/row.ts'
import { apiKeyResolvers } from './api-key/resolvers.ts'
import { auditResolvers } from './audit/resolvers.ts'
import { createContext } from './context.ts'
import { coverageResolvers } from './coverage/resolvers.ts'
import { openPartnershipsDatabase } from './database.ts'
import { eventResolvers } from './event/resolvers.ts'
import { EventTable } from './event/row.ts'
import { facilityResolvers } from './facility/resolvers.ts'
import { matchResolvers } from './match/resolvers.ts'
import { needResolvers } from './need/resolvers.ts'
import { NeedTable } from './need/row.ts'
import { partnerResolvers } from './partner/resolvers.ts'
import { PartnerTable } from './partner/row.ts'
import { pledgeResolvers } from './pledge/resolvers.ts'
import { PledgeTable } from './pledge/row.ts'
import { loadReferenceData } from './reference-data.ts'
import { statisticsResolvers } from './statistics/resolvers.ts'

/** The service as a value: its database open, migrated and filled, its copy of the facilities followed. */
export const createPartnerships = async ({
  databaseUrl,
  sampleData,
  facilities,
}: Pick<ServiceOptions, 'databaseUrl' | 'sampleData' | 'facilities'>): Promise<Service> => {
  const database = await openPartnershipsDatabase(databaseUrl)
  return openService({
    name: 'partnerships',
    schemaFile: new URL('../schema.graphql', import.meta.url),
    database,
    loaded: await loadReferenceData(database, sampleData),
    resolvers: [
      partnerResolvers,
      agreementResolvers,
      apiKeyResolvers,
      needResolvers,
      matchResolvers,
      pledgeResolvers,
      eventResolvers,
      facilityResolvers,
      coverageResolvers,
      statisticsResolvers,
      auditResolvers,
    ],
    facilities,
    rows: {
      Partner: { table: PartnerTable, always: ['code'] },
      Agreement: { table: AgreementTable },
      Need: { table: NeedTable },
      Pledge: { table: PledgeTable },
      Event: { table: EventTable },
    },
    createContext: viewer => createContext(database, viewer),
  })
}
