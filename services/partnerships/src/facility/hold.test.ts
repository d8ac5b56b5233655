import { describe, expect, it } from '@jest/globals'
import type { FacilityCopyRow } from '@karya/facility-copy'
import { publicViewer } from '@karya/subgraph'
import { checkKept, commonTimeZone } from './hold.ts'

const facility = (id: string, timeZone = 'Asia/Jakarta'): FacilityCopyRow => ({
  id,
  code: id,
  kind: 'LAPAS',
  class: null,
  specialization: 'UMUM',
  timeZone,
  provinceCode: '62',
  regencyCode: '62.06',
  regionalOfficeCode: 'kanwil-kalimantan-tengah',
})
const officer = { ...publicViewer, role: 'OFFICER' as const, facilityIds: ['one', 'two'] }
const admin = { ...publicViewer, role: 'ADMIN' as const }

describe('checkKept', () => {
  it('holds where the viewer keeps the records of all', () => {
    expect(() => checkKept(officer, [facility('one'), facility('two')])).not.toThrow()
    expect(() => checkKept(officer, [facility('one'), facility('three')])).toThrow('three')
  })

  it('leaves to an administrator what names a facility that is unknown here', () => {
    expect(() => checkKept(officer, [], ['one'])).toThrow('one')
    expect(() => checkKept(admin, [], ['one'])).not.toThrow()
  })
})

describe('commonTimeZone', () => {
  it('is that of all facilities, or of Jakarta', () => {
    expect(commonTimeZone([facility('one', 'Asia/Makassar'), facility('two', 'Asia/Makassar')])).toBe('Asia/Makassar')
    expect(commonTimeZone([facility('one', 'Asia/Makassar'), facility('two', 'Asia/Jayapura')])).toBe('Asia/Jakarta')
  })
})
