import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { karyaId } from '@karya/sample-data'
import { writeDirectly } from '@karya/testkit'
import { administrator, facilityId, officerOf, type Service, startService } from '../service.ts'

let service: Service
beforeAll(async () => {
  service = await startService('none')
})
afterAll(() => service?.stop())

const kasongan = 'lapas-narkotika-kasongan'
const officer = officerOf(kasongan)
const stranger = officerOf('lapas-narkotika-samarinda')
const fields =
  'id sku name nameEn status category materials price { amount currency } stock weightGrams hsCode { code certainty basis } version trainedBy { id } sources { title }'

const call = async (field: string, type: string, input: object, viewer: object = officer) => {
  const { data, errors } = await service.as(viewer)(
    `mutation ($input: ${type}!) { ${field}(input: $input) { product { ${fields} } userErrors { code message field } } }`,
    { input },
  )
  return { ...data?.[field], errors }
}
const create = (input: object, viewer?: object) =>
  call(
    'createProduct',
    'CreateProductInput',
    { facilityId: facilityId(kasongan), name: 'Tas', category: 'ANYAMAN', ...input },
    viewer,
  )
const update = (input: object, viewer?: object) => call('updateProduct', 'UpdateProductInput', input, viewer)

const sessionId = karyaId('training-session', 'any')

describe('createProduct', () => {
  it('makes a draft that its facility sees and nobody else', async () => {
    const { product, userErrors } = await create({
      sku: 'TAS-ROTAN',
      name: ' Tas Rotan ',
      nameEn: 'Rattan bag',
      materials: ['rotan'],
      price: { amount: '125000.50' },
      stock: 3,
      weightGrams: 350,
      hsCode: { code: '4602.12' },
      trainedBySessionIds: [sessionId, sessionId],
      source: { title: 'Daftar produk', kind: 'OFFICIAL' },
    })
    expect(userErrors).toEqual([])
    expect(product).toEqual({
      id: expect.any(String),
      sku: 'TAS-ROTAN',
      name: 'Tas Rotan',
      nameEn: 'Rattan bag',
      status: 'DRAFT',
      category: 'ANYAMAN',
      materials: ['rotan'],
      price: { amount: '125000.50', currency: 'IDR' },
      stock: 3,
      weightGrams: 350,
      hsCode: { code: '4602.12', certainty: 'UNVERIFIED', basis: null },
      version: 1,
      trainedBy: [{ id: sessionId }],
      sources: [{ title: 'Daftar produk' }],
    })
    const query = `{ product(id: "${product.id}") { sku } productBySku(sku: "TAS-ROTAN") { sku } products(search: "tas rotan") { nodes { sku } } }`
    const nothing = { product: null, productBySku: null, products: { nodes: [] } }
    for (const viewer of [
      {},
      stranger,
      { role: 'PARTNER', partnerId: sessionId },
      { role: 'ANALYST' },
      { role: 'REGIONAL', regionalOfficeCode: 'kanwil-bali' },
    ] as const) {
      expect((await service.as(viewer)(query)).data).toEqual(nothing)
    }
    for (const viewer of [
      officer,
      administrator,
      { role: 'REGIONAL', regionalOfficeCode: 'kanwil-kalimantan-tengah' },
    ] as const) {
      expect((await service.as(viewer)(query)).data.products.nodes).toEqual([{ sku: 'TAS-ROTAN' }])
    }
  })

  it.each([
    [{ sku: 'tas rotan' }, 'INVALID_VALUE', 'sku'],
    [{ sku: 'KSN-GELANG-BATU-LILIS' }, 'ALREADY_EXISTS', 'sku'],
    [{ sku: 'A', name: '  ' }, 'INVALID_VALUE', 'name'],
    [{ sku: 'A', materials: ['rotan', ' '] }, 'INVALID_VALUE', 'materials'],
    [{ sku: 'A', stock: -1 }, 'INVALID_VALUE', 'stock'],
    [{ sku: 'A', weightGrams: 0 }, 'INVALID_VALUE', 'weightGrams'],
    [{ sku: 'A', leadTimeDays: 366 }, 'INVALID_VALUE', 'leadTimeDays'],
    [{ sku: 'A', price: { amount: '0' } }, 'INVALID_VALUE', 'price'],
    [{ sku: 'A', price: { amount: '1.005' } }, 'INVALID_VALUE', 'price'],
    [{ sku: 'A', price: { amount: '9', currency: 'USD' } }, 'INVALID_VALUE', 'price'],
    [{ sku: 'A', hsCode: { code: '96.02' } }, 'INVALID_VALUE', 'hsCode'],
    [{ sku: 'A', facilityId: sessionId }, 'NOT_FOUND', 'facilityId'],
    [{ sku: 'A', source: { title: 'x', kind: 'GENERATED' } }, 'INVALID_VALUE', 'source'],
  ])('refuses %j', async (input, code, field) => {
    const { product, userErrors } = await create(input, administrator)
    expect(product).toBeNull()
    expect(userErrors).toEqual([expect.objectContaining({ code, field: expect.arrayContaining(['input', field]) })])
  })

  it('is not for the public, nor for another facility', async () => {
    expect((await create({ sku: 'A' }, {})).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED')
    expect((await create({ sku: 'A' }, { role: 'PARTNER' })).errors?.[0]?.extensions.code).toBe('FORBIDDEN')
    expect((await create({ sku: 'A' }, stranger)).errors?.[0]?.extensions.code).toBe('FORBIDDEN')
  })

  it('is carried out once for each idempotency key', async () => {
    const input = { sku: 'SEKALI', idempotencyKey: 'kunci' }
    const [first, second] = await Promise.all([create(input), create(input)])
    expect(first.product.id).toBe(second.product.id)
    expect((await create({ ...input, sku: 'LAIN' })).userErrors[0].code).toBe('IDEMPOTENCY_KEY_REUSED')
  })
})

describe('updateProduct', () => {
  it('changes what is given, forgets what is null, and keeps the rest', async () => {
    const { product } = await create({
      sku: 'UBAH',
      nameEn: 'Bag',
      price: { amount: '10' },
      hsCode: { code: '4602.12', basis: 'x' },
    })
    const answer = await update({ id: product.id, version: 1, name: 'Tas Baru', price: null, hsCode: null })
    expect(answer.userErrors).toEqual([])
    expect(answer.product).toMatchObject({ name: 'Tas Baru', nameEn: 'Bag', price: null, hsCode: null, version: 2 })
    const trained = await update({ id: product.id, trainedBySessionIds: [sessionId] })
    expect(trained.product).toMatchObject({ trainedBy: [{ id: sessionId }], version: 3 })
    expect((await update({ id: product.id })).product.version).toBe(3)
  })

  it('refuses what was written since it was read, what is not there, and what cannot be unknown', async () => {
    const { product } = await create({ sku: 'BASI' })
    await update({ id: product.id, name: 'Lain' })
    expect((await update({ id: product.id, version: 1, name: 'x' })).userErrors[0].code).toBe('STALE_VERSION')
    expect((await update({ id: sessionId, name: 'x' })).userErrors[0].code).toBe('NOT_FOUND')
    expect((await update({ id: product.id, category: null })).userErrors[0].code).toBe('INVALID_VALUE')
    expect((await update({ id: product.id, name: null })).userErrors[0].code).toBe('INVALID_VALUE')
  })

  it('lets only one of two writers with the same version through', async () => {
    const { product } = await create({ sku: 'BERSAMA' })
    const answers = await Promise.all([1, 2, 3, 4].map(n => update({ id: product.id, version: 1, name: `Nama ${n}` })))
    expect(answers.flatMap(({ userErrors }) => userErrors.map(({ code }: { code: string }) => code))).toEqual(
      Array(3).fill('STALE_VERSION'),
    )
  })

  it('tells another facility of what is listed that it may not, and of a draft nothing', async () => {
    const { product } = await create({ sku: 'MILIK-LAIN' })
    expect((await update({ id: product.id, name: 'x' }, stranger)).userErrors[0].code).toBe('NOT_FOUND')
    await call('listProduct', 'ListProductInput', { id: product.id })
    expect((await update({ id: product.id, name: 'x' }, stranger)).errors?.[0]?.extensions.code).toBe('FORBIDDEN')
  })
})

describe('listProduct and withdrawProduct', () => {
  const list = (id: string) => call('listProduct', 'ListProductInput', { id })
  const withdraw = (id: string) => call('withdrawProduct', 'WithdrawProductInput', { id })

  it('show a product without a price to everybody, and take it away again', async () => {
    const { product } = await create({ sku: 'TAMPIL' })
    const isSeen = async () => (await service.ask(`{ product(id: "${product.id}") { id } }`)).data.product !== null
    expect((await withdraw(product.id)).userErrors[0].code).toBe('INVALID_STATUS')
    expect((await list(product.id)).product).toMatchObject({ status: 'LISTED', version: 2 })
    expect(await isSeen()).toBe(true)
    expect((await list(product.id)).userErrors[0].code).toBe('INVALID_STATUS')
    expect((await withdraw(product.id)).product).toMatchObject({ status: 'WITHDRAWN', version: 3 })
    expect(await isSeen()).toBe(false)
    expect((await list(product.id)).product.status).toBe('LISTED')
  })
})

describe('adjustStock', () => {
  const adjust = (productId: string, delta: number, viewer?: object) =>
    call('adjustStock', 'AdjustStockInput', { productId, delta, reason: delta > 0 ? 'PRODUCED' : 'DAMAGED' }, viewer)

  it('loses none of 200 changes at the same moment', async () => {
    const { product } = await create({ sku: 'STOK', stock: 100 })
    const deltas = Array.from({ length: 200 }, (_, index) => (index % 2 ? -((index % 5) + 1) : (index % 7) + 2))
    const answers = await Promise.all(deltas.map(delta => adjust(product.id, delta)))
    const carriedOut = deltas.filter((_, index) => answers[index].userErrors.length === 0)
    expect(carriedOut.length).toBeGreaterThan(190)
    const expected = 100 + carriedOut.reduce((sum, delta) => sum + delta, 0)
    const { data } = await service.as(officer)(`{ product(id: "${product.id}") { stock version } }`)
    expect(data.product).toEqual({ stock: expected, version: 1 + carriedOut.length })
    const [journal] = await service.database.dataSource.query(
      'select sum(delta)::int as sum, count(*)::int as count from stock_movement where product_id = $1',
      [product.id],
    )
    expect(journal).toEqual({ sum: expected - 100, count: carriedOut.length })
  })

  it('never takes more than there is', async () => {
    const { product } = await create({ sku: 'HABIS', stock: 10 })
    const answers = await Promise.all(Array.from({ length: 20 }, () => adjust(product.id, -1)))
    const codes = answers.flatMap(({ userErrors }) => userErrors.map(({ code }: { code: string }) => code))
    expect(codes).toEqual(Array(10).fill('INSUFFICIENT_STOCK'))
    expect((await service.as(officer)(`{ product(id: "${product.id}") { stock } }`)).data.product.stock).toBe(0)
    await expect(
      writeDirectly(service.database, 'update product set stock = stock - 1 where id = $1', [product.id]),
    ).rejects.toThrow('stock_is_never_below_zero')
  })

  it('counts from none where the stock was unknown, and refuses to change nothing', async () => {
    const { product } = await create({ sku: 'TAK-TAHU' })
    expect((await adjust(product.id, 0)).userErrors[0].code).toBe('INVALID_VALUE')
    expect((await adjust(product.id, 5)).product.stock).toBe(5)
    expect((await adjust(product.id, 2_147_483_647)).userErrors[0].code).toBe('INVALID_VALUE')
  })
})
