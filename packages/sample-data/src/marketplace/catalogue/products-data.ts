import type { SampleSize } from '../../facilities/records.ts'
import { pressFacts } from '../../reference/press-facts.ts'
import { sourceDocuments, sourceId } from '../../source-documents.ts'
import { generatedProducts } from './generated.ts'
import { pressProducts } from './press.ts'
import type { ProductRecord, ProductsData } from './records.ts'

/** The catalogue that the marketplace starts with: the products that the press names, with every size, and generated ones. */
export const productsData = (size: SampleSize): ProductsData => {
  const press = pressProducts(pressFacts())
  const used = new Set(press.flatMap(({ sourceIds }) => sourceIds))
  if (size !== 'none') used.add(sourceId('generated'))
  return {
    sources: sourceDocuments().filter(({ id }) => used.has(id)),
    *products(): Generator<ProductRecord> {
      yield* press
      if (size !== 'none') yield* generatedProducts(size)
    },
  }
}
