import { existing } from '@karya/subgraph'
import type { Resolvers } from '../generated/schema.ts'

export const programmeResolvers: Resolvers = {
  Query: {
    programmeFrameworks: (_, { on }, { repositories }) => repositories.programmes.list(on),
  },
  ProgrammeFramework: {
    points: ({ code }, _, { loaders }) => loaders.pointsByFrameworkCode.load(code),
    sources: ({ code }, _, { loaders }) => loaders.sourcesByRecord(code, 'ProgrammeFramework'),
  },
  ProgrammePoint: {
    __resolveReference: ({ code }, { loaders }) => loaders.pointByCode(code),
    framework: ({ frameworkCode }, _, { loaders }) => existing(loaders.frameworkByCode(frameworkCode)),
    sources: ({ code }, _, { loaders }) => loaders.sourcesByRecord(code, 'ProgrammePoint'),
  },
}
