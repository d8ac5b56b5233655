import type { QueryPlanSelectionNode } from '@apollo/query-planner'
import { describe, expect, it } from '@jest/globals'
import { Source } from '@karya/code-generation'
import { buildSchema } from 'graphql'
import { addRepresent, type Represent } from './represent.ts'

const schema = buildSchema(`
  type Query { any: Media }
  interface Media { id: ID! }
  type Book implements Media { id: ID! a: String b: String }
  type Film implements Media { id: ID! }
`)
const field = (name: string, selections?: QueryPlanSelectionNode[]): QueryPlanSelectionNode => ({
  kind: 'Field',
  name,
  selections,
})
const on = (typeCondition: string, ...selections: QueryPlanSelectionNode[]): QueryPlanSelectionNode => ({
  kind: 'InlineFragment',
  typeCondition,
  selections: [field('__typename'), ...selections],
})
const represent = (entities: unknown[], ...requires: QueryPlanSelectionNode[]) => {
  const source = new Source()
  source.add(`return ${addRepresent(source, schema, requires, undefined)}`)
  const { representations, targets, indexes } = source.build<Represent>()(entities)
  return { representations, targets: targets.map(target => entities.indexOf(target)), indexes }
}
const book = (rest: object) => ({ __typename: 'Book', ...rest })

describe('representations', () => {
  it('are built once for equal entities', () => {
    expect(represent([book({ id: '1' }), book({ id: '2' }), book({ id: '1' })], on('Book', field('id')))).toEqual({
      representations: [book({ id: '1' }), book({ id: '2' })],
      targets: [0, 1, 2],
      indexes: [0, 1, 0],
    })
  })

  it('are not built of other types, of what is no object, or where a field is missing; null is a value', () => {
    const entities = [{ __typename: 'Film', id: '1' }, 'text', { id: '1' }, book({}), book({ id: null }), []]
    expect(represent(entities, on('Book', field('id')))).toEqual({
      representations: [book({ id: null })],
      targets: [4],
      indexes: [0],
    })
  })

  it.each([
    [[book({ id: '1' }), book({ id: 1 })]],
    [[book({ id: null }), book({ id: 'null' })]],
    [[book({ id: ['1'] }), book({ id: '["1"]' }), book({ id: 'j5:["1"]' })]],
    [[book({ id: true }), book({ id: 'true' })]],
  ])('of different values stay apart: %j', entities => {
    expect(represent(entities, on('Book', field('id'))).representations).toEqual(entities)
  })

  it('of several fields stay apart, however their texts meet', () => {
    const entities = [book({ a: 'x', b: 'ys1:z' }), book({ a: 'xs4:ys', b: 'z' }), book({ a: 'xy', b: 's1:z' })]
    expect(represent(entities, on('Book', field('a'), field('b'))).representations).toEqual(entities)
  })

  it('of an abstract type are built of all its types, each by itself', () => {
    const entities = [
      book({ id: '1' }),
      { __typename: 'Film', id: '1' },
      { __typename: 'Media', id: '1' },
      { __typename: 'Other', id: '1' },
    ]
    expect(represent(entities, on('Media', field('id'))).representations).toEqual(entities.slice(0, 3))
  })

  it('of overlapping types are merged, as is what nested fields hold', () => {
    const entities = [book({ id: '1', a: 'x' }), { __typename: 'Film', id: '1' }, book({ id: '1' })]
    expect(represent(entities, on('Media', field('id')), on('Book', field('a')))).toEqual({
      representations: [book({ id: '1', a: 'x' }), { __typename: 'Film', id: '1' }, book({ id: '1' })],
      targets: [0, 1, 2],
      indexes: [0, 1, 2],
    })
    const nested = [book({ a: { id: '1', b: 2 } }), book({ a: [{ id: '1' }, null] }), book({ a: {} })]
    expect(represent(nested, on('Book', field('a', [field('id')]))).representations).toEqual([
      book({ a: { id: '1' } }),
      book({ a: [{ id: '1' }, null] }),
      book({ a: null }),
    ])
  })

  it('hold __proto__ as a field like any other', () => {
    const entity = JSON.parse('{"__typename":"Book","__proto__":"x"}')
    const { representations } = represent([entity, book({})], on('Book', field('__proto__')))
    expect(JSON.stringify(representations)).toBe('[{"__typename":"Book","__proto__":"x"}]')
  })
})
