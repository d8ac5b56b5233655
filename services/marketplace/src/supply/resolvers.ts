import { CodedError } from '@karya/subgraph'
import type { Resolvers } from '../generated/schema.ts'
import { facilityReference } from '../references.ts'
import { largestQuantity } from '../sale/record.ts'

const note =
  'Pieces in stock are ready today; unknown stock counts as none. Capacity makes monthlyCapacity pieces in 30 days, from today plus the ' +
  'lead time on; an unknown lead time counts as no wait, unknown capacity as none. What is promised to open inquiries is not available. ' +
  'Stock is used before capacity: of stock the largest first, of capacity the shortest lead time first, then the largest.'

const checkQuantity = (quantity: number): number => {
  if (quantity >= 1 && quantity <= largestQuantity) return quantity
  throw new CodedError('BAD_USER_INPUT', `quantity is ${quantity}, but has to be between 1 and ${largestQuantity}.`)
}

export const supplyResolvers: Resolvers = {
  Query: {
    supply: (_, { filter, quantity, by }, { repositories }) =>
      repositories.supply.sharedOut(filter, checkQuantity(quantity), by),
  },
  Supply: {
    isPossible: ({ quantity, quantityAvailable }) => quantityAvailable >= quantity,
    shortfall: ({ quantity, quantityAvailable }) => Math.max(0, quantity - quantityAvailable),
    note: () => note,
  },
  SupplyShare: {
    facility: ({ facilityId }) => facilityReference(facilityId),
    product: ({ productId }, _, { loaders }) => loaders.productById.load(productId),
    quantity: ({ fromStock, fromCapacity }) => fromStock + fromCapacity,
  },
}
