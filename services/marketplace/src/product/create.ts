import { randomUUID } from 'node:crypto'
import { lockFacility } from '@karya/facility-copy'
import { accept, checkSource, isRefusal, refuse } from '@karya/postgres'
import type { Context } from '../context.ts'
import type { CreateProductInput } from '../generated/schema.ts'
import { checkFacts, factsOf, sessionIdsOf } from './facts.ts'
import type { ProductRow } from './row.ts'

/** People, labels and shop systems name a product by its SKU for good, so it is readable and unique. */
const readable = /^[A-Z0-9]+(-[A-Z0-9]+)*$/
const longest = 60

/** What is not given of a new product is unknown. */
const unknown = {
  nameEn: null,
  description: null,
  price: null,
  stock: null,
  minimumOrder: null,
  leadTimeDays: null,
  monthlyCapacity: null,
  unit: null,
  weightGrams: null,
  hsCode: null,
  hsCertainty: null,
  hsBasis: null,
  originCulture: null,
}

export const createProduct = (input: CreateProductInput, { transact, viewer }: Context) =>
  transact('createProduct', input, async repositories => {
    const { facilities, products, sources } = repositories
    const facility = await lockFacility(facilities, viewer, input.facilityId)
    if (isRefusal(facility)) return facility
    const { sku, source } = input
    if (!readable.test(sku) || sku.length > longest) {
      const message = `${JSON.stringify(sku)} is no readable SKU: use at most ${longest} capitals and digits in words joined by hyphens, such as KASONGAN-GELANG-LILIS.`
      return refuse('INVALID_VALUE', message, 'input', 'sku')
    }
    const refused = checkFacts(input) ?? checkSource(source)
    if (refused) return refused
    const product = await products.insert({
      ...unknown,
      ...(factsOf(input) as Pick<ProductRow, 'name' | 'category' | 'materials'>),
      id: randomUUID(),
      sku,
      facilityId: facility.id,
      status: 'DRAFT',
      firstListedAt: null,
    })
    if (!product) {
      return refuse('ALREADY_EXISTS', `A product has the SKU ${sku} already. Choose another.`, 'input', 'sku')
    }
    await products.setTrainings(product.id, sessionIdsOf(input.trainedBySessionIds))
    if (source) await sources.attach('Product', product.id, source)
    return accept({ product })
  })
