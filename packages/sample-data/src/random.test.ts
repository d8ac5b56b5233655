import { describe, expect, it } from '@jest/globals'
import { randomStream, weightedTable } from './random.ts'

const sales = randomStream(7, 'sale')
const many = Array.from({ length: 20_000 }, (_, index) => index)
const mean = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0) / numbers.length

describe('a random stream', () => {
  it('gives a record the same numbers whatever was made before it', () => {
    const forward = [0, 1, 2, 1_999_999].map(index => sales.at(index).fraction())
    const backward = [1_999_999, 2, 1, 0].map(index => randomStream(7, 'sale').at(index).fraction())
    expect(forward).toEqual(backward.reverse())
  })

  it('does not change from release to release', () => {
    const source = sales.at(42)
    expect([source.between(1, 1000), source.between(1, 1000), source.uuid()]).toMatchInlineSnapshot(`
     [
       6,
       29,
       "5e4eacca-9de6-884f-b77d-1c53c84bdd86",
     ]
    `)
  })

  it('differs by seed, kind, index and key', () => {
    const first = [
      sales.at(0),
      sales.at(1),
      sales.at(2 ** 32),
      sales.at('0'),
      sales.at('1'),
      randomStream(8, 'sale').at(0),
      randomStream(7, 'session').at(0),
    ].map(source => source.fraction())
    expect(new Set(first).size).toBe(first.length)
  })

  it('has no pattern across neighbouring records', () => {
    const first = many.map(index => sales.at(index).fraction())
    const serial = many.slice(1).map(index => ((first[index] as number) - 0.5) * ((first[index - 1] as number) - 0.5))
    expect(mean(first)).toBeCloseTo(0.5, 2)
    expect(Math.abs(mean(serial) * 12)).toBeLessThan(0.03)
    expect(new Set(first).size).toBeGreaterThan(many.length - 3)
  })
})

describe('draws', () => {
  it('reach both ends of a range and stay inside it', () => {
    const drawn = many.map(index => sales.at(index).between(3, 6))
    expect([...new Set(drawn)].sort()).toEqual([3, 4, 5, 6])
  })

  it('follow the odds', () => {
    const table = weightedTable([
      ['never', 0],
      ['often', 3],
      ['seldom', 1],
    ])
    const drawn = many.map(index => sales.at(index).weighted(table))
    expect(drawn).not.toContain('never')
    expect(drawn.filter(value => value === 'seldom').length / many.length).toBeCloseTo(0.25, 1)
  })

  it('gather around a mean, within three and a half deviations', () => {
    const drawn = many.map(index => sales.at(index).around(100, 10))
    expect(mean(drawn)).toBeCloseTo(100, 0)
    expect(Math.sqrt(mean(drawn.map(value => (value - 100) ** 2)))).toBeCloseTo(10, 0)
    expect(drawn.every(value => Math.abs(value - 100) < 35)).toBe(true)
  })

  it('give each of a list the same chance', () => {
    const drawn = many.map(index => sales.at(index).pick(['WIB', 'WITA', 'WIT']))
    expect(drawn.filter(zone => zone === 'WIT').length / many.length).toBeCloseTo(1 / 3, 1)
  })

  it('make unique ids of UUID version 8', () => {
    const ids = many.map(index => sales.at(index).uuid())
    expect(new Set(ids).size).toBe(many.length)
    expect(ids.every(id => /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id))).toBe(true)
  })

  it('refuse an empty list and impossible odds', () => {
    expect(() => sales.at(0).pick([])).toThrow('empty')
    expect(() => weightedTable([])).toThrow('at least one')
    expect(() => weightedTable([['x', -1]])).toThrow('zero or more')
  })
})
