import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Service, startService } from '../service.ts'

let service: Service
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.stop())

describe('products of the press', () => {
  it('are listed, with what the articles say and nothing else', async () => {
    const { data, errors } = await service.ask(`{
      productBySku(sku: "KSN-GELANG-BATU-LILIS") {
        name nameEn description facility { id } category materials status price { amount } stock minimumOrder leadTimeDays monthlyCapacity
        unit weightGrams hsCode { code certainty basis } certifications { id } qualityChecks { id } images { id } originCulture
        exportReadiness { isReady score missing } trainedBy { id } sources { title kind } version
      }
      nyatu: productBySku(sku: "KSN-GANTUNGAN-KUNCI-GETAH-NYATU") { materials hsCode { code certainty } originCulture trainedBy { id } }
    }`)
    expect(errors).toBeUndefined()
    expect(data).toMatchSnapshot()
  })
})
