import { describe, expect, it } from '@jest/globals'
import { parseValue as literal } from 'graphql'
import { scalarResolvers } from './scalars.ts'

const { DateTime, Date: Day, Decimal, CurrencyCode } = scalarResolvers

describe('DateTime', () => {
  it.each([
    ['2025-08-04T02:03:04.123456Z', '2025-08-04T02:03:04.123456Z'],
    ['2025-08-04T09:03:04+07:00', '2025-08-04T02:03:04.000000Z'],
    ['2025-08-04T00:00:00.5-09:30', '2025-08-04T09:30:00.500000Z'],
    ['2025-01-01T00:30:00+09:00', '2024-12-31T15:30:00.000000Z'],
    ['2024-02-29t23:59:59z', '2024-02-29T23:59:59.000000Z'],
  ])('takes %s', (given, wanted) => expect(DateTime.parseValue(given)).toBe(wanted))

  it.each([
    '2025-08-04T02:03:04',
    '2025-08-04',
    '2025-08-04 02:03:04Z',
    '2025-02-29T00:00:00Z',
    '2025-08-04T24:00:00Z',
    '2025-08-04T02:03:60Z',
    '2025-08-04T02:03:04.1234567Z',
    '2025-08-04T02:03:04+07',
    '0001-01-01T00:00:00+07:00',
    1754272984,
    null,
  ])('refuses %s, with an example', given => {
    expect(() => DateTime.parseValue(given)).toThrow(
      /is not a DateTime\. Give an instant .*"2025-08-04T09:03:04\+07:00"/,
    )
  })

  it.each([
    ['2025-08-04 02:03:04.123456+00', '2025-08-04T02:03:04.123456Z'],
    ['2025-08-04 09:03:04.12+07', '2025-08-04T02:03:04.120000Z'],
    ['2025-08-04 07:33:04+05:30', '2025-08-04T02:03:04.000000Z'],
    [new Date('2025-08-04T02:03:04.123Z'), '2025-08-04T02:03:04.123000Z'],
  ])('writes %s of the database', (stored, wanted) => expect(DateTime.serialize(stored)).toBe(wanted))

  it.each(['infinity', '2025-08-04 02:03:04', new Date(Number.NaN), 0])('does not write %s', stored => {
    expect(() => DateTime.serialize(stored)).toThrow(TypeError)
  })
})

describe('Date', () => {
  it.each(['2025-08-04', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('takes %s', day => {
    expect(Day.parseValue(day)).toBe(day)
  })

  it.each([
    '2025-02-30',
    '2025-02-29',
    '1900-02-29',
    '2025-13-01',
    '2025-00-10',
    '2025-8-4',
    '0000-01-01',
    '2025-08-04T00:00:00Z',
    ' 2025-08-04',
    20250804,
  ])('refuses %s', day => expect(() => Day.parseValue(day)).toThrow(/is not a Date\. Give a day of the calendar/))
})

describe('Decimal', () => {
  it.each([
    ['125000.50', '125000.50'],
    ['-0.000001', '-0.000001'],
    ['007', '7'],
    ['0.00', '0.00'],
    ['-0', '0'],
    ['999999999999999999.999999', '999999999999999999.999999'],
    [42, '42'],
  ])('takes %s', (given, wanted) => expect(Decimal.parseValue(given)).toBe(wanted))

  it.each([
    '1e3',
    '1.',
    '.5',
    '+1',
    '1,000',
    '1.1234567',
    '1000000000000000000',
    'NaN',
    'Infinity',
    '',
    '１',
    true,
    [],
    2 ** 60,
  ])('refuses %p', given => expect(() => Decimal.parseValue(given)).toThrow(/is not a Decimal\..*"125000.50"/))

  it('says why it refuses a Float, as a variable and in the text of an operation', () => {
    expect(() => Decimal.parseValue(0.1)).toThrow('0.1 is not a Decimal. A Float has lost digits')
    expect(() => Decimal.parseLiteral(literal('12.50'))).toThrow('12.50 is not a Decimal. A Float has lost digits')
    expect(Decimal.parseLiteral(literal('12'))).toBe('12')
  })

  it('writes sums wider than what it takes, and no NaN', () => {
    expect(Decimal.serialize('12345678901234567890123.45')).toBe('12345678901234567890123.45')
    expect(Decimal.serialize(7n)).toBe('7')
    expect(() => Decimal.serialize('NaN')).toThrow(TypeError)
    expect(() => Decimal.serialize(0.1)).toThrow(TypeError)
  })
})

describe('CurrencyCode', () => {
  it('takes capitals of ISO 4217 and nothing else', () => {
    expect(CurrencyCode.parseValue('IDR')).toBe('IDR')
    for (const given of ['idr', 'XYZ', 'Rp', 360])
      expect(() => CurrencyCode.parseValue(given)).toThrow(/is not a CurrencyCode/)
  })
})

it('refuses what is nested deeply in few words', () => {
  const deep = Array.from({ length: 100_000 }).reduce<unknown>(inner => [inner], [])
  expect(() => Day.parseValue(deep)).toThrow(/^A list is not a Date\./)
  expect(() => Day.parseValue({ a: deep })).toThrow(/^An object is not a Date\./)
})

it('points at the place of a bad literal and never repeats a page of it', () => {
  const node = literal(`"${'x'.repeat(5000)}"`)
  try {
    Day.parseLiteral(node)
    throw new Error('was taken')
  } catch (error) {
    expect(error).toMatchObject({ code: 'BAD_USER_INPUT', nodes: [node], extensions: { expectedType: 'Date' } })
    expect((error as Error).message.length).toBeLessThan(200)
  }
})
