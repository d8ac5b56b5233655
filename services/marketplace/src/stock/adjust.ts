import { randomUUID } from 'node:crypto'
import { accept, isRefusal, refuse } from '@karya/postgres'
import type { Context } from '../context.ts'
import type { AdjustStockInput } from '../generated/schema.ts'
import { lockProduct } from '../product/lock.ts'

const largestStock = 2_147_483_647

/** A stock is changed by what came or went, so that changes at the same moment add up; the constraint keeps it from falling below zero. */
export const adjustStock = (input: AdjustStockInput, { transact, viewer }: Context) =>
  transact('adjustStock', input, async repositories => {
    const { productId, delta, reason } = input
    const product = await lockProduct(repositories, viewer, { productId, field: 'productId' })
    if (isRefusal(product)) return product
    if (delta === 0) {
      return refuse('INVALID_VALUE', 'delta is 0, which changes nothing. Give how many came or went.', 'input', 'delta')
    }
    const stockAfter = (product.stock ?? 0) + delta
    if (stockAfter < 0) {
      const message = `${-delta} units cannot go from a stock of ${product.stock ?? 0}. Count again, or record what came first.`
      return refuse('INSUFFICIENT_STOCK', message, 'input', 'delta')
    }
    if (stockAfter > largestStock) {
      return refuse('INVALID_VALUE', `A stock of ${stockAfter} is more than can be kept.`, 'input', 'delta')
    }
    await repositories.stock.insert({
      id: randomUUID(),
      productId: product.id,
      facilityId: product.facilityId,
      delta,
      reason,
      remarks: input.remarks?.trim() || null,
      stockAfter,
    })
    return accept({ product: await repositories.products.update(product.id, { stock: stockAfter }) })
  })
