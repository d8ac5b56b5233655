import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { writeDirectly } from '@karya/testkit'
import { administrator, facilityId, officerOf, type Service, startService } from '../service.ts'
import { inDays, kasongan, makeProduct, palangkaraya, samarinda } from './making.ts'

let service: Service
beforeAll(async () => {
  service = await startService('none')
})
afterAll(() => service.stop())

const recordSale = `mutation ($input: RecordSaleInput!) { recordSale(input: $input) {
  sale { id soldOn quantity channel category unitPrice { amount currency } revenue { amount currency } buyerPartner { id }
         product { sku } facility { id } sources { kind } }
  product { stock version }
  userErrors { code field message }
} }`

const sell = (viewer: object, input: Record<string, unknown>) =>
  service.as(viewer)(recordSale, { input: { quantity: 1, channel: 'GALERI_LAPAS', ...input } })

const refusal = (answer: Awaited<ReturnType<typeof sell>>) => answer.data.recordSale.userErrors[0]

describe('recordSale', () => {
  it('takes the pieces from the stock, and multiplies exactly', async () => {
    const productId = await makeProduct(service, kasongan, { stock: 10, price: { amount: '125000' } })
    const { data, errors } = await sell(officerOf(kasongan), { productId, quantity: 3 })
    expect(errors).toBeUndefined()
    expect(data.recordSale).toMatchObject({
      sale: {
        quantity: 3,
        category: 'ANYAMAN',
        unitPrice: { amount: '125000', currency: 'IDR' },
        revenue: { amount: '375000', currency: 'IDR' },
        facility: { id: facilityId(kasongan) },
        sources: [],
      },
      product: { stock: 7 },
      userErrors: [],
    })
    const partnerId = '6b9f2d6e-6f0a-4a6e-8f40-0e3b3f1d9c11'
    const abroad = await sell(officerOf(kasongan), {
      productId,
      quantity: 3,
      unitPrice: { amount: '0.1', currency: 'USD' },
      channel: 'EKSPOR',
      buyerPartnerId: partnerId,
      soldOn: '2025-12-23',
    })
    expect(abroad.data.recordSale.sale).toMatchObject({
      revenue: { amount: '0.30', currency: 'USD' },
      buyerPartner: { id: partnerId },
      soldOn: '2025-12-23',
    })
    const [sold] = await service.database.dataSource.query('select sold, stock from product where id = $1', [productId])
    expect(sold).toEqual({ sold: '6', stock: 4 })
  })

  it('refuses what cannot be, and writes nothing then', async () => {
    const productId = await makeProduct(service, kasongan, { stock: 2, price: { amount: '1000' } })
    const officer = officerOf(kasongan)
    expect(refusal(await sell(officer, { productId, quantity: 3 }))).toMatchObject({ code: 'INSUFFICIENT_STOCK' })
    expect(refusal(await sell(officer, { productId, quantity: 0 }))).toMatchObject({ code: 'INVALID_VALUE' })
    expect(refusal(await sell(officer, { productId, soldOn: inDays(2) }))).toMatchObject({ code: 'INVALID_PERIOD' })
    expect(refusal(await sell(officer, { productId, unitPrice: { amount: '0.5' } }))).toMatchObject({
      code: 'INVALID_VALUE',
      field: ['input', 'unitPrice'],
    })
    const unpriced = await makeProduct(service, kasongan)
    expect(refusal(await sell(officer, { productId: unpriced }))).toMatchObject({ field: ['input', 'unitPrice'] })
    const rows = await service.database.dataSource.query('select from sale where product_id = any($1)', [
      [productId, unpriced],
    ])
    expect(rows).toHaveLength(0)
  })

  it('is for those who keep the records, and tells nobody else of drafts', async () => {
    const productId = await makeProduct(service, kasongan, { price: { amount: '1000' } })
    const { errors: ofOthers } = await sell(officerOf(samarinda), { productId })
    expect(ofOthers?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' })
    const { errors: ofPublic } = await sell({}, { productId })
    expect(ofPublic?.[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED' })
    await writeDirectly(service.database, `update product set status = 'DRAFT' where id = $1`, [productId])
    expect(refusal(await sell(officerOf(samarinda), { productId }))).toMatchObject({ code: 'NOT_FOUND' })
    expect(refusal(await sell(officerOf(kasongan), { productId }))).toMatchObject({ code: 'INVALID_STATUS' })
    await writeDirectly(service.database, `update product set status = 'WITHDRAWN' where id = $1`, [productId])
    expect(refusal(await sell(officerOf(kasongan), { productId }))).toMatchObject({ code: 'INVALID_STATUS' })
    const late = await sell(officerOf(kasongan), { productId, soldOn: inDays(-3) })
    expect(late.data.recordSale.userErrors).toEqual([])
  })

  it('sells no piece twice, however many sell at once', async () => {
    const productId = await makeProduct(service, palangkaraya, { stock: 50, price: { amount: '7000' } })
    const answers = await Promise.all(
      Array.from({ length: 200 }, () => sell(officerOf(palangkaraya), { productId, quantity: 1 })),
    )
    expect(answers.filter(answer => answer.data?.recordSale.sale)).toHaveLength(50)
    expect(answers.filter(answer => refusal(answer)?.code === 'INSUFFICIENT_STOCK')).toHaveLength(150)
    const [product] = await service.database.dataSource.query(
      `select stock, sold, (select sum(quantity) from sale where product_id = product.id) as pieces,
              (select sum(delta) from stock_movement where product_id = product.id) as moved
       from product where id = $1`,
      [productId],
    )
    expect(product).toEqual({ stock: 0, sold: '50', pieces: '50', moved: '-50' })
    await expect(
      writeDirectly(service.database, 'update product set stock = stock - 1 where id = $1', [productId]),
    ).rejects.toThrow('stock_is_never_below_zero')
  })

  it('is carried out once under one key', async () => {
    const productId = await makeProduct(service, kasongan, { stock: 9, price: { amount: '1000' } })
    const input = { productId, quantity: 2, idempotencyKey: `sale of ${productId}` }
    const [first, second] = await Promise.all([sell(officerOf(kasongan), input), sell(officerOf(kasongan), input)])
    expect(first.data.recordSale.sale.id).toBe(second.data.recordSale.sale.id)
    const [{ stock }] = await service.database.dataSource.query('select stock from product where id = $1', [productId])
    expect(stock).toBe(7)
  })

  it('is a journal that the database keeps', async () => {
    await expect(writeDirectly(service.database, 'update sale set quantity = 1')).rejects.toThrow('journal')
    await expect(writeDirectly(service.database, 'delete from sale')).rejects.toThrow('journal')
    await expect(
      writeDirectly(
        service.database,
        `insert into sale (id, product_id, facility_id, category, channel, sold_on, quantity, unit_price)
         values (gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'ANYAMAN', 'LANGSUNG', '2025-01-01', 1, 1)`,
      ),
    ).rejects.toThrow('a product that its facility does not have')
  })
})

describe('sales', () => {
  const list = '{ sales(first: 100) { totalCount nodes { facility { id } } } }'

  it('shows single sales to those who keep the records alone', async () => {
    await sell(officerOf(samarinda), {
      productId: await makeProduct(service, samarinda, { price: { amount: '5000' } }),
    })
    const own = await service.as(officerOf(samarinda))(list)
    expect(own.data.sales.nodes).toEqual([{ facility: { id: facilityId(samarinda) } }])
    const all = await service.as(administrator)(list)
    expect(all.data.sales.totalCount).toBeGreaterThan(50)
    const office = { role: 'REGIONAL', subject: 'office', regionalOfficeCode: 'kanwil-kalimantan-timur' } as const
    const ofOffice = await service.as(office)(list)
    expect(ofOffice.data.sales.nodes).toEqual([{ facility: { id: facilityId(samarinda) } }])
    for (const viewer of [{}, { role: 'ANALYST' } as const, { role: 'PARTNER' } as const]) {
      const { data, errors } = await service.as(viewer)(list)
      expect(data).toBeNull()
      expect(errors).toHaveLength(1)
    }
  })
})
