import { describe, expect, it } from '@jest/globals'
import { productsData } from '../src/marketplace/catalogue/products-data.ts'
import { soldQuantities } from '../src/marketplace/sales.ts'
import { drawDay, firstSaleDay, lastSaleDay } from '../src/marketplace/seasons.ts'
import { tradeData } from '../src/marketplace/trade/trade-data.ts'
import { generatedCount } from '../src/plan.ts'

describe('generated sales', () => {
  const sales = [...tradeData('small').sales()]
  const products = new Map([...productsData('small').products()].map(product => [product.id, product]))

  it('are as many as the size says, the same each time, with ids of their own', () => {
    expect(sales).toHaveLength(generatedCount('small', 'sale'))
    expect(new Set(sales.map(({ id }) => id)).size).toBe(sales.length)
    expect([...tradeData('small').sales()].slice(0, 500)).toEqual(sales.slice(0, 500))
    expect(
      sales.every(({ id }) => /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id)),
    ).toBe(true)
  })

  it('are of products that exist, at their facility, on days when they were made, for whole rupiah', () => {
    for (const { productId, facilityId, category, soldOn, unitPrice, currency } of sales) {
      const product = products.get(productId)
      expect(product).toMatchObject({ facilityId, category })
      expect(soldOn >= (product?.createdAt?.slice(0, 10) as string) && soldOn <= '2026-09-30').toBe(true)
      expect(unitPrice).toMatch(currency === 'IDR' ? /^[1-9]\d*$/ : /^\d+\.\d\d$/)
    }
  })

  it('come to the pieces that the products say they sold', () => {
    const sold = new Map<string, number>()
    for (const { productId, quantity } of sales) sold.set(productId, (sold.get(productId) ?? 0) + quantity)
    for (const { id, sold: said } of products.values()) expect(said).toBe(sold.get(id) ?? 0)
    expect(soldQuantities('small').reduce((sum, each) => sum + each, 0)).toBe(
      sales.reduce((sum, each) => sum + each.quantity, 0),
    )
  })

  it('rise before Lebaran and from year to year', () => {
    const of = (from: string, to: string) => sales.filter(({ soldOn }) => soldOn >= from && soldOn <= to).length
    expect(of('2025-03-03', '2025-03-30')).toBeGreaterThan(1.3 * of('2025-05-05', '2025-06-01'))
    expect(of('2025-01-01', '2025-12-31')).toBeGreaterThan(of('2023-01-01', '2023-12-31'))
    expect([drawDay(firstSaleDay, 0), drawDay(lastSaleDay, 0.999_999)]).toEqual([firstSaleDay, lastSaleDay])
  })
})

describe('inquiries and shipments', () => {
  it('promise no more than was asked for, in the status that follows', () => {
    for (const { quantity, allocatedQuantity, allocations, status, productId, category } of tradeData(
      'small',
    ).inquiries()) {
      expect(allocations.reduce((sum, each) => sum + each.quantity, 0)).toBe(allocatedQuantity)
      expect(allocatedQuantity).toBeLessThanOrEqual(quantity)
      expect(productId === null).toBe(category !== null)
      if (status === 'ALLOCATED') expect(allocatedQuantity).toBe(quantity)
    }
  })

  it('name in their papers that no office gave them', () => {
    const documents = [...tradeData('small').shipments()].flatMap(shipment => shipment.documents)
    expect(documents.length).toBeGreaterThan(0)
    for (const { number } of documents) expect(number).toMatch(/^GENERATED-/)
  })
})

describe('proceeds rules', () => {
  it('are those that a source reports of one facility, with nothing added', () => {
    const { proceedsRules, sources } = tradeData('none')
    expect(
      proceedsRules.map(rule => [rule.base, rule.premiPercent, rule.pnbpPercent, rule.workingCapitalPercent]),
    ).toEqual([
      ['PROFIT', 50, 15, 35],
      ['PROFIT', 15, 25, 60],
      ['TURNOVER', 30, null, null],
    ])
    expect(sources.map(({ publisher, url, publishedOn }) => [publisher, url, publishedOn])).toEqual([
      ['patraindonesia.com', 'https://patraindonesia.com/?p=15907', '2023-04-12'],
      ['antaranews.com', 'https://antaranews.com/berita/3616326', null],
      ['orasirakyat.com', null, '2025-11-04'],
    ])
  })
})
