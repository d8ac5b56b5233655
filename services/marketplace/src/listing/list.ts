import { accept, isRefusal, refuse } from '@karya/postgres'
import type { Context } from '../context.ts'
import type { ListProductInput } from '../generated/schema.ts'
import { lockProduct } from '../product/lock.ts'

/** A listing needs a name and a kind, which every product has; a price, a stock, a capacity may be unknown. */
export const listProduct = (input: ListProductInput, { transact, viewer }: Context) =>
  transact('listProduct', input, async repositories => {
    const product = await lockProduct(repositories, viewer, { productId: input.id, version: input.version })
    if (isRefusal(product)) return product
    if (product.status === 'LISTED') {
      return refuse('INVALID_STATUS', `${product.sku} is listed already. There is nothing to do.`, 'input', 'id')
    }
    return accept({ product: await repositories.products.list(product.id) })
  })
