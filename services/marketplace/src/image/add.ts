import { randomUUID } from 'node:crypto'
import { accept, isRefusal, refuse } from '@karya/postgres'
import type { Context } from '../context.ts'
import type { AddProductImageInput } from '../generated/schema.ts'
import { lockProduct } from '../product/lock.ts'

/** As many as a page can show, those included whose file is still to come. */
const mostImages = 12
const longestAltText = 500

/** Announces a picture. Its file comes afterwards, over HTTP, so that no mutation has to carry megabytes. */
export const addProductImage = (input: AddProductImageInput, { transact, viewer }: Context) =>
  transact('addProductImage', input, async repositories => {
    const { images, products } = repositories
    const product = await lockProduct(repositories, viewer, { productId: input.productId, field: 'productId' })
    if (isRefusal(product)) return product
    const altText = input.altText.trim()
    if (!altText || altText.length > longestAltText) {
      const message = `altText has ${altText.length} characters, but has to have 1 to ${longestAltText}: say what the picture shows.`
      return refuse('INVALID_VALUE', message, 'input', 'altText')
    }
    await images.giveUp(product.id)
    if ((await images.byProductIds([product.id])).length >= mostImages) {
      return refuse('INVALID_VALUE', `${product.sku} has ${mostImages} pictures already, which is the most.`, 'input')
    }
    const image = {
      id: randomUUID(),
      productId: product.id,
      facilityId: product.facilityId,
      altText,
      width: null,
      height: null,
      readyAt: null,
    }
    await images.insert(image)
    return accept({ image, product: await products.refresh(product.id) })
  })
