import { accept, isRefusal, refuse } from '@karya/postgres'
import type { Context } from '../context.ts'
import type { WithdrawProductInput } from '../generated/schema.ts'
import { lockProduct } from '../product/lock.ts'

/** A product that was shown once is withdrawn, and stays on record; a draft that nobody saw stays a draft. */
export const withdrawProduct = (input: WithdrawProductInput, { transact, viewer }: Context) =>
  transact('withdrawProduct', input, async repositories => {
    const product = await lockProduct(repositories, viewer, { productId: input.id, version: input.version })
    if (isRefusal(product)) return product
    if (product.status !== 'LISTED') {
      const message = `${product.sku} has the status ${product.status}. Only what is listed can be withdrawn; list it with listProduct.`
      return refuse('INVALID_STATUS', message, 'input', 'id')
    }
    return accept({ product: await repositories.products.update(product.id, { status: 'WITHDRAWN' }) })
  })
