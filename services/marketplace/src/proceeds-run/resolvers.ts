import { checkPageSize, countOf } from '@karya/subgraph'
import type { Resolvers } from '../generated/schema.ts'
import { facilityReference } from '../references.ts'
import { runProceeds } from './run.ts'

const rupiah = (amount: string) => ({ amount, currency: 'IDR' })

/** Only who keeps the records sees a run, so the number of workers is exact. */
export const proceedsRunResolvers: Resolvers = {
  Query: {
    proceedsRuns: (_, { first, ...list }, { repositories, viewer }) =>
      repositories.proceedsRuns.list({ ...list, first: checkPageSize(first) }, viewer),
  },
  Mutation: {
    runProceeds: (_, { input }, context) => runProceeds(input, context),
  },
  ProceedsRun: {
    facility: ({ facilityId }) => facilityReference(facilityId),
    from: ({ periodFrom }) => periodFrom,
    to: ({ periodTo }) => periodTo,
    rule: ({ ruleId }, _, { loaders }) => loaders.proceedsRuleById.load(ruleId),
    turnover: ({ turnover }) => rupiah(turnover),
    costs: ({ costs }) => (costs === null ? null : rupiah(costs)),
    amount: ({ amount }) => rupiah(amount),
    premi: ({ premi }) => rupiah(premi),
    pnbp: ({ pnbp }) => rupiah(pnbp),
    workingCapital: ({ workingCapital }) => rupiah(workingCapital),
    workers: ({ workers }) => (workers === null ? null : countOf(workers, true)),
    corrects: ({ correctsId }, _, { loaders }) => (correctsId ? loaders.proceedsRunById.load(correctsId) : null),
  },
}
