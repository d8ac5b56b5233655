import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { facilityId, isOfRequest, type Service, startService } from '../service.ts'
import { inDays, kasongan, makeProduct, palangkaraya, samarinda } from './making.ts'

let service: Service
let products: Record<'kasongan' | 'palangkaraya' | 'samarinda', string>
beforeAll(async () => {
  service = await startService('none')
  products = {
    // 30 pieces in 30 days from the 10th day on.
    kasongan: await makeProduct(service, kasongan, {
      stock: 10,
      monthlyCapacity: 30,
      leadTimeDays: 10,
      materials: ['rotan'],
    }),
    // 60 pieces in 30 days from the 5th day on.
    palangkaraya: await makeProduct(service, palangkaraya, { stock: 25, monthlyCapacity: 60, leadTimeDays: 5 }),
    // Nothing is known but the stock.
    samarinda: await makeProduct(service, samarinda, { stock: 4 }),
  }
})
afterAll(() => service.stop())

const supply = `query ($filter: SupplyFilter!, $quantity: Int!, $by: Date!) { supply(filter: $filter, quantity: $quantity, by: $by) {
  isPossible quantityAvailable shortfall shares { product { id } facility { id } fromStock fromCapacity quantity readyOn } note } }`

const ask = async (quantity: number, by: string, filter: object = { category: ['ANYAMAN'] }) => {
  const { data, errors } = await service.ask(supply, { filter, quantity, by })
  expect(errors).toBeUndefined()
  return data.supply
}

describe('supply', () => {
  it('takes stock first, the largest first', async () => {
    const found = await ask(30, inDays(3))
    // 25 + 10 + 4 lie in stock; nothing is made within three days.
    expect(found).toMatchObject({ isPossible: true, quantityAvailable: 39, shortfall: 0 })
    expect(found.shares).toEqual([
      {
        product: { id: products.palangkaraya },
        facility: { id: facilityId(palangkaraya) },
        fromStock: 25,
        fromCapacity: 0,
        quantity: 25,
        readyOn: inDays(0),
      },
      {
        product: { id: products.kasongan },
        facility: { id: facilityId(kasongan) },
        fromStock: 5,
        fromCapacity: 0,
        quantity: 5,
        readyOn: inDays(0),
      },
    ])
  })

  it('then makes what is missing, with the shortest lead time first', async () => {
    // In 20 days: palangkaraya 60 x (20 - 5) / 30 = 30, kasongan 30 x (20 - 10) / 30 = 10; with stock 39 that is 79.
    const found = await ask(72, inDays(20))
    expect(found).toMatchObject({ isPossible: true, quantityAvailable: 79, shortfall: 0 })
    const by = Object.fromEntries(found.shares.map((share: { product: { id: string } }) => [share.product.id, share]))
    expect(by[products.palangkaraya]).toMatchObject({
      fromStock: 25,
      fromCapacity: 30,
      quantity: 55,
      readyOn: inDays(20),
    })
    // Three pieces at one a day, from the tenth day on.
    expect(by[products.kasongan]).toMatchObject({ fromStock: 10, fromCapacity: 3, quantity: 13, readyOn: inDays(13) })
    expect(by[products.samarinda]).toMatchObject({ fromStock: 4, fromCapacity: 0, quantity: 4 })
  })

  it('says how many are missing, and shares out what there is', async () => {
    const found = await ask(100, inDays(20))
    expect(found).toMatchObject({ isPossible: false, quantityAvailable: 79, shortfall: 21 })
    expect(found.shares.reduce((sum: number, share: { quantity: number }) => sum + share.quantity, 0)).toBe(79)
  })

  it('has nothing to offer by a day that has passed, or of products that nobody lists', async () => {
    expect(await ask(1, inDays(-2))).toMatchObject({ isPossible: false, quantityAvailable: 0, shares: [] })
    expect(await ask(1, inDays(20), { category: ['HASIL_PERIKANAN'] })).toMatchObject({ quantityAvailable: 0 })
  })

  it('uses the facilities, products and materials that are named', async () => {
    expect(await ask(5, inDays(1), { facility: { code: [samarinda] } })).toMatchObject({
      quantityAvailable: 4,
      shortfall: 1,
    })
    expect(await ask(5, inDays(1), { productId: [products.kasongan] })).toMatchObject({ quantityAvailable: 10 })
    expect(await ask(5, inDays(1), { material: ['rotan'] })).toMatchObject({ quantityAvailable: 10 })
  })

  it('is one statement, and one more for the products', async () => {
    const { statements } = await service.database.statements.during(() => ask(72, inDays(20)))
    expect(statements.filter(isOfRequest)).toHaveLength(2)
  })

  it('refuses a quantity that is none', async () => {
    const { errors } = await service.ask(supply, { filter: {}, quantity: 0, by: inDays(1) })
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' })
  })
})
