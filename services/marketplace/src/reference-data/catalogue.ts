import { copyRows, RecordSourceTable, SourceDocumentTable } from '@karya/postgres'
import {
  type ProductCertificationRecord,
  type ProductRecord,
  productsData,
  type QualityCheckRecord,
  type SampleSize,
} from '@karya/sample-data'
import type { EntityManager } from 'typeorm'
import { CertificationTable } from '../certification/row.ts'
import { createSearchIndexes, dropSearchIndexes } from '../migrations/search.sql.ts'
import { ProductTable, type ProductTrainingRow, ProductTrainingTable } from '../product/row.ts'
import { QualityCheckTable } from '../quality-check/row.ts'

const foodCertificates = ['HALAL_BPJPH', 'PIRT', 'BPOM_MD']

/** What `ProductRepository.refresh` brings into the row of a product. */
const evidenceOf = ({ certifications, qualityChecks }: ProductRecord) => {
  const newest = qualityChecks.reduce<ProductRecord['qualityChecks'][number] | null>(
    (found, check) => (found && found.checkedOn >= check.checkedOn ? found : check),
    null,
  )
  const ends = certifications
    .filter(({ kind }) => foodCertificates.includes(kind))
    .map(({ validUntil }) => validUntil ?? 'infinity')
  return {
    qualityCheckedOn: newest?.outcome === 'PASSED' ? newest.checkedOn : null,
    // `infinity` stands after any day, as text as well.
    certifiedUntil: ends.reduce<string | null>((last, end) => (last !== null && last >= end ? last : end), null),
  }
}

/** What stands in other tables, gathered while the products pass by: making each product takes longer than keeping these few facts. */
const gathered = () => ({
  trainings: [] as ProductTrainingRow[],
  certifications: [] as (ProductCertificationRecord & { isGenerated: true })[],
  qualityChecks: [] as (QualityCheckRecord & { isGenerated: true })[],
  sources: [] as { recordType: string; recordId: string; sourceId: string }[],
})

function* productRows(products: Iterable<ProductRecord>, under: ReturnType<typeof gathered>) {
  const now = new Date().toISOString()
  for (const product of products) {
    const { id, sessionIds, certifications, qualityChecks, sourceIds } = product
    under.trainings.push(...sessionIds.map(sessionId => ({ productId: id, sessionId })))
    under.certifications.push(...certifications.map(each => ({ ...each, isGenerated: true as const })))
    under.qualityChecks.push(...qualityChecks.map(each => ({ ...each, isGenerated: true as const })))
    under.sources.push(...sourceIds.map(sourceId => ({ recordType: 'Product', recordId: id, sourceId })))
    const createdAt = product.createdAt ?? now
    yield {
      ...product,
      ...evidenceOf(product),
      sold: String(product.sold),
      createdAt,
      updatedAt: createdAt,
      firstListedAt: product.status === 'DRAFT' ? null : createdAt,
    }
  }
}

/** The products that the press names and the generated ones, with what belongs to them, by COPY. */
export const loadCatalogue = async (manager: EntityManager, size: SampleSize): Promise<void> => {
  const data = productsData(size)
  await copyRows(manager, SourceDocumentTable, ['id', 'title', 'publisher', 'url', 'publishedOn', 'kind'], data.sources)
  const under = gathered()
  await manager.query(dropSearchIndexes)
  await copyRows(
    manager,
    ProductTable,
    [
      'id',
      'sku',
      'facilityId',
      'name',
      'nameEn',
      'description',
      'category',
      'materials',
      'status',
      'firstListedAt',
      'price',
      'stock',
      'minimumOrder',
      'leadTimeDays',
      'monthlyCapacity',
      'unit',
      'weightGrams',
      'hsCode',
      'hsCertainty',
      'hsBasis',
      'originCulture',
      'qualityCheckedOn',
      'certifiedUntil',
      'sold',
      'isGenerated',
      'createdAt',
      'updatedAt',
    ],
    productRows(data.products(), under),
  )
  await manager.query(createSearchIndexes)
  await copyRows(manager, ProductTrainingTable, ['productId', 'sessionId'], under.trainings)
  await copyRows(
    manager,
    CertificationTable,
    ['id', 'productId', 'facilityId', 'kind', 'number', 'issuer', 'validFrom', 'validUntil', 'isGenerated'],
    under.certifications,
  )
  await copyRows(
    manager,
    QualityCheckTable,
    ['id', 'productId', 'facilityId', 'checkedOn', 'outcome', 'standard', 'sampleSize', 'defects', 'isGenerated'],
    under.qualityChecks,
  )
  await copyRows(manager, RecordSourceTable, ['recordType', 'recordId', 'sourceId'], under.sources)
  // What was just written is read by plans at once, before the server looks at it by itself.
  await manager.query('analyze product, product_training, product_certification, quality_check')
}
