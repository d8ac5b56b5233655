import { composeServices } from '@apollo/composition'
import { operationFromDocument, Supergraph } from '@apollo/federation-internals'
import { executeQueryPlan } from '@apollo/gateway/dist/executeQueryPlan.js'
import { buildOperationContext } from '@apollo/gateway/dist/operationContext.js'
import { type QueryPlan, QueryPlanner } from '@apollo/query-planner'
import { describe, expect, it } from '@jest/globals'
import { buildSchema, parse, print } from 'graphql'
import { createPlanCompiler, type FetchAnswer, NotCompilable, type OperationAnswer } from './index.ts'

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key", "@requires", "@external"])'
const { supergraphSdl } = composeServices([
  {
    name: 'shop',
    typeDefs: parse(`${link}
      type Query { products(first: Int): [Product!] grid: [[Product!]!] media: Media }
      type Mutation { add(n: Int): Int }
      enum Size { S L }
      scalar Any
      interface Media { id: ID! title: String! }
      type Book implements Media { id: ID! title: String! pages: Int }
      type Film implements Media { id: ID! title: String! }
      type Product @key(fields: "id") { id: ID! name: String! size: Size price: Float any: Any maker: Maker tags: [String!] media: [Media] }
      type Maker @key(fields: "id", resolvable: false) { id: ID! }`),
  },
  {
    name: 'makers',
    typeDefs: parse(`${link}
      type Mutation { remove(n: Int): Int }
      type Maker @key(fields: "id") { id: ID! name: String! country: String home: Home }
      type Home { city: String! }`),
  },
]) as { supergraphSdl: string }
const supergraph = Supergraph.build(supergraphSdl)
const api = supergraph.apiSchema()
const apiSchema = api.toGraphQLJSSchema()
const supergraphSchema = supergraph.schema.toGraphQLJSSchema()
const compiler = createPlanCompiler({ apiSchema, supergraphSchema })
const planner = new QueryPlanner(supergraph)

type Answers = Record<string, (variables: Record<string, unknown>) => unknown>
interface Asked {
  service: string
  variables: Record<string, unknown>
}

/** Asks both executors; they must agree. Equal representations are answered alike. */
async function ask(
  text: string,
  answers: Answers,
  variables: Record<string, unknown> = {},
  responseNames?: ReadonlyMap<string, string | undefined>,
) {
  const document = parse(text)
  const plan = planner.buildQueryPlan(operationFromDocument(api, document))
  const answer = async (service: string, given: Record<string, unknown>) =>
    JSON.parse(JSON.stringify(await answers[service]?.(given))) as FetchAnswer
  const asked: Asked[] = []
  const compiled = compiler.compile({
    plan,
    document,
    responseNames,
    prepareFetch:
      ({ serviceName: service }) =>
      async given => {
        asked.push({ service, variables: given })
        return answer(service, given)
      },
  })
  const received = await compiled.execute(variables, undefined)
  const services = Object.keys(answers).map(service => [
    service,
    {
      process: ({ request }: { request: { variables: Record<string, unknown> } }) => answer(service, request.variables),
    },
  ])
  const stock = await executeQueryPlan(
    plan,
    Object.fromEntries(services),
    { request: { variables }, context: {}, metrics: {} } as never,
    buildOperationContext({ schema: apiSchema, operationDocument: document }),
    supergraphSchema,
    api,
  )
  const formed = (errors: readonly Error[] = []) =>
    errors.map(({ message, ...rest }) => ({ message, path: (rest as { path?: unknown }).path }))
  if (!responseNames) {
    expect(received.data).toBe(stock.data === undefined ? undefined : JSON.stringify(stock.data))
    expect(formed(received.errors)).toEqual(formed(stock.errors))
    expect(JSON.stringify(received.extensions)).toBe(JSON.stringify(stock.extensions))
  }
  return { ...received, asked }
}

const product = (id: string, rest: object = {}) => ({ __typename: 'Product', id, name: `Product ${id}`, ...rest })
const maker = (id: string) => ({ maker: { __typename: 'Maker', id } })
const makers: Answers['makers'] = ({ representations }) => ({
  data: {
    _entities: (representations as { id: string }[]).map(({ id }) => ({ name: `Maker ${id}`, home: { city: id } })),
  },
})

describe('compiled operations', () => {
  it('ask for equal entities once, and give each its answer', async () => {
    const products = [
      product('1', maker('a')),
      product('2', maker('b')),
      product('3', maker('a')),
      product('4', { maker: null }),
    ]
    const { asked, data } = await ask('{ products { id maker { name home { city } } } }', {
      shop: () => ({ data: { products } }),
      makers,
    })
    expect(asked[1]?.variables.representations).toEqual([
      { __typename: 'Maker', id: 'a' },
      { __typename: 'Maker', id: 'b' },
    ])
    expect(JSON.parse(data ?? '').products[2]).toEqual({ id: '3', maker: { name: 'Maker a', home: { city: 'a' } } })
  })

  it.each([
    [{ name: null }],
    [{ size: 'XL' }],
    [{ size: 1 }],
    [{ price: '1' }],
    [{ tags: ['a', null] }],
    [{ tags: 'a' }],
    [{ any: { a: ['"', null] }, price: -0, size: 'S' }],
    [{ media: [null, { __typename: 'Book', id: 1, title: 't', pages: 1.5 }] }],
    [{ media: [{ __typename: 'Nothing', id: '1', title: 't' }] }],
    [{ media: [{ __typename: 'constructor', id: '1', title: 't' }] }],
    [{ media: [{ id: '1', title: null }] }],
    [{ media: 5 }],
    [{ __typename: 5 }],
  ])('complete %j as the stock executor does', async value => {
    const text = '{ products { name size price any tags media { id title ... on Book { pages } } } }'
    const { data } = await ask(text, { shop: () => ({ data: { products: [product('1'), product('2', value)] } }) })
    expect(data === undefined || data.startsWith('{"products":')).toBe(true)
  })

  it('report what subgraphs throw and answer wrongly', async () => {
    const text = '{ products { id maker { name } } }'
    const shop = () => ({
      data: { products: [product('1', maker('a')), product('2', maker('a')), product('3', maker('b'))] },
    })
    const down = () => {
      throw new Error('down')
    }
    expect((await ask(text, { shop, makers: down })).errors[0]?.message).toBe('down')
    const few = await ask(text, { shop, makers: () => ({ data: { _entities: [] } }) })
    expect(few.errors[0]?.message).toBe('Expected "data._entities" to contain 3 elements')
    await ask(text, { shop, makers: () => ({ data: { _entities: {} } }) })
    await ask(text, { shop, makers: () => ({ data: null, errors: [{ message: 'no', extensions: { code: 'X' } }] }) })
    await ask(text, { shop: () => ({ errors: 'none' }), makers })
  })

  it('merge what fragments select, in the order of the text', async () => {
    const text = `query ($a: Boolean! = false, $b: Boolean!) {
      media { ...T @include(if: $a) id ... on Book { pages } ... on Media { __typename title } kind: __typename }
      products @skip(if: $b) { name }
      p: products @include(if: true) { id name @skip(if: $b) }
    } fragment T on Media { title }`
    const shop = () => ({
      data: {
        media: { __typename: 'Book', id: '1', title: 't', pages: 2, kind: 'Book' },
        products: [product('1')],
        p: [product('1')],
      },
    })
    for (const variables of [{ b: true }, { b: false }, { a: true, b: true }]) await ask(text, { shop }, variables)
  })

  it('answer introspection from the API schema', async () => {
    const text =
      'query ($n: String!) { s: __schema { queryType { name } } __type(name: $n) { name kind } t: __typename }'
    const { data } = await ask(text, {}, { n: 'Size' })
    expect(data).toBe('{"s":{"queryType":{"name":"Query"}},"__type":{"name":"Size","kind":"ENUM"},"t":"Query"}')
  })

  it('run mutations one after another', async () => {
    const order: string[] = []
    const answering = (service: string, data: object) => () => {
      order.push(service)
      return { data }
    }
    const answers = { shop: answering('shop', { add: 1, again: 2 }), makers: answering('makers', { remove: 1 }) }
    await ask('mutation { add(n: 1) remove(n: 2) again: add(n: 3) }', answers)
    expect(order.slice(0, 3)).toEqual(['shop', 'makers', 'shop'])
  })

  it('treat names of prototypes as any others', async () => {
    const text = '{ __proto__: products { constructor: id toString: name _0: name } }'
    const answer = '{"data":{"__proto__":[{"constructor":"1","toString":"x","_0":"y","__typename":"Product"}]}}'
    const { data } = await ask(text, { shop: () => JSON.parse(answer) })
    expect(data).toBe('{"__proto__":[{"constructor":"1","toString":"x","_0":"y"}]}')
    const missing = await ask('{ products { constructor: any toString: any } }', {
      shop: () => ({ data: { products: [{}] } }),
    })
    expect(missing.data).toBe('{"products":[{"constructor":null,"toString":null}]}')
  })

  it('answer under the names that clients gave', async () => {
    const names = new Map([
      ['x_name', 'name'],
      ['x_nothing', undefined],
    ])
    const shop = () => ({ data: { products: [{ x_name: 'a', x_nothing: 'Product' }] } })
    expect((await ask('{ products { x_name: name x_nothing: __typename } }', { shop }, {}, names)).data).toBe(
      '{"products":[{"name":"a"}]}',
    )
    const wrong = await ask(
      '{ products { x_name: name x_nothing: __typename } }',
      { shop: () => ({ data: { products: [{}] } }) },
      {},
      names,
    )
    expect(JSON.parse(JSON.stringify(wrong.extensions))).toEqual({
      valueCompletion: [
        {
          message: 'Cannot return null for non-nullable field Product.name.',
          path: ['products', 0, 'name'],
          extensions: { code: 'INVALID_GRAPHQL' },
        },
      ],
    })
  })

  it('keep values of scalars as they are where names are restored', () => {
    const document = parse('{ products { x_any: any size } }')
    class Money {
      toJSON = () => '3 EUR'
    }
    const products = [
      { x_any: new Date(0), size: 'NONE' },
      { x_any: { x_any: new Money() }, size: 'S' },
    ]
    const compiled = compiler.compile({
      plan: planner.buildQueryPlan(operationFromDocument(api, document)),
      document,
      responseNames: new Map([['x_any', 'any']]),
      prepareFetch: () => () => ({ data: { products } }),
    })
    // An unknown enum value: the general way is taken.
    expect((compiled.execute({}, undefined) as OperationAnswer).data).toBe(
      '{"products":[{"any":"1970-01-01T00:00:00.000Z","size":null},{"any":{"x_any":"3 EUR"},"size":"S"}]}',
    )
  })

  it('take variables under the names that clients gave', () => {
    const document = parse('query ($x_n: Int) { products(first: $x_n) { id } }')
    const asked: unknown[] = []
    const compiled = compiler.compile({
      plan: planner.buildQueryPlan(operationFromDocument(api, document)),
      document,
      variableNames: new Map([['x_n', 'n']]),
      prepareFetch: () => variables => {
        asked.push({ ...variables })
        return { data: { products: [] } }
      },
    })
    compiled.execute({ n: 3 }, undefined)
    compiled.execute({}, undefined)
    expect(asked).toEqual([{ x_n: 3 }, {}])
  })

  it('may be some hundred levels deep', () => {
    const deep = 600
    const document = parse(`{ node ${'{ child '.repeat(deep)} { id } ${'}'.repeat(deep)} }`)
    const schema = buildSchema('type Query { node: Node } type Node { child: Node id: ID }')
    const node = { kind: 'Fetch', serviceName: 'a', operationKind: 'query', operation: print(document) }
    let data: object = { id: '1' }
    for (let i = 0; i < deep; i++) data = { child: data }
    const compiled = createPlanCompiler({ apiSchema: schema, supergraphSchema: schema }).compile({
      plan: { kind: 'QueryPlan', node } as never,
      document,
      prepareFetch: () => () => ({ data: { node: data } }),
    })
    expect(compiled.execute({}, undefined)).toEqual({ data: JSON.stringify({ node: data }), errors: [] })
  })

  it('answer at once where all subgraphs do', () => {
    const document = parse('{ products { maker { name } } }')
    const answers: Record<string, () => FetchAnswer> = {
      shop: () => ({ data: { products: [{ maker: { __typename: 'Maker', id: '1' } }] } }),
      makers: () => ({ data: { _entities: [{ name: 'a' }] } }),
    }
    const compiled = compiler.compile({
      plan: planner.buildQueryPlan(operationFromDocument(api, document)),
      document,
      prepareFetch: ({ serviceName }) => answers[serviceName] as () => FetchAnswer,
    })
    expect(compiled.execute({}, undefined)).toEqual({ data: '{"products":[{"maker":{"name":"a"}}]}', errors: [] })
  })

  it('leave subscriptions and @defer to the stock executor', () => {
    const document = parse('{ products { id } }')
    const compile = (plan: QueryPlan) => () =>
      compiler.compile({ plan, document, prepareFetch: () => async () => ({}) })
    const defer: QueryPlan = { kind: 'QueryPlan', node: { kind: 'Defer', primary: {}, deferred: [] } }
    expect(compile(defer)).toThrow(NotCompilable)
    expect(compile({ kind: 'QueryPlan', node: { kind: 'Subscription', primary: {} as never } })).toThrow(NotCompilable)
  })
})
