import { reads } from '@karya/service'
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
    facility: reads(['facilityId'], ({ facilityId }) => facilityReference(facilityId)),
    from: reads(['periodFrom'], ({ periodFrom }) => periodFrom),
    to: reads(['periodTo'], ({ periodTo }) => periodTo),
    rule: reads(['ruleId'], ({ ruleId }, _, { loaders }) => loaders.proceedsRuleById.load(ruleId)),
    turnover: reads(['turnover'], ({ turnover }) => rupiah(turnover)),
    costs: reads(['costs'], ({ costs }) => (costs === null ? null : rupiah(costs))),
    amount: reads(['amount'], ({ amount }) => rupiah(amount)),
    premi: reads(['premi'], ({ premi }) => rupiah(premi)),
    pnbp: reads(['pnbp'], ({ pnbp }) => rupiah(pnbp)),
    workingCapital: reads(['workingCapital'], ({ workingCapital }) => rupiah(workingCapital)),
    workers: reads(['workers'], ({ workers }) => (workers === null ? null : countOf(workers, true))),
    corrects: reads(['correctsId'], ({ correctsId }, _, { loaders }) =>
      correctsId ? loaders.proceedsRunById.load(correctsId) : null,
    ),
  },
}
