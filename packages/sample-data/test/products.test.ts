import { describe, expect, it } from '@jest/globals'
import { pressFacts, productsData, sourceDocuments, trainingData } from '../src/index.ts'

const press = [...productsData('none').products()]
const small = [...productsData('small').products()]
const generated = small.filter(({ isGenerated }) => isGenerated)

describe('products of the press', () => {
  it('are all there with every size, and say nothing that no article says', () => {
    expect(press.map(({ name }) => name).sort()).toEqual(
      pressFacts()
        .products.map(({ name }) => name)
        .sort(),
    )
    expect(small.slice(0, press.length)).toEqual(press)
    for (const product of press) {
      expect(product).toMatchObject({
        ...{
          price: null,
          stock: null,
          minimumOrder: null,
          leadTimeDays: null,
          monthlyCapacity: null,
          weightGrams: null,
        },
        ...{ nameEn: null, description: null, unit: null, certifications: [], qualityChecks: [], isGenerated: false },
      })
      expect(product.sourceIds).toHaveLength(1)
    }
  })

  it('were taught where the article of the training says so, and nowhere else', () => {
    const sessions = new Set([...trainingData('none').sessions()].map(({ id }) => id))
    const taught = press.filter(({ sessionIds }) => sessionIds.length > 0)
    expect(taught.map(({ sku }) => sku).sort()).toEqual(['KSN-GELANG-BATU-LILIS', 'KSN-KALUNG-BATU-LILIS'])
    for (const { sessionIds } of taught) for (const id of sessionIds) expect(sessions).toContain(id)
  })

  it('have the codes that the reference suggests, as sure as it is', () => {
    const codes = Object.fromEntries(press.map(({ sku, hsCode, hsCertainty }) => [sku, [hsCode, hsCertainty]]))
    expect(codes).toMatchObject({
      'KSN-GANTUNGAN-KUNCI-GETAH-NYATU': ['9602.00', 'SUGGESTED'],
      'KSN-GELANG-BATU-LILIS': ['7116.20', 'UNVERIFIED'],
      'PKY-KERAJINAN-TANGAN': [null, null],
    })
  })
})

describe('generated products', () => {
  it('are the same each time, each with an id and a SKU of its own', () => {
    expect([...productsData('small').products()]).toEqual(small)
    expect(new Set(small.map(({ id }) => id)).size).toBe(small.length)
    expect(new Set(small.map(({ sku }) => sku)).size).toBe(small.length)
    for (const { sku } of small) expect(sku).toMatch(/^[A-Z0-9]+(-[A-Z0-9]+)*$/)
  })

  it('were taught in generated sessions of their own facility', () => {
    const facilityOf = new Map([...trainingData('small').sessions()].map(({ id, facilityId }) => [id, facilityId]))
    const taught = generated.filter(({ sessionIds }) => sessionIds.length > 0)
    expect(taught.length).toBeGreaterThan(generated.length / 3)
    for (const { facilityId, sessionIds } of taught) {
      for (const id of sessionIds) expect(facilityOf.get(id)).toBe(facilityId)
    }
  })

  it('hold bounds that the database demands', () => {
    for (const { certifications, qualityChecks, materials, price, stock, leadTimeDays } of generated) {
      expect(Number(price)).toBeGreaterThan(0)
      expect(materials.length).toBeGreaterThan(0)
      if (stock !== null) expect(stock).toBeGreaterThanOrEqual(0)
      if (leadTimeDays !== null) expect(leadTimeDays).toBeLessThanOrEqual(365)
      for (const { validFrom, validUntil } of certifications) {
        if (validUntil) expect(validUntil >= validFrom).toBe(true)
      }
      for (const { checkedOn, sampleSize, defects } of qualityChecks) {
        expect(checkedOn <= '2026-09-30').toBe(true)
        expect(defects).toBeLessThanOrEqual(sampleSize)
      }
    }
  })

  it('cover every kind of product, and name documents that are there', () => {
    expect(new Set(generated.map(({ category }) => category)).size).toBeGreaterThanOrEqual(11)
    const known = new Set(sourceDocuments().map(({ id }) => id))
    for (const { id } of productsData('small').sources) expect(known).toContain(id)
  })
})
