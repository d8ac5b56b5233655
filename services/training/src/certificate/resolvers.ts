import { reads } from '@karya/service'
import { checkPageSize } from '@karya/subgraph'
import type { Resolvers } from '../generated/schema.ts'
import { partnerReference } from '../references.ts'
import { issueCertificates } from './issue.ts'
import { revokeCertificate } from './revoke.ts'
import { verifyCertificate } from './verify.ts'

const issuer = ({ issuerId }: { issuerId: string | null }) => (issuerId ? partnerReference(issuerId) : null)

export const certificateResolvers: Resolvers = {
  Query: {
    verifyCertificate: (_, { code }, context) => verifyCertificate(code, context),
  },
  Mutation: {
    issueCertificates: (_, { input }, context) => issueCertificates(input, context),
    revokeCertificate: (_, { input }, context) => revokeCertificate(input, context),
  },
  TrainingSession: {
    certificates: reads(['id', 'facilityId'], async ({ id, facilityId }, { first, after }, { loaders }) => {
      const list = { first: checkPageSize(first), after }
      return (await loaders.keepsFacility(facilityId)) ? loaders.certificatesBySessionId(id, list) : null
    }),
  },
  Certificate: { issuer },
  CertificateVerification: { issuer },
}
