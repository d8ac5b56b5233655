import { checkPageSize, existing } from '@karya/subgraph'
import type { Resolvers } from '../generated/schema.ts'

export const regionResolvers: Resolvers = {
  Query: {
    regions: (_, filter, { repositories }) => repositories.regions.list(filter),
    region: (_, { code }, { loaders }) => loaders.regionByCode(code),
    regionalOffices: (_, _arguments, { repositories }) => repositories.regions.offices(),
  },
  Region: {
    __resolveReference: ({ code }, { loaders }) => loaders.regionByCode(code),
    parent: ({ parentCode }, _, { loaders }) => (parentCode ? loaders.regionByCode(parentCode) : null),
    facilities: ({ code, level }, { first, ...list }, { loaders }) =>
      (level === 'PROVINCE' ? loaders.facilitiesByProvince : loaders.facilitiesByRegency)(code, {
        ...list,
        first: checkPageSize(first),
      }),
    sources: ({ code }, _, { loaders }) => loaders.sourcesByRecord(code, 'Region'),
  },
  RegionalOffice: {
    __resolveReference: ({ code }, { loaders }) => loaders.regionalOfficeByCode(code),
    province: ({ provinceCode }, _, { loaders }) => existing(loaders.regionByCode(provinceCode)),
    facilities: ({ code }, { first, ...list }, { loaders }) =>
      loaders.facilitiesByRegionalOffice(code, { ...list, first: checkPageSize(first) }),
    sources: ({ code }, _, { loaders }) => loaders.sourcesByRecord(code, 'RegionalOffice'),
  },
}
