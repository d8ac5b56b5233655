import { randomUUID } from 'node:crypto'
import { accept, isRefusal, refuse } from '@karya/postgres'
import { checkId } from '@karya/subgraph'
import type { Context } from '../context.ts'
import type { RecordSaleInput } from '../generated/schema.ts'
import { lockProduct } from '../product/lock.ts'
import { unitPriceOf } from './unit-price.ts'

/** The bound of the constraint `quantity_is_believable`. */
export const largestQuantity = 1_000_000

/**
 * A sale takes its pieces from the stock, where that is known, and never more than there are: the product is held while it is checked,
 * and the constraint `stock_is_never_below_zero` says the same. Drafts are not sold; a withdrawn product may still have been before today.
 */
export const recordSale = (input: RecordSaleInput, { transact, viewer }: Context) =>
  transact('recordSale', input, async repositories => {
    const { facilities, products, sales, stock } = repositories
    const { productId, quantity, channel } = input
    const buyerPartnerId = input.buyerPartnerId ? checkId(input.buyerPartnerId) : null
    const product = await lockProduct(repositories, viewer, { productId, field: 'productId' })
    if (isRefusal(product)) return product
    if (quantity < 1 || quantity > largestQuantity) {
      const message = `quantity is ${quantity}, but has to be between 1 and ${largestQuantity}.`
      return refuse('INVALID_VALUE', message, 'input', 'quantity')
    }
    const [facility] = await facilities.byIds([product.facilityId])
    const today = await facilities.today(facility ?? { timeZone: 'Asia/Jakarta' })
    const soldOn = input.soldOn ?? today
    if (soldOn > today) {
      const message = `${soldOn} has not come yet at the facility, where it is ${today}. Record the sale on the day.`
      return refuse('INVALID_PERIOD', message, 'input', 'soldOn')
    }
    if (soldOn < '2000-01-01') {
      return refuse('INVALID_PERIOD', `${soldOn} is too long ago. Give a day from 2000 on.`, 'input', 'soldOn')
    }
    if (product.status === 'DRAFT' || (product.status === 'WITHDRAWN' && soldOn === today)) {
      const message = `${product.sku} is ${product.status === 'DRAFT' ? 'a draft' : 'withdrawn'} and not on sale. List it first.`
      return refuse('INVALID_STATUS', message, 'input', 'productId')
    }
    const unitPrice = unitPriceOf(input.unitPrice, product.price)
    if (isRefusal(unitPrice)) return unitPrice
    if (product.stock !== null) {
      const stockAfter = product.stock - quantity
      if (stockAfter < 0) {
        const message = `${quantity} pieces cannot be sold from a stock of ${product.stock}. Count again, or record what was made first.`
        return refuse('INSUFFICIENT_STOCK', message, 'input', 'quantity')
      }
      await stock.insert({
        id: randomUUID(),
        productId: product.id,
        facilityId: product.facilityId,
        delta: -quantity,
        reason: 'SOLD',
        remarks: null,
        stockAfter,
      })
      await products.update(product.id, { stock: stockAfter })
    }
    const sale = await sales.insert({
      id: randomUUID(),
      productId: product.id,
      facilityId: product.facilityId,
      category: product.category,
      channel,
      soldOn,
      quantity,
      unitPrice: unitPrice.amount,
      currency: unitPrice.currency,
      buyerPartnerId,
    })
    return accept({ sale, product: await products.byId(product.id) })
  })
