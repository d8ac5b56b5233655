import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { facilityId, officerOf, type Service, startService } from '../service.ts'

let service: Service
let productId: string
const kasongan = 'lapas-narkotika-kasongan'
const officer = officerOf(kasongan)

const mutate = async (field: string, type: string, input: object, answer: string) => {
  const { data, errors } = await service.as(officer)(
    `mutation ($input: ${type}!) { ${field}(input: $input) { ${answer} product { version exportReadiness { isReady score missing } } userErrors { code field } } }`,
    { input },
  )
  expect(errors).toBeUndefined()
  return data[field]
}
const certify = (input: object) =>
  mutate(
    'addCertification',
    'AddCertificationInput',
    { productId, ...input },
    'certification { id kind number validUntil isValid sources { title } }',
  )
const check = (input: object) =>
  mutate(
    'recordQualityCheck',
    'RecordQualityCheckInput',
    { productId, ...input },
    'qualityCheck { checkedOn outcome defects }',
  )

beforeAll(async () => {
  service = await startService('none')
  const { product } = await mutate(
    'createProduct',
    'CreateProductInput',
    {
      facilityId: facilityId(kasongan),
      sku: 'KERIPIK',
      name: 'Keripik',
      nameEn: 'Chips',
      category: 'MAKANAN_MINUMAN',
      price: { amount: '15000' },
      weightGrams: 200,
      hsCode: { code: '2008.99' },
      leadTimeDays: 3,
      monthlyCapacity: 400,
    },
    'product { id }',
  )
  productId = product.id
})
afterAll(() => service?.stop())

const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jakarta' }).format(new Date())
const dayFrom = (days: number) => new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10)

describe('what proves that a product can be exported', () => {
  it('is missing at first', async () => {
    const { data } = await service.as(officer)(`{ product(id: "${productId}") { exportReadiness { score missing } } }`)
    expect(data.product.exportReadiness).toEqual({ score: 75, missing: ['QUALITY_CHECK', 'FOOD_CERTIFICATION'] })
  })

  it('is a certificate while it is valid; the same again corrects it', async () => {
    const expired = await certify({ kind: 'PIRT', number: '123', validFrom: '2020-01-01', validUntil: '2025-01-01' })
    expect(expired).toMatchObject({ certification: { isValid: false }, product: { exportReadiness: { score: 75 } } })
    const source = { title: 'Sertifikat', kind: 'OFFICIAL' }
    const renewed = await certify({ kind: 'PIRT', number: '123', validUntil: dayFrom(0), source })
    expect(renewed.certification).toMatchObject({
      id: expired.certification.id,
      isValid: true,
      sources: [{ title: 'Sertifikat' }],
    })
    expect(renewed.product.exportReadiness.missing).toEqual(['QUALITY_CHECK'])
    expect(renewed.product.version).toBe(expired.product.version + 1)
  })

  it('refuses a certificate that ends before it starts or is not valid yet', async () => {
    const backwards = await certify({ kind: 'SNI', validFrom: '2025-02-01', validUntil: '2025-01-01' })
    expect(backwards.userErrors).toEqual([{ code: 'INVALID_PERIOD', field: ['input', 'validUntil'] }])
    expect((await certify({ kind: 'SNI', validFrom: dayFrom(2) })).userErrors[0].code).toBe('INVALID_PERIOD')
  })

  it('is a quality check that no later one contradicts', async () => {
    const passed = await check({ checkedOn: dayFrom(-20), outcome: 'PASSED', sampleSize: 20, defects: 1 })
    expect(passed.product.exportReadiness).toEqual({ isReady: true, score: 100, missing: [] })
    const failed = await check({ checkedOn: dayFrom(-10), outcome: 'FAILED', sampleSize: 20, defects: 9 })
    expect(failed.product.exportReadiness.missing).toEqual(['QUALITY_CHECK'])
    const repeated = await check({ checkedOn: today, outcome: 'PASSED' })
    expect(repeated.product.exportReadiness.isReady).toBe(true)
    const { data } = await service.as(officer)('{ products(filter: { exportReady: true }) { nodes { sku } } }')
    expect(data.products.nodes).toEqual([{ sku: 'KERIPIK' }])
  })

  it.each([
    [{ checkedOn: dayFrom(2), outcome: 'PASSED' }, 'INVALID_PERIOD'],
    [{ checkedOn: dayFrom(-1), outcome: 'PASSED', sampleSize: 0 }, 'INVALID_VALUE'],
    [{ checkedOn: dayFrom(-1), outcome: 'PASSED', sampleSize: 5, defects: 6 }, 'INVALID_VALUE'],
    [{ checkedOn: dayFrom(-1), outcome: 'PASSED', defects: 1 }, 'INVALID_VALUE'],
  ])('refuses the check %j', async (input, code) => {
    expect((await check(input)).userErrors[0].code).toBe(code)
  })
})
