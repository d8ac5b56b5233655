import { describe, expect, it } from '@jest/globals'
import { compileWalk } from './walk.ts'

describe('walking a path of the plan', () => {
  it('follows lists, and lists of lists, and leaves nulls out', () => {
    const data = { a: [{ b: [[1, null], [2]] }, null, { b: null }, {}, { b: [null, [3]] }] }
    expect(compileWalk(['a', '@', 'b', '@', '@'])(data)).toEqual([1, 2, 3])
  })

  it('opens the list that it ends at, once', () => {
    expect(compileWalk(['a', '@'])({ a: [[1, null, [2]], 3] })).toEqual([1, [2], 3])
    expect(compileWalk(['a'])({ a: [1, null, 2] })).toEqual([1, 2])
    expect(compileWalk(['a'])({ a: { b: 1 } })).toEqual({ b: 1 })
  })

  it('reaches nothing where there is nothing', () => {
    expect(compileWalk(['a', 'b'])({ a: null })).toBeUndefined()
    expect(compileWalk(['a', '@', 'b'])({})).toEqual([])
    expect(compileWalk(['constructor'])({})).toBeUndefined()
  })

  it('refuses what is a list where none is expected, and the other way round', () => {
    expect(() => compileWalk(['a', 'b'])({ a: [] })).toThrow('Unexpected array in result for path element b')
    expect(() => compileWalk(['a', '@'])({ a: {} })).toThrow('value.flatMap is not a function')
  })
})
