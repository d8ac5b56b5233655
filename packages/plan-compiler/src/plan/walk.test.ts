import type { ResponsePath } from '@apollo/query-planner'
import { describe, expect, it } from '@jest/globals'
import { Source } from '@karya/code-generation'
import { addWalk, type Walk } from './walk.ts'

function walkOf(path: ResponsePath): Walk {
  const source = new Source()
  source.add(`return ${addWalk(source, path)}`)
  return source.build()
}

describe('walking a path of the plan', () => {
  it('follows lists, and lists of lists, and leaves nulls out', () => {
    const data = { a: [{ b: [[1, null], [2]] }, null, { b: null }, {}, { b: [null, [3]] }] }
    expect(walkOf(['a', '@', 'b', '@', '@'])(data)).toEqual([1, 2, 3])
  })

  it('opens the list that it ends at, once', () => {
    expect(walkOf(['a', '@'])({ a: [[1, null, [2]], 3] })).toEqual([1, [2], 3])
    expect(walkOf(['a'])({ a: [1, null, 2] })).toEqual([1, 2])
    expect(walkOf(['a'])({ a: { b: 1 } })).toEqual({ b: 1 })
  })

  it('is written once for what differs in the first name alone', () => {
    const source = new Source()
    const walks = ['a', 'b'].map(name => addWalk(source, [name, '@', 'c']))
    source.add(`return [${walks}]`)
    expect(source.build<Walk[]>().map(walk => walk({ a: [{ c: 1 }], b: [{ c: 2 }] }))).toEqual([[1], [2]])
    expect(walks).toEqual(['fn1', 'fn2'])
  })

  it('reaches nothing where there is nothing', () => {
    expect(walkOf(['a', 'b'])({ a: null })).toBeUndefined()
    expect(walkOf(['a', '@', 'b'])({})).toEqual([])
    expect(walkOf(['constructor'])({})).toBeUndefined()
  })

  it('refuses what is a list where none is expected, and the other way round', () => {
    expect(() => walkOf(['a', 'b'])({ a: [] })).toThrow('Unexpected array in result for path element b')
    expect(() => walkOf(['a', '@'])({ a: {} })).toThrow('value.flatMap is not a function')
  })
})
