import { describe, expect, it } from '@jest/globals'
import { exportReadiness, todayInJakarta } from './readiness.ts'

const complete = {
  category: 'KERAJINAN',
  price: '1000.00',
  weightGrams: 10,
  hsCode: '9602.00',
  nameEn: 'Keychain',
  leadTimeDays: 0,
  monthlyCapacity: 5,
  qualityCheckedOn: '2026-01-01',
  certifiedUntil: null,
} as const

describe('exportReadiness', () => {
  it('is complete where nothing is missing', () => {
    expect(exportReadiness(complete, '2026-06-01')).toEqual({ isReady: true, score: 100, missing: [] })
  })

  it.each([
    ['price', 'PRICE'],
    ['weightGrams', 'WEIGHT'],
    ['hsCode', 'HS_CODE'],
    ['nameEn', 'ENGLISH_NAME'],
    ['leadTimeDays', 'LEAD_TIME'],
    ['monthlyCapacity', 'MONTHLY_CAPACITY'],
    ['qualityCheckedOn', 'QUALITY_CHECK'],
  ])('misses %s', (fact, gap) => {
    expect(exportReadiness({ ...complete, [fact]: null }, '2026-06-01')).toEqual({
      isReady: false,
      score: 85,
      missing: [gap],
    })
  })

  it('counts a quality check for a year', () => {
    expect(exportReadiness(complete, '2027-01-01').isReady).toBe(true)
    expect(exportReadiness(complete, '2027-01-02').missing).toEqual(['QUALITY_CHECK'])
  })

  it('asks food for a certificate that has not run out', () => {
    const food = { ...complete, category: 'MAKANAN_MINUMAN' } as const
    expect(exportReadiness(food, '2026-06-01').missing).toEqual(['FOOD_CERTIFICATION'])
    expect(exportReadiness({ ...food, certifiedUntil: '2026-05-31' }, '2026-06-01').missing).toEqual([
      'FOOD_CERTIFICATION',
    ])
    expect(exportReadiness({ ...food, certifiedUntil: '2026-06-01' }, '2026-06-01').isReady).toBe(true)
    expect(exportReadiness({ ...food, certifiedUntil: 'infinity' }, '2026-06-01').isReady).toBe(true)
  })

  it('reckons in the time of the capital', () => {
    expect(todayInJakarta(new Date('2026-06-01T16:59:00Z'))).toBe('2026-06-01')
    expect(todayInJakarta(new Date('2026-06-01T17:00:00Z'))).toBe('2026-06-02')
  })
})
