import { karyaId } from '../../identity.ts'
import { pressProductCode, pressProductId } from '../../press-product-codes.ts'
import type { PressFacts, PressProduct } from '../../reference/press-facts.ts'
import { pressSourceId } from '../../source-documents.ts'
import type { ProductCategory } from '../plan.ts'
import type { HarmonisedLike } from './assortment.ts'
import { harmonised } from './harmonised.ts'
import type { ProductRecord } from './records.ts'

/** What kind of product each is, and what the suggestions of codes call it: the only things that its name says beside the facts. */
const kinds: Record<string, { category: ProductCategory; like?: HarmonisedLike; isOfLilis?: boolean }> = {
  'KSN-GANTUNGAN-KUNCI-GETAH-NYATU': { category: 'AKSESORIS', like: 'nyatu' },
  'KSN-GELANG-BATU-LILIS': { category: 'AKSESORIS', like: 'stone', isOfLilis: true },
  'KSN-KALUNG-BATU-LILIS': { category: 'AKSESORIS', like: 'stone', isOfLilis: true },
  'KSN-AKSESORIS-CENDERAMATA': { category: 'AKSESORIS' },
  'PKY-KERAJINAN-TANGAN': { category: 'KERAJINAN' },
  'SMD-PRODUK-KONVEKSI': { category: 'PAKAIAN' },
}

/** `batu Lilis (Lilis Lamiang beads - inferred)` is `batu Lilis`; what is in brackets is a note. */
const materialsOf = ({ material }: PressProduct): string[] => (material ? [material.replace(/\s*\(.*\)$/, '')] : [])

/**
 * The products that the press names. No article gives a price, a stock or a capacity: they stay unknown. All are listed, which is
 * Karya's own decision, since an article has shown them to everybody. The bracelet and the necklace were taught in the session of
 * the same article.
 */
export const pressProducts = (facts: PressFacts): ProductRecord[] =>
  facts.products.map(product => {
    const sku = pressProductCode(product.name)
    const { category, like, isOfLilis = false } = kinds[sku] as (typeof kinds)[string]
    const sessions = facts.trainingSessions.filter(({ article }) => isOfLilis && article === product.article)
    return {
      id: pressProductId(product.name),
      sku,
      facilityId: karyaId('facility', product.facility),
      name: product.name,
      nameEn: null,
      description: null,
      category,
      materials: materialsOf(product),
      status: 'LISTED',
      price: null,
      stock: null,
      minimumOrder: null,
      leadTimeDays: null,
      monthlyCapacity: null,
      unit: null,
      weightGrams: null,
      ...harmonised(like),
      originCulture: product.iconicOf ?? null,
      createdAt: null,
      sold: 0,
      isGenerated: false,
      sourceIds: [pressSourceId(product.article)],
      sessionIds: sessions.map(({ facility, opened }) => karyaId('training-session', `${facility}/${opened}`)),
      certifications: [],
      qualityChecks: [],
    }
  })
