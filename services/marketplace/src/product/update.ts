import { accept, checkSource, isRefusal, refuse } from '@karya/postgres'
import type { Context } from '../context.ts'
import type { UpdateProductInput } from '../generated/schema.ts'
import { checkFacts, factsOf, sessionIdsOf } from './facts.ts'
import { lockProduct } from './lock.ts'

export const updateProduct = (input: UpdateProductInput, { transact, viewer }: Context) =>
  transact('updateProduct', input, async repositories => {
    const { products, sources } = repositories
    const { id, version, source, trainedBySessionIds } = input
    const product = await lockProduct(repositories, viewer, { productId: id, version })
    if (isRefusal(product)) return product
    for (const field of ['category', 'materials'] as const) {
      if (input[field] === null) {
        return refuse('INVALID_VALUE', `${field} cannot be unknown. Leave it out to keep it.`, 'input', field)
      }
    }
    const refused = checkFacts(input) ?? checkSource(source)
    if (refused) return refused
    if (trainedBySessionIds) await products.setTrainings(product.id, sessionIdsOf(trainedBySessionIds))
    if (source) await sources.attach('Product', product.id, source)
    const updated = await products.update(product.id, factsOf(input))
    // Trainings and sources stand in other tables and are shown by the product, so its version rises with them.
    const isShownAnew = (trainedBySessionIds || source) && updated.version === product.version
    return accept({ product: isShownAnew ? await products.refresh(product.id) : updated })
  })
