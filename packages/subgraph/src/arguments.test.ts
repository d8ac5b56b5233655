import { describe, expect, it } from '@jest/globals'
import { checkId, checkPageSize, checkText } from './arguments.ts'

describe('checkPageSize', () => {
  it.each([
    [undefined, 20],
    [null, 20],
    [0, 0],
    [1000, 1000],
  ])('reads %s as %s', (first, size) => expect(checkPageSize(first)).toBe(size))

  it.each([-1, 1001, 2.5, Number.NaN])('refuses %s', first => {
    expect(() => checkPageSize(first)).toThrow(expect.objectContaining({ code: 'BAD_PAGE_SIZE' }))
  })
})

describe('checkId', () => {
  it('takes a UUID of any version and writes it as the database does', () => {
    expect(checkId('0198A1B2-C3D4-7E5F-8A9B-0C1D2E3F4A5B')).toBe('0198a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b')
  })

  it.each([
    '',
    '1',
    'lapas-kasongan',
    '0198a1b2c3d47e5f8a9b0c1d2e3f4a5b',
    '{0198a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b}',
    '0198a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b\n',
  ])('refuses %j', id => expect(() => checkId(id)).toThrow(expect.objectContaining({ code: 'BAD_ID' })))
})

describe('checkText', () => {
  it('takes any text, also beyond the basic plane', () => {
    expect(() => checkText({ name: 'Ukiran Nyatu 🪵', notes: ['a', null, { b: 1 }] }, 'input')).not.toThrow()
  })

  it.each([
    ['a\0b', 'search holds'],
    ['\ud800', 'search holds'],
    ['\udc00\ud800', 'search holds'],
    [{ filter: { code: ['ok', 'a\0'] } }, 'search.filter.code holds'],
  ])('refuses %j wherever it stands', (value, message) => expect(() => checkText(value, 'search')).toThrow(message))
})
