import { composeServices } from '@apollo/composition'
import { operationFromDocument, Supergraph } from '@apollo/federation-internals'
import { QueryPlanner } from '@apollo/query-planner'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'graphql'
import { createPlanCompiler, type ReadAnswer } from '../index.ts'

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key"])'
const { supergraphSdl } = composeServices([
  {
    name: 'shop',
    typeDefs: parse(`${link}
      type Query { products: [Product!] one: Product media: [Media] }
      interface Media { id: ID! title: String! }
      type Book implements Media { id: ID! title: String! pages: Int }
      type Price { amount: Float! currency: String }
      scalar Any
      type Product @key(fields: "id") {
        id: ID! name: String! price: Price any: Any maker: Maker tags: [String!] parts: [Product!]! cover: Media
      }
      type Maker @key(fields: "id", resolvable: false) { id: ID! }`),
  },
  {
    name: 'makers',
    typeDefs: parse(`${link}
      type Maker @key(fields: "id") { id: ID! name: String! country: String }`),
  },
]) as { supergraphSdl: string }
const supergraph = Supergraph.build(supergraphSdl)
const api = supergraph.apiSchema()
const compiler = createPlanCompiler({
  apiSchema: api.toGraphQLJSSchema(),
  supergraphSchema: supergraph.schema.toGraphQLJSSchema(),
})
const planner = new QueryPlanner(supergraph)

/** What the client gets from these bodies, and which of them were read. */
function asker(query: string, responseNames?: ReadonlyMap<string, string | undefined>) {
  const document = parse(query)
  const plan = planner.buildQueryPlan(operationFromDocument(api, document))
  const read: string[] = []
  const readers = new Map<string, ReadAnswer | undefined>()
  const compiled = compiler.compile<Record<string, string>>({
    plan,
    document,
    responseNames,
    prepareFetch: ({ serviceName, reader }) => {
      const readData = reader?.()
      readers.set(serviceName, readData)
      // The first answer is always parsed.
      readData?.('')
      return (_, bodies) => {
        const text = bodies[serviceName] as string
        const data = readData?.(text)
        if (data) read.push(serviceName)
        return data ? { data } : JSON.parse(text)
      }
    },
  })
  return {
    readers,
    ask: async (bodies: Record<string, string>) => {
      read.length = 0
      const { data, errors, extensions } = await compiled.execute({}, bodies)
      return { data, read: [...read], errors: errors.map(({ message }) => message), extensions }
    },
  }
}

const products = (...elements: string[]) => `{"data":{"products":[${elements.join()}]}}`

describe('an answer as text', () => {
  it('passes through where the client gets all of it as it was written', async () => {
    const { ask } = asker('{ products { id name price { amount currency } tags parts { name } } }')
    const body = products(
      '{"id":"1","name":"Gelang \\"Lilis\\"","price":{"amount":1.5,"currency":null},"tags":["a","b"],"parts":[]}',
      '{"id":2,"name":"","price":null,"tags":null,"parts":[{"name":"x"},{"name":"y"}]}',
    )
    expect(await ask({ shop: body })).toEqual({ data: body.slice(8, -1), read: ['shop'], errors: [] })
    expect(await ask({ shop: `${body}\n` })).toMatchObject({ data: body.slice(8, -1), read: ['shop'] })
  })

  it('is held as slices around what another service adds', async () => {
    const { ask } = asker('{ products { name maker { name country } price { amount } } one { id } }')
    const maker = '{"__typename":"Maker","id":"7"}'
    const answer = await ask({
      shop: `{"data":{"products":[{"name":"a","maker":${maker},"price":{"amount":3}},{"name":"b","maker":null,"price":null},{"name":"c","maker":${maker},"price":null}],"one":{"id":"1"}}}`,
      makers: '{"data":{"_entities":[{"name":"Lilis","country":null}]}}',
    })
    const made = '{"name":"Lilis","country":null}'
    expect(answer).toEqual({
      data: `{"products":[{"name":"a","maker":${made},"price":{"amount":3}},{"name":"b","maker":null,"price":null},{"name":"c","maker":${made},"price":null}],"one":{"id":"1"}}`,
      read: ['shop', 'makers'],
      errors: [],
    })
  })

  it('may meet answers that were parsed', async () => {
    const { ask } = asker('{ products { name maker { name } } }')
    const shop = products('{"name":"a","maker":{"__typename":"Maker","id":"\\"7"}}')
    const answer = await ask({ shop, makers: '{"data":{"_entities":[{ "name":"Lilis"}]}}' })
    expect(answer).toEqual({ data: '{"products":[{"name":"a","maker":{"name":"Lilis"}}]}', read: ['shop'], errors: [] })
  })

  it('is completed as ever where another answer does not fit the schema', async () => {
    const { ask } = asker('{ products { name price { currency } maker { name } } }')
    const answer = await ask({
      shop: products('{"name":"a","price":{"currency":"IDR"},"maker":{"__typename":"Maker","id":"7"}}'),
      makers: '{"data":{"_entities":[{"name":null}]}}',
    })
    expect(answer).toMatchObject({
      data: '{"products":[{"name":"a","price":{"currency":"IDR"},"maker":null}]}',
      read: ['shop'],
      extensions: { valueCompletion: [{ message: 'Cannot return null for non-nullable field Maker.name.' }] },
    })
  })

  it('has objects of several types parsed', async () => {
    const { ask } = asker('{ products { name cover { title ... on Book { pages } } tags } }')
    const body = products('{"name":"a","cover":{"__typename":"Book","title":"},","pages":3},"tags":[]}')
    expect(await ask({ shop: body })).toEqual({
      data: '{"products":[{"name":"a","cover":{"title":"},","pages":3},"tags":[]}]}',
      read: ['shop'],
      errors: [],
    })
  })

  it('is written under the names of the client', async () => {
    const { ask } = asker('{ products { other: name tags } }', new Map([['other', 'name']]))
    expect(await ask({ shop: products('{"other":"a","tags":["b"]}') })).toMatchObject({
      data: '{"products":[{"name":"a","tags":["b"]}]}',
      read: ['shop'],
    })
  })

  const rightBody = products('{"id":"1","name":"a","price":{"amount":1},"any":"x"}')
  const unexpected = {
    'white space': '{ "data":{"products":[]}}',
    'white space within': products('{"id":"1","name":"a", "price":null,"any":null}'),
    'another order': products('{"name":"a","id":"1","price":null,"any":null}'),
    'a key too few': products('{"id":"1","name":"a","price":null}'),
    'a key too many': products('{"id":"1","name":"a","price":null,"any":null,"more":1}'),
    'a key twice': products('{"id":"2","id":"1","name":"a","price":null,"any":null}'),
    'a prototype': products('{"__proto__":{"name":"b"},"id":"1","name":"a","price":null,"any":null}'),
    'errors after': `${rightBody.slice(0, -1)},"errors":[]}`,
    extensions: `${rightBody.slice(0, -1)},"extensions":{}}`,
    'null where none is allowed': products('{"id":"1","name":null,"price":null,"any":null}'),
    'null in a list': products('null'),
    'no list': '{"data":{"products":{"id":"1"}}}',
    'no data': '{"data":null}',
    'another type': products('{"id":"1","name":7,"price":null,"any":null}'),
    'an escape': products('{"id":"1","name":"\\u0061","price":null,"any":null}'),
    'a number written otherwise': products('{"id":"1","name":"a","price":{"amount":1.0},"any":null}'),
    'an object for a scalar': products('{"id":"1","name":"a","price":null,"any":{"b":[1, 2]}}'),
  }
  it.each(Object.entries(unexpected))('is parsed if there is %s', async (_, body) => {
    const query = '{ products { id name price { amount } any } }'
    const reading = asker(query)
    expect((await reading.ask({ shop: rightBody })).read).toEqual(['shop'])
    const answer = await reading.ask({ shop: body })
    expect(answer.read).toEqual([])
    // An operation that reads nothing yet.
    const parsing = asker(query)
    for (let times = 0; times < 4; times++) parsing.readers.get('shop')?.('')
    expect(answer).toEqual(await parsing.ask({ shop: body }))
  })

  it('is expected no more for a while after one that never comes as expected', async () => {
    const { ask } = asker('{ products { name } }')
    const body = products('{"name":"a"}')
    for (let times = 0; times < 4; times++) expect((await ask({ shop: ` ${body}` })).read).toEqual([])
    let parsed = 0
    while ((await ask({ shop: body })).read.length === 0) parsed++
    expect(parsed).toBe(250)
  })

  it('has no reader where fields depend on variables, or nothing passes as it is', () => {
    expect(
      asker('query ($is: Boolean = true) { products { name @include(if: $is) } }').readers.get('shop'),
    ).toBeUndefined()
    expect(asker('{ media { title } }').readers.get('shop')).toBeUndefined()
  })
})
