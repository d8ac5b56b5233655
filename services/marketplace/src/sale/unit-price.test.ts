import { describe, expect, it } from '@jest/globals'
import { unitPriceOf } from './unit-price.ts'

const refused = expect.objectContaining({ refused: expect.objectContaining({ code: 'INVALID_VALUE' }) })

describe('unitPriceOf', () => {
  it('takes the price given, or the price of the product', () => {
    expect(unitPriceOf({ amount: '12.50', currency: 'USD' }, '125000.00')).toEqual({ amount: '12.50', currency: 'USD' })
    expect(unitPriceOf(null, '125000.00')).toEqual({ amount: '125000', currency: 'IDR' })
    expect(unitPriceOf({ amount: '100', currency: 'IDR' }, null)).toEqual({ amount: '100', currency: 'IDR' })
  })

  it.each([
    ['nothing known', null, null],
    ['none', { amount: '0', currency: 'IDR' }, null],
    ['none with decimals', { amount: '0.00', currency: 'USD' }, null],
    ['less than none', { amount: '-5', currency: 'IDR' }, null],
    ['parts of a rupiah', { amount: '1000.5', currency: 'IDR' }, null],
    ['parts of a cent', { amount: '0.005', currency: 'USD' }, null],
    ['a million million', { amount: '1000000000000', currency: 'IDR' }, null],
    ['a list price with sen', null, '999.50'],
  ])('refuses %s', (_, given, listPrice) => {
    expect(unitPriceOf(given, listPrice)).toEqual(refused)
  })
})
