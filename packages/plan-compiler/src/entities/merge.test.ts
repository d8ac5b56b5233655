import { describe, expect, it } from '@jest/globals'
import { Source } from '@karya/code-generation'
import { buildSchema } from 'graphql'
import type { FieldsByName } from '../plan/fields-by-name.ts'
import { addMerge, type Merge } from './merge.ts'

const schema = buildSchema('type Query { a: Int }')
const fields = (...names: string[]): FieldsByName => new Map(names.map(name => [name, new Map()]))
const mergeOf = (names: string[], isShared = true): Merge => {
  const source = new Source()
  const setting = { schema, fields: fields(...names), slices: [], rewrites: undefined, isShared: () => isShared }
  source.add(`return ${addMerge(source, setting)}`)
  return source.build()
}

describe('merging a received entity', () => {
  it('writes what was asked for, null as well, and keeps what is missing', () => {
    const entity = { __typename: 'T', a: 1, b: 2, c: 3 }
    mergeOf(['a', 'b', 'c'])(entity, { a: null, b: 'x' }, false)
    expect(entity).toEqual({ __typename: 'T', a: null, b: 'x', c: 3 })
  })

  it('writes what nobody asked for as well', () => {
    const entity = { __typename: 'T' }
    mergeOf(['a'])(entity, { a: 1, other: { x: 1 } }, false)
    expect(entity).toEqual({ __typename: 'T', a: 1, other: { x: 1 } })
  })

  it('keeps the type unless another is answered', () => {
    const entity = { __typename: 'T' }
    mergeOf(['a'])(entity, { __typename: null, a: 1 }, false)
    expect(entity).toEqual({ __typename: 'T', a: 1 })
    mergeOf(['a'])(entity, { __typename: 'U' }, false)
    expect(entity).toEqual({ __typename: 'U', a: 1 })
  })

  it('merges objects and lists of one length, and replaces lists of another', () => {
    const entity = { o: { x: 1 }, l: [{ x: 1 }, 2], m: [1] }
    mergeOf(['o', 'l', 'm'])(entity, { o: { y: 2 }, l: [{ y: 2 }, 3], m: [1, 2] }, false)
    expect(entity).toEqual({ o: { x: 1, y: 2 }, l: [{ x: 1, y: 2 }, 3], m: [1, 2] })
  })

  it('shares objects between entities only where nobody writes into them', () => {
    const received = { o: { x: [1] } }
    const [first, second, third] = [{}, {}, {}] as { o?: { x: number[] } }[]
    mergeOf(['o'])(first ?? {}, received, false)
    mergeOf(['o'])(second ?? {}, received, true)
    expect(second?.o).toBe(first?.o)
    mergeOf(['o'], false)(third ?? {}, received, true)
    expect(third).toEqual(first)
    expect(third?.o?.x).not.toBe(first?.o?.x)
  })

  it('never lets entities that differ share a part of what they received', () => {
    const received = { o: { part: { x: 1 } } }
    const first: { o: Record<string, unknown> } = { o: { own: 1 } }
    const second: { o?: Record<string, unknown> } = {}
    mergeOf(['o'])(first, received, false)
    mergeOf(['o'])(second, received, true)
    expect(first).toEqual({ o: { own: 1, part: { x: 1 } } })
    expect(second.o?.part).not.toBe(first.o.part)
  })

  it('reaches no prototype', () => {
    const entity: Record<string, unknown> = {}
    mergeOf(['__proto__', 'constructor'])(
      entity,
      JSON.parse('{"__proto__":{"x":1},"constructor":{"prototype":{"x":1}}}'),
      false,
    )
    expect(JSON.stringify(entity)).toBe('{"__proto__":{"x":1},"constructor":{"prototype":{"x":1}}}')
    expect(({} as { x?: number }).x).toBeUndefined()
  })

  it('throws as assignment to a text does', () => {
    expect(() => mergeOf(['a'])({ __typename: 'T' }, 'text', false)).toThrow(/Cannot create property '__typename'/)
  })
})
