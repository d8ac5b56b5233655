import { describe, expect, it } from '@jest/globals'
import { karyaId, slug } from './identity.ts'

describe('karyaId', () => {
  it('gives a record the same id for ever, since other services and clients keep it', () => {
    expect(karyaId('facility', 'lapas-narkotika-kasongan')).toBe('1fe73375-7999-59d4-a940-3adeee8b9c49')
  })

  it('tells kinds apart', () => {
    expect(karyaId('facility', 'kasongan')).not.toBe(karyaId('partner', 'kasongan'))
  })
})

describe('slug', () => {
  it('keeps words and keeps initials together', () => {
    expect(slug('Kalimantan Tengah')).toBe('kalimantan-tengah')
    expect(slug('D. I. Yogyakarta')).toBe('di-yogyakarta')
    expect(slug('narkoba & penipuan (3T)')).toBe('narkoba-penipuan-3t')
  })
})
