import { describe, expect, it } from '@jest/globals'
import {
  buildSchema,
  type ExecutionResult,
  execute,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
  parse,
} from 'graphql'
import { compileOperation, type Execute } from './index.ts'

type Resolvers = Record<string, Record<string, GraphQLFieldResolver<never, never>>>

function schemaOf(text: string, resolvers: Resolvers = {}): GraphQLSchema {
  const schema = buildSchema(text)
  for (const [typeName, fields] of Object.entries(resolvers))
    for (const [name, resolve] of Object.entries(fields)) {
      const field = (schema.getType(typeName) as GraphQLObjectType).getFields()[name]
      if (!field) throw new Error(`${typeName}.${name} is no field.`)
      field.resolve = resolve as never
    }
  return schema
}

function compiled(schema: GraphQLSchema, text: string, name?: string): Execute {
  const result = compileOperation(schema, parse(text), name)
  if (typeof result === 'string') throw new Error(`Not compiled: ${result}`)
  return result
}

/** What the compiled operation answers, which has to be what graphql-js answers. */
async function answer(schema: GraphQLSchema, text: string, variableValues = {}): Promise<ExecutionResult> {
  const received = await compiled(schema, text)({}, variableValues)
  const expected = await execute({ schema, document: parse(text), contextValue: {}, variableValues })
  expect(JSON.stringify(received)).toBe(JSON.stringify(expected))
  return received
}

const later = async <Value>(value: Value) => value
const fail = async (message: string): Promise<never> => {
  throw new Error(message)
}

const shops = schemaOf(
  `type Query { shops(first: Int = 2): [Shop!] shop: Shop refuses: Int! }
   type Shop { id: ID! name: String owner: Owner! totalCount: Int tags: [String!] }
   type Owner { id: ID! name: String! }`,
  {
    Query: {
      shops: (_, { first }: { first: number }) =>
        Array.from({ length: first }, (_, id) => ({ id, name: `shop ${id}`, owner: { id: 7, name: 'Sari' } })),
      shop: () => ({
        id: 1,
        totalCount: () => 3,
        tags: new Set(['a', 'b']),
        owner: () => later({ id: 2, name: null }),
      }),
    },
  },
)

describe('a compiled operation', () => {
  it('makes no promise where no resolver does', () => {
    const result = compiled(shops, '{ shops { id name owner { name } } }')({}, {})
    expect(result).toEqual({
      data: { shops: [0, 1].map(id => ({ id: String(id), name: `shop ${id}`, owner: { name: 'Sari' } })) },
    })
  })

  it('makes one promise where one does, and fills in the nearest null', async () => {
    const { data, errors } = await answer(shops, '{ shop { id owner { name } } __typename }')
    expect(data).toEqual({ shop: null, __typename: 'Query' })
    expect(errors?.[0]).toMatchObject({ message: 'Cannot return null for non-nullable field Owner.name.' })
    expect(errors?.[0]?.path).toEqual(['shop', 'owner', 'name'])
  })

  it('calls functions for their fields, and lists whatever can be iterated over', async () => {
    expect((await answer(shops, '{ shop { totalCount tags } }')).data).toEqual({
      shop: { totalCount: 3, tags: ['a', 'b'] },
    })
  })

  it('answers under names that objects have from birth', async () => {
    const { data } = await answer(
      shops,
      '{ __proto__: shops(first: 1) { __proto__: id constructor: name toString: __typename } }',
    )
    expect(JSON.stringify(data)).toBe('{"__proto__":[{"__proto__":"0","constructor":"shop 0","toString":"Shop"}]}')
  })

  it('decides conditions anew for each call', async () => {
    const text = `query ($a: Boolean!, $b: Boolean = true) {
      shops(first: 1) { name @include(if: $a) id ... @skip(if: $b) { owner { id } } owner { name } } }`
    for (const [a, b] of [
      [true, true],
      [false, true],
      [true, false],
      [false, false],
    ] as const)
      await answer(shops, text, { a, b })
    await answer(shops, text, { a: true })
    expect((await answer(shops, text, { a: true, b: null })).errors?.[0]?.message).toContain('must not be null')
  })

  it('refuses variables in the words of graphql-js', async () => {
    const text = 'query ($first: Int!) { shops(first: $first) { id } }'
    for (const first of ['2', 1.5, null, 2 ** 40, [1]])
      expect((await answer(shops, text, { first })).errors).toHaveLength(1)
    expect((await answer(shops, text)).errors?.[0]?.message).toContain('was not provided')
    expect((await answer(shops, 'query ($first: Int! = 1) { shops(first: $first) { id } }')).data?.shops).toHaveLength(
      1,
    )
  })

  it('has the whole answer null for a failure that nothing nullable is around, at once', async () => {
    const schema = schemaOf('type Query { a: Int! b: Int! never: Int }', {
      Query: { a: () => fail('one'), b: () => fail('other'), never: () => new Promise(() => {}) },
    })
    const { data, errors } = await compiled(schema, '{ never b a }')({}, {})
    expect({ data, messages: errors?.map(({ message, path }) => [message, path]) }).toEqual({
      data: null,
      messages: [['other', ['b']]],
    })
  })

  it('tells one error of several below what became null for them, and each of those that are apart', async () => {
    const schema = schemaOf('type Query { things: [Thing] } type Thing { a: Int! b: Int! c: Int }', {
      Query: { things: () => [{}, later({})] as never },
      Thing: { a: () => fail('a'), b: () => fail('b'), c: () => fail('c') },
    })
    const { data, errors } = await compiled(schema, '{ things { a b c } }')({}, {})
    expect(data).toEqual({ things: [null, null] })
    expect(errors?.map(({ path }) => path?.join('.'))).toEqual(['things.0.a', 'things.1.a'])
  })

  it('runs the fields of a mutation one after the other', async () => {
    const order: string[] = []
    const step = (name: string) => async () => {
      order.push(`${name} begins`)
      await new Promise(resolve => setTimeout(resolve, 5))
      order.push(`${name} ends`)
      return { slow: async () => void order.push(`below ${name}`) }
    }
    const schema = schemaOf('type Query { a: Int } type Mutation { one: Done two: Done } type Done { slow: Int }', {
      Mutation: { one: step('one'), two: step('two') },
    })
    const result = await compiled(schema, 'mutation { two { slow } one { slow } }')({}, {})
    expect(result).toEqual({ data: { two: { slow: null }, one: { slow: null } } })
    expect(order).toEqual(['two begins', 'two ends', 'below two', 'one begins', 'one ends', 'below one'])
  })

  it('gives each call arguments of its own, and lists of plain values as they came', async () => {
    const seen: { filter: { names: string[] }; any?: unknown }[] = []
    const schema = schemaOf(
      'scalar Any input Filter { names: [String!] } type Query { find(filter: Filter, any: [Any!]): Int }',
      { Query: { find: (_: never, args: never) => seen.push(args) } as never },
    )
    const run = compiled(schema, 'query ($any: [Any!]) { find(filter: { names: ["b", "a"] }, any: $any) }')
    const any = [{ id: 1 }]
    await run({}, { any })
    seen[0]?.filter.names.sort()
    await run({}, { any })
    expect(seen[1]?.filter.names).toEqual(['b', 'a'])
    expect(seen[0]?.any).toBe(any)
  })

  it('goes as deep as a document may', () => {
    const schema = schemaOf('type Query { next: Query end: Int }', { Query: { next: () => ({}), end: () => 1 } })
    const depth = 1500
    const result = compiled(schema, `${'{ next '.repeat(depth)}{ end }${' }'.repeat(depth)}`)({}, {}) as ExecutionResult
    let data = result.data as { next?: unknown }
    for (let level = 0; level < depth; level++) data = data.next as never
    expect(data).toEqual({ end: 1 })
  })

  it.each([
    ['introspection', '{ __schema { queryType { name } } }'],
    ['introspection', '{ shop { id } type: __type(name: "Shop") { name } }'],
    ['operation', 'fragment F on Shop { id }'],
    ['operation', 'mutation { any }'],
    ['operation', '{ shop { id } } query Other { shop { id } }'],
    ['size', `{ ${Array.from({ length: 4100 }, (_, index) => `a${index}: refuses`).join(' ')} }`],
  ])('is left to graphql-js for its %s: %#', (reason, text) => {
    expect(compileOperation(shops, parse(text))).toBe(reason)
  })
})
